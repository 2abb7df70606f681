package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.frame.Telling;

/** Tells acts of speech, which news dates by the occasion on which they were made, from deeds. */
final class Speech {

    private Speech() {}

    /** Whether a telling is one of something that someone said: a statement, a demand, a condemnation. */
    static boolean isSpoken(Telling telling) {
        EventType type = telling.type();
        boolean said = type == EventType.STATEMENT || type == EventType.ANNOUNCEMENT;
        return telling.status() == Status.OCCURRED && telling.noun().isEmpty() && (said || telling.isInWords());
    }

    /**
     * "A spokesman said that Peru condemns the raid", "that the raid was an outrage": who says so speaks for Peru, and condemns
     * it with these words.
     */
    static boolean isReportedByItself(Telling telling) {
        return telling.claimant().isEmpty()
                && telling.clause()
                        .filter(clause -> clause.link() == Clause.Link.THAT
                                && (isNow(clause.verb()) || isJudgement(clause.verb())))
                        .flatMap(Clause::governor)
                        .map(governor -> governor.verb().isSaying())
                        .orElse(false);
    }

    /** "Said that it would not attend": it is with these words that it refuses. */
    static boolean isReportedRefusal(Telling telling) {
        return telling.claimant().isEmpty()
                && telling.clause()
                        .filter(clause -> clause.link() == Clause.Link.THAT
                                && clause.verb().isNegated()
                                && !clause.verb().modal().isEmpty())
                        .flatMap(Clause::governor)
                        .map(governor -> governor.verb().isSaying())
                        .orElse(false);
    }

    private static boolean isJudgement(VerbGroup verb) {
        return verb.lemma().equals("be") || verb.lemma().startsWith("be ");
    }

    /** Whether a clause of saying has a speaker, and no report or film. */
    static boolean isBySomebody(Clause saying) {
        return saying.subject().map(NounPhrase::isSomebody).orElse(false);
    }

    /** Whether a verb is in the present or the perfect: "condemns", "is urging", "has condemned". */
    static boolean isNow(VerbGroup verb) {
        boolean present = verb.isPerfect()
                ? verb.auxiliaryTense() == VerbGroup.Tense.PRESENT
                : verb.tense() == VerbGroup.Tense.PRESENT;
        return present && verb.modal().isEmpty();
    }

    /** Whether the verb is in the tense in which a story goes on: "condemned", not "has condemned" or "had condemned". */
    static boolean isNarrated(Clause clause) {
        VerbGroup verb = clause.verb();
        return verb.tense() == VerbGroup.Tense.PAST
                && !verb.isPerfect()
                && verb.modal().isEmpty();
    }
}
