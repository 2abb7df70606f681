package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Observations in lines of text: the article, the kind, when, the status, and details.
 *
 * <pre>{@code
 * times#2  Attack 2024-11-01 OCCURRED attacker=RUS target=UKR place=Kharkiv@UKR killed=12..15 says=Ten_words_or_so
 * }</pre>
 *
 * <p>The number after the article is that of the occurrence in it. {@code RUS} is a country, {@code NATO} an organisation,
 * {@code Antony_Blinken@USA} a person, {@code militants} a group of nobody's. {@code |} parts several. Clauses are numbered
 * by {@code clause=3}, and {@code follows=1} names one.
 */
final class Tellings {

    private Tellings() {}

    static List<Observation> of(String... lines) {
        return Stream.of(lines).map(Tellings::one).toList();
    }

    static Observation one(String line) {
        String[] words = line.trim().split("\\s+");
        String[] article = words[0].split("#");
        String[] status = words[3].split("/");
        Details.Builder details = Details.builder();
        Optional<Place> place = Optional.empty();
        Optional<LocalDate> published = Optional.empty();
        Optional<Actor> claimant = Optional.empty();
        String sentence = "";
        String trigger = "";
        int clause = 0;
        List<Span> follows = new ArrayList<>();
        for (int i = 4; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            String value = pair[1].replace('_', ' ');
            switch (pair[0]) {
                case "place" -> place = Optional.of(place(value));
                case "published" -> published = Optional.of(LocalDate.parse(value));
                case "says" -> sentence = value;
                case "trigger" -> trigger = value;
                case "by-word-of" -> claimant = Optional.of(actor(value));
                case "clause" -> clause = Integer.parseInt(value);
                case "follows" -> follows.add(clause(Integer.parseInt(value)));
                default -> addDetail(details, pair[0], value);
            }
        }
        Facts facts = new Facts(
                words[1],
                Status.valueOf(status[0]),
                status.length > 1 ? Intent.valueOf(status[1]) : Intent.NONE,
                EventTime.parse(words[2]),
                place,
                details.build());
        Source source = new Source(article[0], Optional.of(article[0] + " daily"), Optional.empty(), published);
        Observation.Builder told = Observation.builder(facts, source)
                .sentence(new Span(0, sentence.length()), sentence)
                .span(clause(clause))
                .trigger(trigger)
                .follows(follows)
                .occurrence(article.length > 1 ? Integer.parseInt(article[1]) : 0);
        claimant.ifPresent(told::attributedTo);
        return told.build();
    }

    private static Span clause(int number) {
        return new Span(100 * number, 100 * number + 50);
    }

    private static void addDetail(Details.Builder details, String name, String value) {
        switch (name) {
            case "missile", "title", "quote", "subject", "weapon", "areas" ->
                Stream.of(value.split("\\|")).forEach(text -> details.text(name, text));
            case "killed", "wounded", "count", "size" -> details.quantity(name, quantity(value));
            case "destination", "origin" -> details.place(name, place(value));
            default -> Stream.of(value.split("\\|")).forEach(party -> details.actor(name, actor(party)));
        }
    }

    private static Quantity quantity(String value) {
        if (value.startsWith("~")) {
            return Quantity.about(Long.parseLong(value.substring(1)));
        }
        String[] bounds = value.split("\\.\\.", 2);
        if (bounds.length == 1) {
            return Quantity.exactly(Long.parseLong(value));
        }
        return bounds[1].isEmpty()
                ? Quantity.atLeast(Long.parseLong(bounds[0]))
                : Quantity.between(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
    }

    static Place place(String value) {
        String[] parts = value.split("@");
        return new Place(parts[0], parts.length > 1 ? Optional.of(country(parts[1])) : Optional.empty());
    }

    static Actor actor(String value) {
        String[] parts = value.split("@");
        if (parts.length > 1) {
            return new Person(parts[0], Optional.empty(), Optional.of(actor(parts[1])));
        }
        if (value.matches("[A-Z]{3}")) {
            return country(value);
        }
        return value.matches("[A-Z]+") ? new Organisation(value, value) : new Group(value, Optional.empty());
    }

    private static Country country(String code) {
        return new Country(code, code);
    }
}
