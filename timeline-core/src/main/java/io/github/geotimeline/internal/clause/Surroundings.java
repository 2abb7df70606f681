package io.github.geotimeline.internal.clause;

import io.github.geotimeline.actor.Form;
import java.util.List;

/** What the tagger asks about what stands before and behind a word; words before it have their tags, words behind it not yet. */
final class Surroundings {

    static final long CLOSED = WordClass.DETERMINER.bit()
            | WordClass.POSSESSIVE.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.THAT.bit()
            | WordClass.WHETHER.bit()
            | WordClass.MODAL.bit()
            | WordClass.BE.bit()
            | WordClass.HAVE.bit()
            | WordClass.DO.bit()
            | WordClass.TO.bit()
            | WordClass.NEGATION.bit();

    private final List<Unit> units;

    Surroundings(List<Unit> units) {
        this.units = units;
    }

    boolean isInfinitiveAt(int i) {
        return i < units.size()
                && units.get(i).word().isAny(WordClass.BASE.bit() | WordClass.BE.bit() | WordClass.HAVE.bit());
    }

    /** Whether the unit stands for several people: "rebels", "Palestinians". */
    boolean isPeople(int i) {
        if (i < 0) {
            return false;
        }
        Unit unit = units.get(i);
        boolean noun = unit.is(Tag.NOUN) && unit.is(WordClass.PERSON) && unit.is(WordClass.PLURAL);
        return noun || unit.is(Tag.NAME) && isPeopleName(unit);
    }

    /** The noun that the phrase which ends at {@code i} is a part of: "groups" of "groups in southern Chad"; or null. */
    Unit hostOf(int i) {
        int k = i;
        while (k > 0 && units.get(k).isNominal()) {
            k--;
        }
        boolean part =
                k > 0 && units.get(k).is(Tag.PREPOSITION) && units.get(k - 1).is(Tag.NOUN);
        return part ? units.get(k - 1) : null;
    }

    static boolean isPeopleName(Unit unit) {
        return !unit.names().isEmpty() && unit.names().get(0).form() == Form.PEOPLE;
    }

    /** Tells whether what follows is more likely the object of a verb than anything behind a noun. */
    boolean opensObject(int i) {
        if (i + 1 >= units.size()) {
            return false;
        }
        Unit next = units.get(i + 1);
        return next.is(Tag.NAME)
                || next.is(Tag.NUMBER)
                || next.word()
                        .isAny(WordClass.DETERMINER.bit()
                                | WordClass.POSSESSIVE.bit()
                                | WordClass.NUMBER.bit()
                                | WordClass.THAT.bit())
                || next.word().is(WordClass.PRONOUN) && !next.word().is(WordClass.PREPOSITION)
                || next.word().is(WordClass.PLURAL) && !next.word().isVerb();
    }

    boolean nextIsFiniteVerb(int i) {
        if (i + 1 >= units.size()) {
            return false;
        }
        Word word = units.get(i + 1).word();
        return word.isAny(WordClass.MODAL.bit() | WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit())
                || word.is(WordClass.PAST) && !word.isNoun();
    }

    boolean nextIsVerbWord(int i) {
        return i + 1 < units.size() && units.get(i + 1).word().isVerb() || nextIsFiniteVerb(i);
    }

    /** Tells whether a noun or name that can be a subject stands directly before. */
    boolean isSubject(int i) {
        Tag before = previous(i);
        if (before == Tag.NAME) {
            return !isOnlyAdjective(units.get(i - 1));
        }
        return before == Tag.NOUN
                || before == Tag.TIME
                || before == Tag.PRONOUN
                || before == Tag.CLOSE
                || before == Tag.ADVERB && i > 1 && nounBefore(i - 1);
    }

    static boolean isOnlyAdjective(Unit unit) {
        return !unit.names().isEmpty() && unit.names().stream().allMatch(name -> name.form() == Form.ADJECTIVE);
    }

    static boolean canBeAdjective(Unit unit) {
        return unit.names().stream().anyMatch(name -> name.form() == Form.ADJECTIVE);
    }

    boolean nounBefore(int i) {
        Tag before = previous(i);
        return before == Tag.NOUN || before == Tag.NAME || before == Tag.PRONOUN;
    }

    /** What stands only before a noun or what belongs to it. */
    static boolean isHeaded(Tag before) {
        return before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.GENITIVE
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER;
    }

    static boolean isNominalBefore(Tag before) {
        return isHeaded(before) || before == Tag.PREPOSITION || before == Tag.NOUN;
    }

    Tag previousButAdverbs(int i) {
        int k = i - 1;
        while (k >= 0 && (units.get(k).is(Tag.ADVERB) || units.get(k).is(Tag.NEGATION))) {
            k--;
        }
        return k < 0 ? Tag.STOP : units.get(k).tag();
    }

    /** "To" leads an infinitive if a base form follows that is not the noun of a phrase ("to war", "to talks"). */
    boolean nextIsInfinitive(int i) {
        int k = i + 1;
        while (k < units.size()
                && units.get(k).word().is(WordClass.ADVERB)
                && !units.get(k).is(Tag.NAME)
                && !units.get(k).word().isVerb()) {
            k++;
        }
        if (k >= units.size()) {
            return false;
        }
        Word word = units.get(k).word();
        if (units.get(k).is(Tag.NAME)) {
            return false;
        }
        if (word.isAny(WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit())) {
            return true;
        }
        return word.is(WordClass.BASE);
    }

