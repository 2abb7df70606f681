package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.party.Sides;
import io.github.geotimeline.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Searches phrases and clauses for the first party other than the actor; once one is found, no further search changes it. */
final class Counterpart {

    /** Deeper complements speak of other things. */
    private static final int DEEPEST = 2;

    private final Parties parties;
    private final Set<String> acting;
    private final boolean comment;
    private final boolean spoken;
    private List<Actor> found = List.of();

    /**
     * Searches for others than those with the given codes, to whom an act of the given kind is done. Whoever condemns an attack
     * on an embassy does not condemn the embassy: for comments, what belongs to events is left unsearched.
     */
    Counterpart(Parties parties, Set<String> acting, EventType type) {
        this.parties = parties;
        this.acting = acting;
        this.comment = Kinds.isComment(type);
        this.spoken = Kinds.isSpoken(type);
    }

    /** Whom the search has found; empty if nobody yet. */
    List<Actor> found() {
        return found;
    }

    /** Takes whom a phrase itself stands for, be they of the actor's own country: "demanded that the president resign". */
    void take(NounPhrase phrase) {
        if (found.isEmpty()) {
            found = parties.politicalOf(phrase);
        }
    }

    /** Searches a complement: for what is said its subject too, then what it governs. */
    void in(Clause clause) {
        in(clause, 0);
    }

    private void in(Clause clause, int depth) {
        clause.subject().filter(subject -> clause.link() == Clause.Link.THAT).ifPresent(this::in);
        inOwn(clause);
        if (depth < DEEPEST) {
            clause.dependents().stream()
                    .filter(dependent -> dependent.link() == Clause.Link.INFINITIVE)
                    .forEach(dependent -> in(dependent, depth + 1));
        }
    }

    /** Searches the objects and parts of a clause, but what belongs to its subject only in the passive. */
    void inOwn(Clause clause) {
        clause.objects().forEach(this::in);
        Span subject = clause.subject().map(NounPhrase::fullSpan).orElse(null);
        for (PrepositionalPart part : clause.parts()) {
            NounPhrase object = part.object().orElse(null);
            boolean source =
                    part.preposition().equals("by") || part.preposition().equals("according to");
            if (object != null && !source && !isVenue(part) && (subject == null || !subject.contains(object.span()))) {
                in(object);
            }
        }
        if (clause.verb().isPassive()) {
            clause.subject().ifPresent(this::in);
        }
    }

    /** Searches a phrase: itself, whose it is, then its parts. */
    void in(NounPhrase phrase) {
        boolean event = phrase.head().is(WordClass.EVENT);
        if (event) {
            doers(phrase).ifPresent(this::take);
        }
        if (!found.isEmpty()
                || phrase.isTime()
                || comment && event
                || phrase.head().is(WordClass.OFF_TOPIC)) {
            return;
        }
        Set<Actor> others = new LinkedHashSet<>(4);
        addOthers(others, parties.politicalOf(phrase));
        addOthers(others, parties.ownersOf(phrase));
        if (!others.isEmpty()) {
            found = List.copyOf(others);
            return;
        }
        phrase.parts().stream()
                .filter(part -> !isVenue(part))
                .map(PrepositionalPart::object)
                .forEach(object -> object.ifPresent(this::in));
        if (found.isEmpty() && !event) {
            // "Accounts held by the former president"
            doers(phrase).ifPresent(this::in);
        }
    }

    /** "Turned down the offer in Geneva": the town where words are said or talks are held is not whom they are about. */
    private boolean isVenue(PrepositionalPart part) {
        return spoken
                && part.preposition().equals("in")
                && part.object()
                        .flatMap(parties::namedPlace)
                        .filter(place -> place.country()
                                .filter(country -> !country.name().equals(place.name()))
                                .isPresent())
                        .isPresent();
    }

    private void addOthers(Set<Actor> others, List<Actor> named) {
        for (Actor actor : named) {
            if (!acting.contains(code(actor))) {
                others.add(actor);
            }
        }
    }

    /** Who did what a noun tells, or made it: "crimes by Croatian extremists", "a bomb planted by rebels". */
    static Optional<NounPhrase> doers(NounPhrase event) {
        Optional<NounPhrase> own = by(event.parts());
        if (own.isPresent() || event.clause().isEmpty()) {
            return own;
        }
        // Before the verb whose subject it is, the phrase stands in the clause that qualifies it.
        Clause around = event.clause().get();
        return Stream.concat(Stream.of(around), around.dependents().stream())
                .filter(dependent -> dependent.governorNoun().orElse(null) == event
                        && dependent.link() == Clause.Link.RELATIVE
                        && dependent.verb().isPassive())
                .map(Counterpart::agent)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Planted by rebels", "thought to have been planted by rebels". */
    private static Optional<NounPhrase> agent(Clause passive) {
        return by(passive.parts())
                .or(() -> passive.dependents().stream()
                        .filter(inner -> inner.link() == Clause.Link.INFINITIVE
                                && inner.verb().isPassive())
                        .map(inner -> by(inner.parts()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<NounPhrase> by(List<PrepositionalPart> parts) {
        return parts.stream()
                .filter(part -> part.preposition().equals("by"))
                .map(PrepositionalPart::object)
                .flatMap(Optional::stream)
                .filter(object -> !object.isTime())
                .findFirst();
    }

    /** The code of whom an actor belongs to. */
    static String code(Actor actor) {
        return Sides.of(actor).map(Actor::code).orElse(actor.code());
    }
}
