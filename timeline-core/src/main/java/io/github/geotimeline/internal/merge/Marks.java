package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tells one occurrence of a kind from another on the same day: the parties on either side, places, and proper names.
 *
 * @param actors who did it
 * @param recipients to whom
 * @param places where, by the name of the detail; the place of the event itself under no name
 * @param names what names this one occurrence, by the name of the detail
 */
record Marks(Side actors, Side recipients, List<Location> places, List<Name> names) {

    private static final String QUOTE = "quote";

    /** The details that name one occurrence rather than a sort of it. */
    private static final List<String> NAMING = List.of("missile", QUOTE, "title");

    private static final String EVENT_ITSELF = "";

    /** A place; {@code country} is empty if it is in none, {@code whole} tells that it is a country as a place. */
    record Location(String field, String name, String country, boolean whole) {

        static Location of(String field, Place place) {
            Optional<Country> country = place.country();
            return new Location(
                    field,
                    Words.fold(place.name()),
                    country.map(Country::code).orElse(""),
                    country.filter(in -> in.name().equals(place.name())).isPresent());
        }

        boolean excludes(Location other) {
            if (whole || other.whole) {
                return !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
            }
            boolean abroad = !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
            return abroad || !Words.oneContainsOther(name, other.name);
        }
    }

    /** A proper name. */
    record Name(String field, String text) {

        boolean excludes(Name other) {
            return !text.contains(other.text)
                    && !other.text.contains(text)
                    && !Words.oneContainsOther(text, other.text);
        }
    }

    static Marks of(Facts facts, Pool pool) {
        return of(facts.actors(), facts.recipients(), List.of(facts), pool);
    }

    /** Tells whether the detail holds the proper name of one thing. */
    static boolean isProperName(String field) {
        return NAMING.contains(field) && !field.equals(QUOTE);
    }

    /** What several tellings by one article say together. */
    static Marks ofAll(List<Facts> tellings, Pool pool) {
        Set<Actor> actors = new LinkedHashSet<>();
        Set<Actor> recipients = new LinkedHashSet<>();
        for (Facts facts : tellings) {
            actors.addAll(facts.actors());
            recipients.addAll(facts.recipients());
        }
        return of(List.copyOf(actors), List.copyOf(recipients), tellings, pool);
    }

    private static Marks of(List<Actor> actors, List<Actor> recipients, List<Facts> tellings, Pool pool) {
        TreeMap<String, Location> places = new TreeMap<>();
        TreeMap<String, Name> names = new TreeMap<>();
        for (Facts facts : tellings) {
            facts.place().ifPresent(place -> add(places, EVENT_ITSELF, place));
            Details details = facts.details();
            details.places().forEach((field, place) -> add(places, field, place));
            NAMING.forEach(field -> add(names, field, details));
        }
        return pool.shared(new Marks(
                pool.shared(Side.of(actors)),
                pool.shared(Side.of(recipients)),
                pool.shared(List.copyOf(places.values())),
                List.copyOf(names.values())));
    }

    /** Of several places told by one article, one within a country says more than the country. */
    private static void add(TreeMap<String, Location> places, String field, Place place) {
        Location told = Location.of(field, place);
        places.merge(field, told, (known, next) -> known.whole() ? next : known);
    }

    private static void add(TreeMap<String, Name> names, String field, Details details) {
        details.text(field)
                .filter(text -> field.equals(QUOTE) || ProperNames.isName(text))
                .map(Words::fold)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> names.putIfAbsent(field, new Name(field, text)));
    }

    /** Tells whether there is nothing that another telling could share. */
    boolean isBlank() {
        return actors.isEmpty()
                && recipients.isEmpty()
                && names.isEmpty()
                && places.stream().allMatch(Location::whole);
    }

    /** Returns the numbers to look it up by. They are worked out each time: to keep them would take much memory. */
    Anchors anchors() {
        return Anchors.of(actors, recipients, places, names);
    }

    /** How much it says. */
    int weight() {
        int within = 0;
        for (Location place : places) {
            within += place.whole() ? 1 : 2;
        }
        return actors.size() + recipients.size() + within + 2 * names.size();
    }
}
