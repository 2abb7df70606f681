package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.Telling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Numbers the occurrences of an article: tellings of one kind whose parties, times, places and status allow each other are of
 * one occurrence; statements never are, each being an act of its own.
 */
final class Coreference {

    private static final Set<String> CAUSES = Set.of("when", "as", "after");
    private static final Set<String> HARMING = Set.of("in", "by", "from", "during");

    private final Map<String, List<Group>> byKind = new HashMap<>();
    private int count;

    /**
     * What is known of a telling.
     *
     * @param facts its facts
     * @param actors the codes of who did it
     * @param recipients the codes of to whom it was done
     * @param isDated whether its own words date it
     * @param isBackReference whether a noun with "the" or "this" tells it, which points to what was told before
     * @param clause the clause whose own words tell it
     * @param cause the clause in which a noun tells it as the cause of what that clause tells
     */
    record Told(
            Facts facts,
            Set<String> actors,
            Set<String> recipients,
            boolean isDated,
            boolean isBackReference,
            Optional<Clause> clause,
            Optional<Clause> cause) {

        static Told of(Facts facts, boolean isDated, boolean isBackReference, Telling telling) {
            return new Told(
                    facts,
                    codes(facts.actors()),
                    codes(facts.recipients()),
                    isDated,
                    isBackReference,
                    telling.noun().isPresent() ? Optional.empty() : telling.clause(),
                    telling.noun().flatMap(noun -> telling.clause().filter(clause -> isCause(noun, clause))));
        }

        private static boolean isCause(NounPhrase noun, Clause clause) {
            return clause.verb().isPassive()
                    && clause.parts().stream()
                            .anyMatch(part -> HARMING.contains(part.preposition())
                                    && part.object().orElse(null) == noun);
        }

        /** "Killed three soldiers and wounded six": the second act of a subject is part of the first. */
        private boolean goesOnWith(Told other) {
            Optional<Clause> joined = clause.flatMap(Clause::joined);
            return joined.isPresent() && joined.equals(other.clause) && actors.equals(other.actors);
        }

        /** "Ten people were killed when a bomb exploded": what was suffered when something happened was suffered from that. */
        private boolean isCauseOf(Told other) {
            return clause.filter(cause -> cause.link() == Clause.Link.ADVERBIAL
                            && CAUSES.contains(cause.conjunction())
                            && cause.governor().equals(other.clause))
                    .flatMap(Clause::governor)
                    .filter(governor -> governor.verb().isPassive())
                    .isPresent();
        }

        /** Whether a person whom both name suffered it; what is done to someone by name is seldom done twice. */
        private boolean hasVictimOf(Told other) {
            for (Actor victim : facts.recipients()) {
                for (Actor before : other.facts.recipients()) {
                    if (victim instanceof Person && victim.name().equals(before.name())) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** "Ten people killed in a bombing": what kills is the event in which they were killed. */
        private boolean isCauseWithin(Told other) {
            return cause.isPresent() && cause.equals(other.clause);
        }

        /** "Two ministers were hurt in the blast": whoever the victims are, it is that of which the article told. */
        private boolean isOfKnownEvent() {
            return clause.filter(suffered -> suffered.verb().isPassive()).stream()
                    .flatMap(suffered -> suffered.parts().stream())
                    .filter(part -> HARMING.contains(part.preposition()))
                    .flatMap(part -> part.object().stream())
                    .anyMatch(cause -> cause.isDefinite() && cause.head().is(WordClass.EVENT));
        }

        /** "The eleven tourists were shot": a number of people that the reader knows is that of an event told before. */
        private boolean countsKnownVictims() {
            return clause.filter(suffered -> suffered.verb().isPassive())
                    .flatMap(Clause::subject)
                    .filter(subject -> subject.isDefinite()
                            && subject.units().stream().anyMatch(unit -> unit.is(WordClass.NUMBER)))
                    .isPresent();
        }
    }

    private static final class Group {
        private final int number;
        private final List<Told> tellings = new ArrayList<>(2);

        Group(int number) {
            this.number = number;
        }
    }

    /** The number of the occurrence that a telling points back to, if there is one. */
    OptionalInt reference(Told told) {
        List<Group> groups = byKind.getOrDefault(told.facts().kind(), List.of());
        Group found = latestFitting(groups, told);
        if (found == null) {
            return OptionalInt.empty();
        }
        found.tellings.add(told);
        return OptionalInt.of(found.number);
    }

    /** The number of the occurrence that the next telling of the article is of. */
    int number(Told told) {
        Facts facts = told.facts();
        List<Group> groups = byKind.computeIfAbsent(facts.kind(), kind -> new ArrayList<>(2));
        boolean alone = facts.type() == EventType.STATEMENT || facts.type() == EventType.ANNOUNCEMENT;
        Group found = alone ? null : latestFitting(groups, told);
        if (found == null) {
            found = new Group(count++);
            groups.add(found);
        }
        found.tellings.add(told);
        return found.number;
    }

    private static Group latestFitting(List<Group> groups, Told told) {
        // A long list of one kind in one article is a chronicle: looking further back finds only chance likeness.
        int oldest = Math.max(0, groups.size() - 20);
        for (int k = groups.size() - 1; k >= oldest; k--) {
            Group group = groups.get(k);
            if (takes(group, told)) {
                return group;
            }
        }
        return null;
    }

    private static boolean takes(Group group, Told told) {
        boolean same = false;
        int count = Math.min(20, group.tellings.size());
        for (int k = 0; k < count; k++) {
            Told before = group.tellings.get(k);
            if (!fit(before, told)) {
                return false;
            }
            same = same || isSame(before, told);
        }
        return same;
    }

    /** What fits is still a telling of its own, unless it points back, goes on, or names the same parties, or the same day. */
    private static boolean isSame(Told first, Told second) {
        boolean bothDated = first.isDated() && second.isDated();
        if (second.isBackReference() || first.isBackReference() && !bothDated || second.goesOnWith(first)) {
            return true;
        }
        boolean sameVictims = second.countsKnownVictims() || second.hasVictimOf(first);
        if (sameVictims || second.isCauseOf(first) || second.isCauseWithin(first) || second.isOfKnownEvent()) {
            return true;
        }
        boolean sameParties = first.actors().equals(second.actors())
                && first.recipients().equals(second.recipients())
                && !(first.actors().isEmpty() && first.recipients().isEmpty());
        boolean sameDay = bothDated
                && first.facts().when().isExactDay()
                && first.facts().when().equals(second.facts().when());
        boolean sharedParty = isShared(first.facts().type()) && !Collections.disjoint(first.actors(), second.actors());
        return sameDay || (sameParties || sharedParty) && !bothDated;
    }

    /** Kinds of events that all parties have together, so that naming one of them is enough. */
    private static boolean isShared(EventType type) {
        return switch (type) {
            case AGREEMENT_SIGNED, MEETING, PHONE_CALL, CEASEFIRE, MILITARY_EXERCISE -> true;
            default -> false;
        };
    }

    private static boolean fit(Told first, Told second) {
        return stage(first.facts().status()) == stage(second.facts().status())
                && fit(first.actors(), second.actors())
                && (first.isOfKnownEvent()
                        || second.isOfKnownEvent()
                        || second.isCauseWithin(first)
                        || fit(first.recipients(), second.recipients()))
                && first.facts().when().intersect(second.facts().when()).isPresent()
                && placesFit(first.facts(), second.facts());
    }

    private static int stage(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> 0;
            case SCHEDULED, POSSIBLE -> 1;
            case DENIED -> 2;
        };
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = Set.of();
        for (Actor actor : actors) {
            String code = actor.code();
            if (!code.equals(actor.name())) {
                codes = codes.isEmpty() ? new HashSet<>(4) : codes;
                codes.add(code);
            }
        }
        return codes;
    }

    private static boolean fit(Set<String> first, Set<String> second) {
        return first.containsAll(second) || second.containsAll(first);
    }

    private static boolean placesFit(Facts first, Facts second) {
        if (first.place().isEmpty() || second.place().isEmpty()) {
            return true;
        }
        String one = first.place().get().name();
        String other = second.place().get().name();
        boolean wider = first.place()
                        .get()
                        .country()
                        .map(country -> country.name().equals(other))
                        .orElse(false)
                || second.place()
                        .get()
                        .country()
                        .map(country -> country.name().equals(one))
                        .orElse(false);
        return one.equals(other) || wider;
    }
}
