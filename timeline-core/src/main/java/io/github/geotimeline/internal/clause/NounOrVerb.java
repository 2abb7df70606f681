package io.github.geotimeline.internal.clause;

import java.util.List;

/** Decides whether a word that can be either is a noun or a verb: "attack", "strikes", "protest". */
final class NounOrVerb {

    private final List<Unit> units;
    private final Surroundings around;
    private final VerbsAround verbs;

    NounOrVerb(List<Unit> units, Surroundings around, VerbsAround verbs) {
        this.units = units;
        this.around = around;
        this.verbs = verbs;
    }

    /** What may stand between a subject and its verb, or begin a sentence without a subject. */
    static boolean mayFollowSubject(Tag before) {
        return before == Tag.ADVERB
                || before == Tag.COMMA
                || before == Tag.COORDINATOR
                || before == Tag.RELATIVE
                || before == Tag.THAT
                || before == Tag.QUOTE
                || before == Tag.STOP
                || before == Tag.CLOSE
                || before == Tag.DASH;
    }

    /** What stands before a noun rather than before a verb with tense: "listed states that". */
    private static boolean governsNoun(Tag before) {
        return Surroundings.isHeaded(before)
                || before == Tag.PREPOSITION
                || before == Tag.VERB
                || before == Tag.PAST
                || before == Tag.ING;
    }

    /** "Attack", "strikes", "protest": a verb only where a subject stands before it and something that a verb governs behind. */
    Tag of(int i, Word word, Tag before) {
        if (word.is(WordClass.SAYING)
                && around.isWord(i + 1, WordClass.THAT)
                && !governsNoun(before)
                && !around.isDetermined(i)) {
            return Tag.VERB;
        }
        if (before == Tag.NAME && word.is(WordClass.PERSON) && Surroundings.canBeAdjective(units.get(i - 1))) {
            // "Two Ecuadorean pilots"
            return Tag.NOUN;
        }
        boolean behindObject =
                before == Tag.PRONOUN && units.get(i - 1).is(WordClass.ACCUSATIVE) && !verbs.isLetBefore(i);
        if (before == Tag.PRONOUN && !behindObject || before == Tag.RELATIVE || before == Tag.THAT) {
            boolean subject = before == Tag.THAT && around.nextIsVerbWord(i)
                    || before == Tag.RELATIVE && around.nextIsFiniteVerb(i);
            return subject ? Tag.NOUN : Tag.VERB;
        }
        if (word.is(WordClass.BASE) && around.isSubject(i) && around.opensObject(i) && verbs.isLetBefore(i)) {
            return Tag.VERB;
        }
        if (leadsInfinitive(i, word)
                && !around.isObjectModifier(i - 1)
                && (around.isSubject(i) && agrees(i, word) || mayFollowSubject(before))) {
            return Tag.VERB;
        }
        if (!around.isSubject(i) || !word.isAny(WordClass.BASE.bit() | WordClass.THIRD.bit())) {
            boolean coordinated =
                    before == Tag.COORDINATOR && i >= 2 && verbs.verbAround(i - 2) && around.opensObject(i);
            return coordinated ? Tag.VERB : Tag.NOUN;
        }
        Unit subject = units.get(i - 1);
        boolean people = subject.is(WordClass.PERSON) || Surroundings.isPeopleName(subject);
        if (word.is(WordClass.BASE) && around.isDemanded(i - 1) && verbs.noVerbAhead(i)) {
            return Tag.VERB;
        }
        boolean needed = around.opensObject(i)
                || subject.is(Tag.NAME) && word.is(WordClass.THIRD) && around.isWord(i + 1, WordClass.ING)
                || (people && word.is(WordClass.BASE) || around.isPlainAdverb(i + 1)) && verbs.noVerbAhead(i)
                || leadsPredicate(i)
                || isOnlyVerb(i, word)
                || isHeadline(i, word);
        return agrees(i, word) && needed && !around.nextIsFiniteVerb(i) ? Tag.VERB : Tag.NOUN;
    }

    /** "Is threatening to": a verb whose complement stands behind it. */
    boolean leadsInfinitive(int i, Word word) {
        return word.isAny(WordClass.OWN_ACT.bit() | WordClass.OTHERS_ACT.bit())
                && around.isWord(i + 1, WordClass.TO)
                && around.isInfinitiveAt(i + 2);
    }

    /** "Stands ready to send", "looks set to fall". */
    private boolean leadsPredicate(int i) {
        return around.isWord(i + 1, WordClass.ADJECTIVE)
                && around.isWord(i + 2, WordClass.TO)
                && around.isInfinitiveAt(i + 3);
    }

    /** "The minister leaves for Athens", not "Syria talks in Geneva": somebody does what is no event by name. */
    private boolean isOnlyVerb(int i, Word word) {
        Unit subject = units.get(i - 1);
        boolean somebody =
                subject.is(WordClass.PERSON) || subject.is(Tag.NAME) && !Surroundings.canBeAdjective(subject);
        return somebody
                && word.is(WordClass.THIRD)
                && !word.isAny(WordClass.EVENT.bit() | WordClass.PERSON.bit())
                && verbs.noVerbBehind(i)
                && verbs.noVerbAhead(i);
    }

    /** "Russia vows response": the name that the text begins with has no verb but this. */
    private boolean isHeadline(int i, Word word) {
        boolean bare = i == 1 && units.get(0).is(Tag.NAME) && !Surroundings.canBeAdjective(units.get(0));
        return bare
                && word.is(WordClass.THIRD)
                && !word.is(WordClass.PERSON)
                && around.nextIsNounWord(i)
                && verbs.noVerbAhead(i);
    }

    /** A base form goes with a plural, a third person with a singular. */
    private boolean agrees(int i, Word word) {
        Unit subject = units.get(i - 1);
        boolean joined = i >= 3
                && units.get(i - 2).is(Tag.COORDINATOR)
                && units.get(i - 3).tag() == subject.tag();
        boolean plural = joined
                || subject.is(WordClass.PLURAL)
                || Surroundings.isPeopleName(subject)
                || around.previous(i) == Tag.PRONOUN;
        boolean agrees = word.is(WordClass.BASE) == plural;
        Unit host = agrees ? null : around.hostOf(i - 1);
        // "Groups in Chad blame the army", "the head of the forces warns"
        return agrees || host != null && host.is(WordClass.PLURAL) == word.is(WordClass.BASE);
    }
}
