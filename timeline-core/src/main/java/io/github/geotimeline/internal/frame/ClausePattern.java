package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.text.Pieces;
import java.util.List;
import java.util.Optional;

/**
 * A pattern that a clause can match: its verb, and what must or may stand around it.
 *
 * @param negated whether only a negated clause matches
 * @param agentless whether only a clause matches that leaves open who does it
 * @param subject what the subject fills
 * @param subjectHead words of which the subject must have one as its head
 * @param verbs the verbs, any of which matches
 * @param elements what stands behind the verb, in order
 */
public record ClausePattern(
        boolean negated,
        boolean agentless,
        Optional<Slot> subject,
        Optional<Lemmas> subjectHead,
        List<VerbAlternative> verbs,
        List<Element> elements) {

    /**
     * One verb of a pattern: {@code carry out}, {@code be willing}, {@code take place}.
     *
     * @param lemma the base form
     * @param rest the words that must follow, folded; for "be" this may be a participle or a predicate; empty for a plain verb
     */
    record VerbAlternative(String lemma, List<String> rest) {

        /**
         * Where the words of this verb end in a verb group: the token after the last of them, 0 if it has none but its lemma, and
         * -1 if it is another verb.
         */
        int endIn(VerbGroup verb) {
            if (!isBe()) {
                return !verb.lemma().equals(lemma) ? -1 : rest.isEmpty() ? 0 : verb.endOf(rest);
            }
            if (rest.isEmpty()) {
                return verb.lemma().equals(lemma) ? 0 : -1;
            }
            // "Be held" is the passive of "hold", "be willing" a copula with its predicate, "be under way" one with
            // what follows.
            boolean predicate = verb.isPassive() || verb.lemma().startsWith("be ");
            if (predicate && verb.word().equals(rest.get(0))) {
                return rest.size() == 1 ? 0 : verb.endOf(rest.subList(1, rest.size()));
            }
            return verb.lemma().equals(lemma) ? verb.endOf(rest) : -1;
        }

        boolean isBe() {
            return lemma.equals("be");
        }

        /** The verb that words are, the first of them its lemma. */
        static VerbAlternative of(String words) {
            int space = words.indexOf(' ');
            return space < 0
                    ? new VerbAlternative(words, List.of())
                    : new VerbAlternative(words.substring(0, space), Pieces.words(words.substring(space)));
        }
    }

    /** What may stand behind a verb. */
    sealed interface Element {

        /** An object that fills a role. */
        record Direct(Slot slot) implements Element {}

        /**
         * An object whose head is one of some words.
         *
         * @param owner what a possessive or a country's adjective before the head fills
         */
        record Head(Lemmas words, Optional<Slot> owner) implements Element {}

        /** A prepositional part that fills a role. */
        record Prepositional(Slot slot) implements Element {}

        /** A prepositional part, or an infinitive, whose head is one of some words. */
        record PrepositionalHead(String preposition, Lemmas words) implements Element {}

        /** No object beyond those that the pattern has used. */
        record NoObject() implements Element {}

        /**
         * A clause that completes the verb.
         *
         * @param link how it hangs on the verb: as an infinitive, a that-clause or a gerund
         * @param role the field that takes its words; {@code _} for none
         * @param isNeeded whether it must be there
         */
        record Complement(Clause.Link link, String role, boolean isNeeded) implements Element {}
    }
}
