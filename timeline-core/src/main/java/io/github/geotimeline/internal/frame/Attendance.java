package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds whoever speaks or acts on an occasion to those who are there: "in talks with the Turkish president, the king promised",
 * "during a visit to Moscow, the minister said", "Israel and Syria postponed the talks".
 */
final class Attendance {

    private static final Set<String> OCCASIONS = Set.of("in", "on", "during", "at", "after", "following");

    /** Nouns for a part of an occasion, or what is beside it. */
    private static final Set<String> STAGES = Set.of(
            "day",
            "start",
            "beginning",
            "outset",
            "course",
            "end",
            "close",
            "conclusion",
            "leg",
            "stage",
            "sideline",
            "sidelines",
            "margin",
            "margins",
            "fringe",
            "fringes");

    private final Parties parties;
    private final Operators operators;

    Attendance(Parties parties, Operators operators) {
        this.parties = parties;
        this.operators = operators;
    }

    Details complete(EventType type, NounPhrase occasion, Clause clause, Details details) {
        Optional<String> role = role(type);
        if (role.isEmpty() || !isOccasion(occasion, clause)) {
            return details;
        }
        List<Actor> subject = clause.subject().map(parties::politicalOf).orElse(List.of());
        List<Actor> there = details.actors(role.get());
        boolean putOff = clause.objects().contains(occasion);
        boolean open =
                type == EventType.OFFICIAL_VISIT ? there.isEmpty() : there.size() == 1 || putOff && there.isEmpty();
        if (!open || there.stream().anyMatch(subject::contains)) {
            return details;
        }
        SortedMap<String, List<Actor>> actors = new TreeMap<>(details.actors());
        List<Actor> all = new ArrayList<>(subject);
        all.addAll(there);
        actors.put(role.get(), all);
        return new Details(actors, details.texts(), details.quantities(), details.places());
    }

    private static Optional<String> role(EventType type) {
        return switch (type) {
            case MEETING, PHONE_CALL -> Optional.of("participants");
            case OFFICIAL_VISIT -> Optional.of("visitor");
            default -> Optional.empty();
        };
    }

    private boolean isOccasion(NounPhrase phrase, Clause clause) {
        if (clause.objects().contains(phrase)) {
            return operators.of(clause.verb()).filter(Operator.DEFERRED::equals).isPresent();
        }
        for (PrepositionalPart part : clause.parts()) {
            NounPhrase object = part.object().orElse(null);
            boolean occasion =
                    object == phrase || object != null && STAGES.contains(object.lemma()) && isOf(phrase, object);
            if (occasion && OCCASIONS.contains(part.preposition())) {
                return true;
            }
        }
        return false;
    }

    /** "On the third day of a visit". */
    private static boolean isOf(NounPhrase phrase, NounPhrase stage) {
        for (PrepositionalPart part : stage.parts()) {
            if (part.preposition().equals("of") && part.object().orElse(null) == phrase) {
                return true;
            }
        }
        return false;
    }
}
