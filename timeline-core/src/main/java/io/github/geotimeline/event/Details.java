package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.text.Arguments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The details of an event beyond what all kinds share, by name. Every value is self-describing: actors, texts, a quantity
 * or a place. A name has values of one sort only.
 *
 * <pre>{@code
 * Details details = Details.builder()
 *         .actor("by", northKorea)
 *         .text("missile", "Hwasong-19")
 *         .quantity("range", Quantity.about(1_000).in("km"))
 *         .build();
 * details.actors("by");      // [North Korea]
 * details.text("missile");   // Optional[Hwasong-19]
 * details.place("by");       // Optional.empty
 * }</pre>
 *
 * <p>A name is a letter followed by letters, digits, {@code _} and {@code -}. A name with an empty list is a name
 * without a value, and dropped. Immutable; the maps are sorted by name.
 *
 * @param actors actors by name, in the order of the text
 * @param texts texts by name, in the order of the text, none of them blank
 * @param quantities quantities by name
 * @param places places by name
 */
public record Details(
        SortedMap<String, List<Actor>> actors,
        SortedMap<String, List<String>> texts,
        SortedMap<String, Quantity> quantities,
        SortedMap<String, Place> places) {

    /** No details at all. */
    public static final Details EMPTY = new Details(
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap());

    /**
     * Copies the maps and checks the names and texts.
     *
     * @throws IllegalArgumentException if a name has another form or values of two sorts, or a text is blank
     */
    public Details {
        actors = lists(actors, "actors");
        texts = lists(texts, "texts");
        quantities = copy(quantities, "quantities");
        places = copy(places, "places");
        texts.forEach((name, values) -> values.forEach(value -> Arguments.notBlank(value, name)));
        checkDistinct(actors, texts, quantities, places);
    }

    /** Returns the actors of that name, in the order of the text; empty if there are none. */
    public List<Actor> actors(String name) {
        return actors.getOrDefault(name, List.of());
    }

    /** Returns the texts of that name, in the order of the text; empty if there are none. */
    public List<String> texts(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** Returns the first of the texts of that name. */
    public Optional<String> text(String name) {
        List<String> values = texts(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Returns the quantity of that name. */
    public Optional<Quantity> quantity(String name) {
        return Optional.ofNullable(quantities.get(name));
    }

    /** Returns the place of that name. */
    public Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** Returns all names that have a value: a sorted set of its own, unmodifiable. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(actors.keySet());
        names.addAll(texts.keySet());
        names.addAll(quantities.keySet());
        names.addAll(places.keySet());
        return Collections.unmodifiableSortedSet(names);
    }

    /** Tells whether there are no details. */
    public boolean isEmpty() {
        return actors.isEmpty() && texts.isEmpty() && quantities.isEmpty() && places.isEmpty();
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    boolean contains(String name) {
        return actors.containsKey(name)
                || texts.containsKey(name)
                || quantities.containsKey(name)
                || places.containsKey(name);
    }

    private static <V> SortedMap<String, List<V>> lists(SortedMap<String, List<V>> values, String argument) {
        if (Objects.requireNonNull(values, argument).isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, List<V>> filled = new TreeMap<>();
        values.forEach((name, list) -> {
            List<V> copy = List.copyOf(Objects.requireNonNull(list, name));
            if (!copy.isEmpty()) {
                DetailName.check(name);
                filled.put(name, copy);
            }
        });
        return filled.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(filled);
    }

    /** Most details have values of one or two sorts, so those of the others share the empty map. */
    private static <V> SortedMap<String, V> copy(SortedMap<String, V> values, String argument) {
        if (Objects.requireNonNull(values, argument).isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, V> copy = new TreeMap<>();
        values.forEach((name, value) -> {
            DetailName.check(name);
            copy.put(name, Objects.requireNonNull(value, name));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void checkDistinct(Map<?, ?>... sorts) {
        for (int sort = 1; sort < sorts.length; sort++) {
            for (Object name : sorts[sort].keySet()) {
                for (int before = 0; before < sort; before++) {
                    if (sorts[before].containsKey(name)) {
                        throw new IllegalArgumentException(
                                "a detail must have values of one sort, \"" + name + "\" has two");
                    }
                }
            }
        }
    }

    /** Collects details; adding to a name that has actors or texts already appends. Not thread-safe. */
    public static final class Builder {

        private final SortedMap<String, List<Actor>> actors = new TreeMap<>();
        private final SortedMap<String, List<String>> texts = new TreeMap<>();
        private final SortedMap<String, Quantity> quantities = new TreeMap<>();
        private final SortedMap<String, Place> places = new TreeMap<>();

        private Builder() {}

        /** Adds an actor. */
        public Builder actor(String name, Actor actor) {
            Objects.requireNonNull(actor, "actor");
            actors.computeIfAbsent(named(name), key -> new ArrayList<>()).add(actor);
            return this;
        }

        /** Adds actors. */
        public Builder actors(String name, List<? extends Actor> several) {
            several.forEach(actor -> actor(name, actor));
            return this;
        }

        /**
         * Adds a text.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder text(String name, String text) {
            Arguments.notBlank(text, "text");
            texts.computeIfAbsent(named(name), key -> new ArrayList<>()).add(text);
            return this;
        }

        /**
         * Adds texts.
         *
         * @throws IllegalArgumentException if one of them is blank
         */
        public Builder texts(String name, List<String> several) {
            several.forEach(text -> text(name, text));
            return this;
        }

        /** Sets a quantity. */
        public Builder quantity(String name, Quantity quantity) {
            quantities.put(named(name), Objects.requireNonNull(quantity, "quantity"));
            return this;
        }

        /** Sets a place. */
        public Builder place(String name, Place place) {
            places.put(named(name), Objects.requireNonNull(place, "place"));
            return this;
        }

        /**
         * Returns the details collected so far.
         *
         * @throws IllegalArgumentException if a name has values of two sorts
         */
        public Details build() {
            return new Details(actors, texts, quantities, places);
        }

        private static String named(String name) {
            DetailName.check(name);
            return name;
        }
    }
}