    boolean nextStartsNoun(int i) {
        if (i + 1 >= units.size()) {
            return false;
        }
        Unit next = units.get(i + 1);
        Word word = next.word();
        if (word.isAny(
                WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.PREPOSITION.bit())) {
            return false;
        }
        return next.is(Tag.NAME)
                || next.is(Tag.TIME)
                || next.is(Tag.NUMBER)
                || next.is(Tag.ADJECTIVE)
                || word.isNoun()
                || word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.NUMBER)
                || word.is(WordClass.DETERMINER) && !word.is(WordClass.PRONOUN)
                || word.isAny(WordClass.ING.bit() | WordClass.PARTICIPLE.bit()) && nextIsNounWord(i + 1)
                || word == Word.UNKNOWN && next.is(Tag.WORD);
    }

    boolean nextIsNounWord(int i) {
        if (i + 1 >= units.size()) {
            return false;
        }
        Unit next = units.get(i + 1);
        return next.is(Tag.NAME)
                || next.word().isNoun()
                || next.word().is(WordClass.ADJECTIVE) && !next.word().isAny(CLOSED)
                || next.word() == Word.UNKNOWN && next.is(Tag.WORD);
    }

    boolean nothingNominalFollows(int i) {
        return i + 1 >= units.size()
                || !nextStartsNoun(i) && !isWord(i + 1, WordClass.DETERMINER) && !isWord(i + 1, WordClass.POSSESSIVE);
    }

    /** "Spurned American appeals": the name behind the verb says whose the appeals are. */
    boolean isObjectModifier(int i) {
        Tag before = i < 1 ? Tag.STOP : previous(i);
        return i >= 1
                && canBeAdjective(units.get(i))
                && (before == Tag.PAST || before == Tag.VERB || before == Tag.ING || before == Tag.PREPOSITION);
    }

    /** Whether a determiner begins the phrase that the word ends: "a U.S. demand". */
    boolean isDetermined(int i) {
        int k = i - 1;
        while (k >= 0
                && (units.get(k).is(Tag.ADJECTIVE) || units.get(k).is(Tag.NAME) && canBeAdjective(units.get(k)))) {
            k--;
        }
        return k >= 0
                && k < i - 1
                && (units.get(k).is(Tag.DETERMINER) || units.get(k).is(Tag.POSSESSIVE));
    }

    boolean isPlainAdverb(int i) {
        return isWord(i, WordClass.ADVERB)
                && !units.get(i).word().isVerb()
                && !units.get(i).word().isAny(CLOSED);
    }

    /** "More than 200", "about a dozen". */
    boolean isNumberAhead(int i) {
        int k = isWord(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
        return k < units.size() && isNumber(units.get(k));
    }

    static boolean isNumber(Unit unit) {
        return unit.is(Tag.NUMBER) || unit.word().is(WordClass.NUMBER);
    }

    boolean isWord(int i, WordClass wordClass) {
        return i < units.size() && units.get(i).word().is(wordClass);
    }

    boolean nextIs(int i, Tag tag) {
        return i + 1 < units.size() && units.get(i + 1).is(tag);
    }

    boolean previousIs(int i, Tag tag) {
        return previous(i) == tag;
    }

    Tag previous(int i) {
        return i == 0 ? Tag.STOP : units.get(i - 1).tag();
    }

    /** "NATO, which joined ...", "the talks in which ...": what stands before is what the clause says more of. */
    boolean leansOnNoun(int i) {
        int k = previous(i) == Tag.PREPOSITION ? i - 1 : i;
        Tag before = previous(k) == Tag.COMMA && k > 1 ? units.get(k - 2).tag() : previous(k);
        return before == Tag.NOUN || before == Tag.NAME || before == Tag.TIME || before == Tag.CLOSE;
    }

    /**
     * "Met visiting Chinese Foreign Minister Li", "striking miners demanded": a participle before people without a determiner
     * says which they are; before several of them ("after visiting soldiers") only at the head of a sentence.
     */
    boolean leadsToPeople(int i, boolean several) {
        for (int k = i + 1; k < units.size(); k++) {
            Unit unit = units.get(k);
            boolean person = unit.is(WordClass.PERSON) && !unit.is(Tag.NAME);
            boolean modifies = k + 1 < units.size()
                    && !units.get(k + 1).is(Tag.NAME)
                    && units.get(k + 1).word().isNoun();
            if (person && !modifies) {
                return several || !unit.is(WordClass.PLURAL);
            }
            boolean modifier = canBeAdjective(unit)
                    || !unit.word().isAny(CLOSED)
                            && (unit.word().is(WordClass.ADJECTIVE)
                                    || unit.word().isNoun());
            if (!modifier) {
                return false;
            }
        }
        return false;
    }

    /** "Insisted that Armenia hand over the town": tells whether the name at {@code i} is who is to do what is demanded. */
    boolean isDemanded(int i) {
        if (!units.get(i).is(Tag.NAME) || isOnlyAdjective(units.get(i)) || previous(i) != Tag.THAT) {
            return false;
        }
        int verb = i - 2;
        while (verb > 0 && (units.get(verb).is(Tag.TIME) || isPrepositionOfTime(verb))) {
            verb--;
        }
        return verb >= 0 && units.get(verb).word().isAny(WordClass.OTHERS_ACT.bit() | WordClass.SAYING.bit());
    }

    /** "Insisted on Sunday that ..." */
    private boolean isPrepositionOfTime(int i) {
        return units.get(i).is(Tag.PREPOSITION) && units.get(i + 1).is(Tag.TIME);
    }

    /** "Complained on Tuesday over two raids": behind a noun or time a preposition stays one. */
    boolean relates(int i, Word word) {
        Tag before = previous(i);
        boolean behindNoun = before == Tag.TIME || before == Tag.NOUN || before == Tag.NAME;
        return behindNoun && word.is(WordClass.PREPOSITION);
    }
}
