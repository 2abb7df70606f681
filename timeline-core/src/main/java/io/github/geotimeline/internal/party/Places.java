package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.Optional;

/** Tells which place a phrase is. */
final class Places {

    private final Readings readings;
    private final Owners owners;

    Places(Readings readings, Owners owners) {
        this.readings = readings;
        this.owners = owners;
    }

    /** The place that a phrase names, or the country whose site it is: "Tokyo", "Syrian villages". */
    Optional<Place> of(NounPhrase phrase) {
        Optional<Place> named = named(phrase);
        if (named.isPresent() || phrase.head().isName() || !phrase.head().is(WordClass.SITE)) {
            return named;
        }
        return owners.modifier(phrase)
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .map(country -> new Place(country.name(), Optional.of(country)));
    }

    /** The place that a phrase gives a name: "Tokyo", "the West Bank town of Tulkarm", but not "the Dutch embassy". */
    Optional<Place> named(NounPhrase phrase) {
        if (phrase.head().is(WordClass.SITE)) {
            for (PrepositionalPart part : phrase.parts()) {
                Optional<Place> inner =
                        part.preposition().equals("of") ? part.object().flatMap(this::of) : Optional.empty();
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return phrase.head().isName() ? readings.place(phrase.head().names()) : Optional.empty();
    }
}
