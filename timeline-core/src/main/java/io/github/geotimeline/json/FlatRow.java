package io.github.geotimeline.json;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.time.EventTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * One event as event-data users exchange it: codes instead of names, and one line of JSON.
 *
 * <pre>{@code
 * FlatRow.of(event).toJson();
 * // {"type":"MissileTest","plover":"MOBILIZE","mode":"weapons","when":"2024-10-31","status":"OCCURRED",
 * //  "actors":["PRK"],"recipients":[],"place":null,"country":null,
 * //  "start":1893,"end":1970,"trigger":"test-fired","attributedTo":null}      (in one line)
 * }</pre>
 *
 * <p>Span, trigger and claimant are those of the event's first observation in the order of the text; where it has several
 * sources, of the source whose id sorts first. Immutable.
 *
 * @param type the kind, by its name in the catalogue or an application's own
 * @param plover the PLOVER category; absent where PLOVER has none
 * @param mode the PLOVER mode
 * @param when when, in EDTF; absent if nothing is known
 * @param status whether it has happened
 * @param actors the codes of those who did it, each once
 * @param recipients the codes of those to whom it was done, each once
 * @param place the name of the place
 * @param country the ISO 3166-1 alpha-3 code of the country that the place lies in
 * @param start where the clause that tells it starts, in UTF-16 units of the text
 * @param end where it ends, exclusive
 * @param trigger the words that gave the event away
 * @param attributedTo the code of whoever claims it
 */
public record FlatRow(
        String type,
        Optional<String> plover,
        Optional<String> mode,
        Optional<String> when,
        Status status,
        List<String> actors,
        List<String> recipients,
        Optional<String> place,
        Optional<String> country,
        int start,
        int end,
        String trigger,
        Optional<String> attributedTo) {

    private static final Comparator<Observation> IN_ORDER_OF_TEXT = Comparator.comparing(
                    (Observation told) -> told.source().id())
            .thenComparing(Observation::span)
            .thenComparing(Comparator.naturalOrder());

    /** Copies the lists. */
    public FlatRow {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(plover, "plover");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(status, "status");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(attributedTo, "attributedTo");
    }

    /** Returns the row of an event. */
    public static FlatRow of(Event event) {
        Facts facts = Objects.requireNonNull(event, "event").occurrence().facts();
        Observation first = event.observations().stream().min(IN_ORDER_OF_TEXT).orElseThrow();
        return new FlatRow(
                facts.kind(),
                facts.plover().map(Plover::category).map(Enum::name),
                facts.plover().flatMap(Plover::mode),
                Optional.of(facts.when()).filter(when -> !when.isUnknown()).map(EventTime::toString),
                facts.status(),
                codes(facts.actors()),
                codes(facts.recipients()),
                facts.place().map(Place::name),
                facts.place().flatMap(Place::country).map(Country::code),
                first.span().start(),
                first.span().end(),
                first.trigger(),
                claimant(event).map(Actor::code));
    }

    /** Who claims the event: nobody if one telling vouches for it. */
    private static Optional<Actor> claimant(Event event) {
        boolean vouched = event.observations().stream()
                .anyMatch(told -> told.attributedTo().isEmpty());
        return vouched
                ? Optional.empty()
                : event.observations().stream().min(IN_ORDER_OF_TEXT).flatMap(Observation::attributedTo);
    }

    /** Returns the row as JSON in one line, without a line break; what is absent is null. */
    public String toJson() {
        return Json.line(this::write);
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", type);
        write(json, "plover", plover);
        write(json, "mode", mode);
        write(json, "when", when);
        json.writeStringProperty("status", status.name());
        json.writeName("actors");
        ObservationJson.write(json, actors);
        json.writeName("recipients");
        ObservationJson.write(json, recipients);
        write(json, "place", place);
        write(json, "country", country);
        json.writeNumberProperty("start", start);
        json.writeNumberProperty("end", end);
        json.writeStringProperty("trigger", trigger);
        write(json, "attributedTo", attributedTo);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) {
        json.writeStringProperty(name, value.orElse(null));
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().toList();
    }
}
