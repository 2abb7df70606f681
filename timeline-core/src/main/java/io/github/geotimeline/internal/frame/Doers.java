package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Unit;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.EnumSet;
import java.util.Set;

/** Tells what can act from what is only somebody's. */
final class Doers {

    /** Nouns for what can act, or stands for who does: "tanks entered the city", "the resolution demands". */
    private static final Set<WordClass> ACTING = EnumSet.of(
            WordClass.PERSON,
            WordClass.MILITARY,
            WordClass.SITE,
            WordClass.HARDWARE,
            WordClass.DOCUMENT,
            WordClass.QUANTIFIER,
            WordClass.NUMBER);

    private Doers() {}

    /** What cannot act, whoever it belongs to: "an Israeli strike left nobody alive", "Russian successes require". */
    static boolean isInert(NounPhrase phrase) {
        Unit head = phrase.core().head();
        boolean business =
                head.is(WordClass.BUSINESS) && !head.is(WordClass.GOVERNMENT) && !head.is(WordClass.CIVILIAN);
        return !head.isName()
                && (head.is(WordClass.SINGULAR) || head.is(WordClass.PLURAL))
                && (business || ACTING.stream().noneMatch(head::is));
    }
}
