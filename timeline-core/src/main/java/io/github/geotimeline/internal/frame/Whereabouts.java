package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.party.Parties;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where an event is told to have been: the place that its noun or its clause names. */
final class Whereabouts {

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "over", "through", "throughout");
    private static final Set<String> OTHER_TIMES = Set.of("after", "before", "following", "since", "until", "ahead of");

    private final Parties parties;

    Whereabouts(Parties parties) {
        this.parties = parties;
    }

    /** Lets no name behind "in" or "near" stand for a government. */
    void note(Clause clause) {
        for (PrepositionalPart part : clause.parts()) {
            if (WHERE.contains(part.preposition())) {
                part.object().ifPresent(parties::onlyPlaces);
            }
        }
    }

    Optional<Place> of(Optional<Clause> clause, Optional<NounPhrase> noun) {
        return noun.isPresent() ? first(noun.get().parts(), Set.of()) : clause.flatMap(this::of);
    }

    private Optional<Place> of(Clause clause) {
        Optional<Place> own = first(clause.parts(), ofOthers(clause.parts()));
        return own.or(() -> hit(clause)).or(() -> around(clause)).or(() -> meanwhile(clause));
    }

    /** "Were killed when soldiers opened fire in Hama": the one was where the other was. */
    private Optional<Place> meanwhile(Clause clause) {
        for (Clause dependent : clause.dependents()) {
            if (dependent.conjunction().equals("when")) {
                return of(dependent);
            }
        }
        return Optional.empty();
    }

    /** "Clogged the streets of Dhaka": what an act hits is where it was. */
    private Optional<Place> hit(Clause clause) {
        return clause.objects().stream()
                .filter(object -> object.head().is(WordClass.SITE))
                .map(parties::place)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Rallied in Dhaka, torching cars": what a participle tells was where its clause was. */
    private Optional<Place> around(Clause clause) {
        return clause.link() == Clause.Link.ADJUNCT ? clause.governor().flatMap(this::of) : Optional.empty();
    }

    private Optional<Place> first(List<PrepositionalPart> parts, Set<PrepositionalPart> ofOthers) {
        for (PrepositionalPart part : parts) {
            if (WHERE.contains(part.preposition()) && !ofOthers.contains(part)) {
                Optional<Place> place = part.object().flatMap(parties::place);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** "Following talks in Tokyo, he left for Seoul": what was before or after was somewhere else. */
    private static Set<PrepositionalPart> ofOthers(List<PrepositionalPart> parts) {
        Set<PrepositionalPart> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PrepositionalPart part : parts) {
            if (OTHER_TIMES.contains(part.preposition())) {
                part.object().ifPresent(object -> collect(object, found));
            }
        }
        return found;
    }

    private static void collect(NounPhrase phrase, Set<PrepositionalPart> found) {
        for (PrepositionalPart part : phrase.parts()) {
            if (found.add(part)) {
                part.object().ifPresent(object -> collect(object, found));
            }
        }
    }
}
