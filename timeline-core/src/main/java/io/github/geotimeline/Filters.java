package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.Source;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;

/** The questions that a timeline asks of its events. */
final class Filters {

    private Filters() {}

    /** What a party is found under: a country or organisation with all who speak for it, anyone else alone. */
    static String key(Actor party) {
        Objects.requireNonNull(party, "party");
        return party instanceof Country || party instanceof Organisation ? party.code() : party.name();
    }

    static Predicate<Event> by(String code) {
        return event -> isAmong(code, event.actors());
    }

    static Predicate<Event> to(String code) {
        return event -> isAmong(code, event.recipients());
    }

    static Predicate<Event> at(String place) {
        return event -> event.place().stream().anyMatch(where -> isAt(place, where))
                || event.occurrence().facts().details().places().values().stream()
                        .anyMatch(where -> isAt(place, where));
    }

    static Predicate<Event> coded(Predicate<Plover> test) {
        return event -> event.plover().filter(test).isPresent();
    }

    static Predicate<Event> claimedBy(String code) {
        return event -> event.observations().stream()
                .anyMatch(told -> told.attributedTo()
                        .filter(claimant -> claimant.codes().contains(code))
                        .isPresent());
    }

    static Predicate<Event> reportedBy(String source) {
        return event -> event.observations().stream().anyMatch(told -> is(source, told.source()));
    }

    static Predicate<Event> reportedOnlyBy(String source) {
        return event -> event.observations().stream().allMatch(told -> is(source, told.source()));
    }

    private static boolean isAmong(String code, Collection<Actor> parties) {
        return parties.stream().anyMatch(party -> party.codes().contains(code));
    }

    private static boolean isAt(String place, Place where) {
        return where.name().equals(place)
                || where.country()
                        .filter(country -> country.code().equals(place))
                        .isPresent();
    }

    private static boolean is(String name, Source source) {
        return source.id().equals(name)
                || source.publisher().filter(name::equals).isPresent();
    }
}
