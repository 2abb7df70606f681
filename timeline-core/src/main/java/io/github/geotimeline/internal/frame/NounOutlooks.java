package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides how a noun for an event is told, from the words before it and from the clause that it stands in. */
final class NounOutlooks {

    /** What stands behind these has happened, whatever becomes of the clause around it. */
    private static final Set<String> PAST =
            Set.of("after", "following", "since", "in retaliation for", "in response to", "because of");

    private static final Set<String> PERIODS = Set.of("day", "week", "month", "year");

    private final Operators operators;
    private final Sentence sentence;
    private final Map<Clause, Binding> bindings;
    private final Outlooks clauses;

    NounOutlooks(Operators operators, Sentence sentence, Map<Clause, Binding> bindings, Outlooks clauses) {
        this.operators = operators;
        this.sentence = sentence;
        this.bindings = bindings;
        this.clauses = clauses;
    }

    Outlook of(NounPhrase phrase) {
        if (phrase.isNegated() || isOnlyPossible(phrase)) {
            return Outlook.UNTOLD;
        }
        Outlook around = phrase.clause().map(clause -> around(phrase, clause)).orElse(Outlook.of(Status.OCCURRED));
        return modified(phrase, isInItsCourse(phrase, around) ? around.with(Status.ONGOING) : around);
    }

    /** "The strike, now in its third week", "has entered its third week": whose weeks are counted goes on. */
    private static boolean isInItsCourse(NounPhrase phrase, Outlook around) {
        return around.isTold()
                && around.status() == Status.OCCURRED
                && phrase.clause()
                        .filter(clause -> clause.subject().orElse(null) == phrase)
                        .map(clause -> clause.parts().stream()
                                        .flatMap(part -> part.object().stream())
                                        .anyMatch(NounOutlooks::isOfACount)
                                || clause.objects().stream().anyMatch(NounOutlooks::isOfACount))
                        .orElse(false);
    }

    private static boolean isOfACount(NounPhrase phrase) {
        return phrase.isPossessed()
                && PERIODS.contains(phrase.lemma())
                && phrase.modifiers().size() > 1;
    }

    /** "The risk of an attack", "fears of a coup". */
    private boolean isOnlyPossible(NounPhrase phrase) {
        for (NounPhrase other : sentence.nounPhrases()) {
            if (!operators.isPossibleNoun(other.lemma())) {
                continue;
            }
            for (PrepositionalPart part : other.parts()) {
                if (part.object().orElse(null) == phrase) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The planned visit", "an alleged attack". */
    private Outlook modified(NounPhrase phrase, Outlook around) {
        for (String modifier : phrase.modifiers()) {
            Optional<Status> status = operators.ofModifier(modifier);
            if (status.isPresent()) {
                return around.with(status.get());
            }
        }
        return around;
    }

    /** The outlook of a noun in a clause: untold where the clause is hypothetical, or a frame that swallows what it governs. */
    private Outlook around(NounPhrase phrase, Clause clause) {
        if (isPast(phrase, clause)) {
            return Outlook.of(Status.OCCURRED);
        }
        if (operators.of(clause.verb()).map(Operator.DEFERRED::equals).orElse(false)) {
            // "Postponed the talks", "the talks had been put off"
            return clause.verb().isNegated()
                    ? Outlook.UNTOLD
                    : clauses.of(clause).with(Status.SCHEDULED);
        }
        Optional<EventType> type =
                Optional.ofNullable(bindings.get(clause)).map(Binding::frame).map(Frame::type);
        if (type.filter(Kinds::isAboutWhatHappened).isPresent()) {
            return clause.verb().isNegated() ? Outlook.UNTOLD : Outlook.of(Status.OCCURRED);
        }
        boolean swallowed = type.filter(Kinds::isIrrealis).isPresent();
        boolean failed = operators
                .of(clause.verb())
                .map(operator -> operator == Operator.FAILED || operator == Operator.POSSIBLE)
                .orElse(false);
        boolean subject = clause.subject().orElse(null) == phrase;
        return !subject && (swallowed || failed) || clause.verb().isNegated() ? Outlook.UNTOLD : clauses.of(clause);
    }

    private static boolean isPast(NounPhrase phrase, Clause clause) {
        for (PrepositionalPart part : clause.parts()) {
            if (part.object().orElse(null) == phrase && PAST.contains(part.preposition())) {
                return true;
            }
        }
        return false;
    }
}
