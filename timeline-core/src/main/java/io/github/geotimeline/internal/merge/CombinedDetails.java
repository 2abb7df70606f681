package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The details that several tellings of one occurrence come to, the core's first. */
final class CombinedDetails {

    private final EventType type;
    private final List<Observation> tellings;
    private final SortedMap<String, List<Actor>> actors = new TreeMap<>();
    private final SortedMap<String, List<String>> texts = new TreeMap<>();
    private final SortedMap<String, Quantity> quantities = new TreeMap<>();
    private final SortedMap<String, Place> places = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    CombinedDetails(EventType type, List<Observation> tellings) {
        this.type = type;
        this.tellings = tellings;
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    Details combine() {
        SortedSet<String> names = new TreeSet<>();
        tellings.forEach(told -> names.addAll(told.facts().details().names()));
        names.forEach(this::combine);
        return new Details(actors, texts, quantities, places);
    }

    /** A name of an application's own may hold values of different sorts in different tellings: then the first sort counts. */
    private void combine(String name) {
        Ballot<List<Actor>> parties = new Ballot<>();
        Ballot<List<String>> words = new Ballot<>();
        Ballot<Quantity> numbers = new Ballot<>();
        Ballot<Place> locations = new Ballot<>();
        for (Observation told : tellings) {
            Details details = told.facts().details();
            if (!details.actors(name).isEmpty()) {
                parties.add(details.actors(name), told);
            }
            if (!details.texts(name).isEmpty()) {
                words.add(details.texts(name), told);
            }
            details.quantity(name).ifPresent(number -> numbers.add(number, told));
            details.place(name).ifPresent(place -> locations.add(place, told));
        }
        if (!parties.isEmpty()) {
            actors.put(name, Parties.combine(parties, name, disagreements));
        } else if (!words.isEmpty()) {
            texts.put(name, texts(name, words));
        } else if (!numbers.isEmpty()) {
            quantities.put(name, Quantities.combine(numbers, name, disagreements));
        } else {
            Places.combine(locations, name, disagreements).ifPresent(place -> places.put(name, place));
        }
    }

    /** Each text once; where one is to stand for all, names come before descriptions. */
    private List<String> texts(String name, Ballot<List<String>> told) {
        if (Marks.isProperName(name)) {
            return ProperNames.combine(told, name, disagreements);
        }
        List<String> texts = new ArrayList<>(ProperNames.distinct(told.ranked()));
        if (type.fields().contains(new Field(name, Field.Kind.TEXT, Field.Side.NONE))) {
            texts.sort(Comparator.comparing((String text) -> !ProperNames.isName(text)));
        }
        return texts;
    }
}
