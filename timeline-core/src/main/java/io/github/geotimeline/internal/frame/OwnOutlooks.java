package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;

/** Decides how a clause is told by its own verb group: by its tense, its modal verb, and whether what it tells goes on. */
final class OwnOutlooks {

    private final Operators operators;

    OwnOutlooks(Operators operators) {
        this.operators = operators;
    }

    Outlook of(Clause clause) {
        VerbGroup verb = clause.verb();
        if (hasBegun(clause)) {
            return Outlook.of(Status.ONGOING);
        }
        boolean reported = clause.link() == Clause.Link.THAT
                || clause.attribution().isPresent()
                || clause.source().isPresent();
        if (verb.modal().equals("would") && isConditional(clause) && !reported) {
            return Outlook.UNTOLD;
        }
        return switch (verb.modal()) {
            case "will", "would", "shall" -> Outlook.of(Status.SCHEDULED).promise();
            case "may", "might", "could", "can" -> Outlook.of(Status.POSSIBLE);
            case "must", "should", "ought" -> Outlook.UNTOLD;
            default ->
                Outlook.of(
                        isGoingOn(verb) || isGoingOnAsSaid(clause)
                                ? Status.ONGOING
                                : isPutOff(verb) ? Status.SCHEDULED : Status.OCCURRED);
        };
    }

    /** "Oman said it was sending food": what the speaker put in the present goes on, unless the report dates it. */
    private static boolean isGoingOnAsSaid(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean said = clause.link() == Clause.Link.THAT
                && clause.governor()
                        .map(Clause::verb)
                        .filter(saying -> saying.isSaying() && saying.tense() == VerbGroup.Tense.PAST)
                        .isPresent();
        return said
                && verb.isProgressive()
                && !verb.isPerfect()
                && clause.times().isEmpty();
    }

    /** "The assault would finish within days", "the talks will go on": what is to end or to continue is under way. */
    private boolean hasBegun(Clause clause) {
        boolean event = clause.subject()
                .map(subject -> subject.head().is(WordClass.EVENT))
                .orElse(false);
        return event
                && !clause.verb().modal().isEmpty()
                && operators
                        .of(clause.verb())
                        .map(operator -> operator == Operator.ONGOING || operator == Operator.ENDING)
                        .orElse(false);
    }

    /** "The talks were postponed" tells of talks that are still to come. */
    private boolean isPutOff(VerbGroup verb) {
        return verb.isPassive()
                && operators.of(verb).map(Operator.DEFERRED::equals).orElse(false);
    }

    /** "If Russia invaded, NATO would respond"; but "warned that it would respond if they invaded" reports "will". */
    private static boolean isConditional(Clause clause) {
        return clause.dependents().stream()
                .anyMatch(dependent -> dependent.conjunction().equals("if"));
    }

    /** "Is holding", "has been holding", "is in talks", "has continued"; what "was" or "had been" going on is past. */
    private boolean isGoingOn(VerbGroup verb) {
        boolean lasts = verb.lemma().equals("be")
                || operators.of(verb).map(Operator.ONGOING::equals).orElse(false);
        boolean present = verb.isPerfect() || verb.isProgressive()
                ? verb.auxiliaryTense() == VerbGroup.Tense.PRESENT
                : verb.tense() == VerbGroup.Tense.PRESENT;
        boolean now = verb.lemma().equals("be") ? verb.tense() == VerbGroup.Tense.PRESENT : present;
        return lasts && now || verb.isProgressive() && verb.auxiliaryTense() == VerbGroup.Tense.PRESENT;
    }
}
