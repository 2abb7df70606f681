package io.github.geotimeline.json;

import static io.github.geotimeline.event.Samples.BORRELL;
import static io.github.geotimeline.event.Samples.EU;
import static io.github.geotimeline.event.Samples.JAPAN;
import static io.github.geotimeline.event.Samples.NORTH_KOREA;
import static io.github.geotimeline.event.Samples.REPORT;
import static io.github.geotimeline.event.Samples.SOLDIERS;
import static io.github.geotimeline.event.Samples.SOUTH_KOREA;
import static io.github.geotimeline.event.Samples.TOKYO;

import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.event.Samples;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Optional;

/** Events that between them have a value of every sort. */
final class SampleEvents {

    private static final Source OTHER = Source.of("report-2");

    private SampleEvents() {}

    static List<Event> all() {
        return List.of(missileTest(), agreement(), visit(), attack(), gasCut());
    }

    static List<Observation> observations() {
        return all().stream().flatMap(event -> event.observations().stream()).toList();
    }

    static Event missileTest() {
        return Samples.event(Samples.missileTest());
    }

    private static Event agreement() {
        Person iwaya = new Person("Takeshi Iwaya", Optional.empty(), Optional.of(JAPAN));
        Details details = Details.builder()
                .actor("parties", EU)
                .actor("parties", JAPAN)
                .actor("signatories", BORRELL)
                .actor("signatories", iwaya)
                .text("title", "Security and Defence Partnership")
                .text("areas", "joint exercises")
                .text("areas", "space security")
                .build();
        Facts facts = new Facts(
                "AgreementSigned", Status.OCCURRED, Intent.NONE, Samples.NOVEMBER_1, Optional.of(TOKYO), details);
        Observation told = Observation.builder(facts, REPORT)
                .sentence(new Span(60, 96), "The EU and Japan signed a \"landmark\"\npact.")
                .span(new Span(60, 90))
                .trigger("signed")
                .grounds(List.of("Friday (November 1)", "Josep Borrell's term"))
                .occurrence(1)
                .follows(List.of(new Span(100, 120), new Span(130, 140)))
                .build();
        return event("e2", facts, List.of(told), List.of());
    }

    private static Event visit() {
        Details details = Details.builder()
                .actor("visitor", BORRELL)
                .actor("host", SOUTH_KOREA)
                .place("origin", TOKYO)
                .build();
        Facts facts = new Facts(
                "OfficialVisit",
                Status.SCHEDULED,
                Intent.PROMISED,
                EventTime.parse("2024-11-01/.."),
                Optional.empty(),
                details);
        Observation told = Observation.builder(facts, REPORT).occurrence(2).build();
        return event("e3", facts, List.of(told), List.of(new Link(Link.Kind.FOLLOWS, "e2")));
    }

    private static Event attack() {
        Details details = Details.builder()
                .actor("attacker", SOLDIERS)
                .actor("target", Samples.PROTESTERS)
                .quantity("killed", Quantity.atLeast(12))
                .quantity("wounded", Quantity.between(30, 40))
                .build();
        Place city = new Place("Springfield", Optional.empty());
        Facts facts = new Facts("Attack", Status.OCCURRED, Intent.NONE, EventTime.UNKNOWN, Optional.of(city), details);
        Observation one = Observation.builder(facts, REPORT).occurrence(3).build();
        Observation two = Observation.builder(facts.withStatus(Status.DENIED), OTHER)
                .attributedTo(NORTH_KOREA)
                .build();
        Disagreement disagreement = new Disagreement(
                "status",
                List.of(
                        new Disagreement.Version("OCCURRED", List.of(REPORT)),
                        new Disagreement.Version("DENIED", List.of(OTHER))));
        return Event.of(new Occurrence("e4", facts, List.of(one, two), List.of(disagreement), List.of()));
    }

    private static Event gasCut() {
        Details details = Details.builder()
                .actor("by", new Country("RUS", "Russia"))
                .actor("to", JAPAN)
                .text("reason", "unpaid bills")
                .quantity("share", Quantity.about(40).in("%"))
                .build();
        Facts facts = Samples.facts("GasCut", details).withPlace(TOKYO);
        return event("e5", facts, List.of(Observation.builder(facts, OTHER).build()), List.of());
    }

    private static Event event(String id, Facts facts, List<Observation> observations, List<Link> links) {
        return Event.of(new Occurrence(id, facts, observations, List.of(), links));
    }
}
