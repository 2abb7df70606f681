package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.VerbGroup.Tense;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeExpression;
import java.util.List;

/**
 * What the words of a verb group say, whatever the form turns out to be in which the verb stands.
 *
 * @param tokens the tokens of the text
 * @param units the units of the sentence
 * @param from the index of its first unit
 * @param to the index after its last unit
 * @param main the main verb, or the predicate behind "be"
 * @param afterMain the index after the main verb
 * @param lemma the base form of the verb
 * @param particle the particle behind it, or the empty string
 * @param modal the modal verb before it, or the empty string
 * @param tense the tense of the group
 * @param auxiliaryTense the tense of its first auxiliary alone
 * @param perfect whether it has "have" with a participle
 * @param progressive whether it has "be" with an -ing form
 * @param negated whether it has "not", "never", "no longer"
 * @param almost whether it has "nearly" or "almost"
 * @param times the times that stand within it
 */
record VerbFeatures(
        Tokens tokens,
        List<Unit> units,
        int from,
        int to,
        Unit main,
        int afterMain,
        String lemma,
        String particle,
        String modal,
        Tense tense,
        Tense auxiliaryTense,
        boolean perfect,
        boolean progressive,
        boolean negated,
        boolean almost,
        List<TimeExpression> times) {}
