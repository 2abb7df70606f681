package io.github.geotimeline.event;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Office;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The natural order of observations. It looks at every component, so that only equal observations compare as 0: a sorted
 * set of observations is then the same set as a hashed one, and sorted output the same bytes, whatever came first.
 */
final class ObservationOrder {

    private static final Comparator<Actor> ACTOR = ObservationOrder::compareActors;

    private static final Comparator<Office> OFFICE = comparing(Office::title)
            .thenComparing(Office::of, ACTOR)
            .thenComparing(Office::from)
            .thenComparing(Office::until, optionals(naturalOrder()));

    private static final Comparator<Place> PLACE =
            comparing(Place::name).thenComparing(Place::country, optionals(ObservationOrder::compareActors));

    private static final Comparator<Quantity> QUANTITY = comparing((Quantity told) -> told.atLeast())
            .thenComparing(told -> told.atMost().isPresent())
            .thenComparing(told -> told.atMost().orElse(0))
            .thenComparing(Quantity::unit, optionals(naturalOrder()))
            .thenComparing(Quantity::approximate);

    private static final Comparator<Details> DETAILS = comparing((Details told) -> told.actors(), maps(lists(ACTOR)))
            .thenComparing(told -> told.texts(), maps(lists(naturalOrder())))
            .thenComparing(told -> told.quantities(), maps(QUANTITY))
            .thenComparing(told -> told.places(), maps(PLACE));

    private static final Comparator<Source> SOURCE = comparing(Source::id)
            .thenComparing(Source::published, optionals(naturalOrder()))
            .thenComparing(Source::publisher, optionals(naturalOrder()))
            .thenComparing(Source::title, optionals(naturalOrder()));

    static final Comparator<Observation> NATURAL = comparing(
                    (Observation told) -> told.facts().when())
            .thenComparing(Observation::source, SOURCE)
            .thenComparing(Observation::span)
            .thenComparing(told -> told.facts().kind())
            .thenComparing(told -> told.facts().status())
            .thenComparing(told -> told.facts().intent())
            .thenComparing(told -> told.facts().place(), optionals(PLACE))
            .thenComparing(told -> told.facts().details(), DETAILS)
            .thenComparing(Observation::trigger)
            .thenComparing(Observation::sentenceSpan)
            .thenComparing(Observation::sentence)
            .thenComparing(Observation::attributedTo, optionals(ACTOR))
            .thenComparing(Observation::rule)
            .thenComparing(Observation::grounds, lists(naturalOrder()))
            .thenComparing(comparingInt(Observation::occurrence))
            .thenComparing(Observation::follows, lists(naturalOrder()));

    private ObservationOrder() {}

    private static int compareActors(Actor left, Actor right) {
        int byKind = Integer.compare(rank(left), rank(right));
        if (byKind != 0) {
            return byKind;
        }
        int byName = left.name().compareTo(right.name());
        if (byName != 0) {
            return byName;
        }
        int byOffice = optionals(OFFICE).compare(office(left), office(right));
        if (byOffice != 0) {
            return byOffice;
        }
        int byAffiliation = optionals(ACTOR).compare(affiliation(left), affiliation(right));
        return byAffiliation != 0 ? byAffiliation : left.code().compareTo(right.code());
    }

    private static int rank(Actor actor) {
        if (actor instanceof Country) {
            return 0;
        }
        if (actor instanceof Organisation) {
            return 1;
        }
        return actor instanceof Person ? 2 : 3;
    }

    private static Optional<Office> office(Actor actor) {
        return actor instanceof Person person ? person.office() : Optional.empty();
    }

    private static Optional<Actor> affiliation(Actor actor) {
        if (actor instanceof Person person) {
            return person.of();
        }
        return actor instanceof Group group ? group.of() : Optional.empty();
    }

    private static <T> Comparator<Optional<T>> optionals(Comparator<? super T> values) {
        return (left, right) -> left.isPresent() && right.isPresent()
                ? values.compare(left.get(), right.get())
                : Boolean.compare(left.isPresent(), right.isPresent());
    }

    private static <T> Comparator<List<T>> lists(Comparator<? super T> values) {
        return (left, right) -> {
            Iterator<T> others = right.iterator();
            for (T value : left) {
                if (!others.hasNext()) {
                    return 1;
                }
                int byValue = values.compare(value, others.next());
                if (byValue != 0) {
                    return byValue;
                }
            }
            return others.hasNext() ? -1 : 0;
        };
    }

    private static <T> Comparator<SortedMap<String, T>> maps(Comparator<? super T> values) {
        Comparator<Map.Entry<String, T>> entries = (left, right) -> {
            int byName = left.getKey().compareTo(right.getKey());
            return byName != 0 ? byName : values.compare(left.getValue(), right.getValue());
        };
        Comparator<List<Map.Entry<String, T>>> lists = lists(entries);
        return (left, right) -> lists.compare(List.copyOf(left.entrySet()), List.copyOf(right.entrySet()));
    }
}
