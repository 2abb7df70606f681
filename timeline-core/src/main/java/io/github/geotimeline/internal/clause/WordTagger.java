package io.github.geotimeline.internal.clause;

import java.util.List;

/**
 * Decides what each word is in its sentence, from left to right: the classes that the lexicon allows, and of these the one
 * that fits what stands before and behind it.
 */
final class WordTagger {

    private final List<Unit> units;
    private final Surroundings around;
    private final VerbsAround verbs;
    private final NounOrVerb nounOrVerb;

    private WordTagger(List<Unit> units) {
        this.units = units;
        this.around = new Surroundings(units);
        this.verbs = new VerbsAround(units);
        this.nounOrVerb = new NounOrVerb(units, around, verbs);
    }

    /** Gives every word that has none yet its tag; a word that the lexicon lacks is a noun. */
    static void tag(List<Unit> units) {
        WordTagger tagger = new WordTagger(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.is(Tag.WORD)) {
                unit.become(tagger.tagOf(i, unit.word()));
            }
        }
    }

    private Tag tagOf(int i, Word word) {
        if (word.is(WordClass.APPROXIMATOR) && around.isNumberAhead(i) && !around.relates(i, word)) {
            return Tag.DETERMINER;
        }
        boolean counts = word.is(WordClass.NUMBER) && (!word.isAny(Surroundings.CLOSED) || around.nextStartsNoun(i));
        if (counts) {
            return Tag.NUMBER;
        }
        if (word.isAny(Surroundings.CLOSED)) {
            return closed(i, word);
        }
        if (word.isVerb()) {
            return open(i, word);
        }
        if (word.isNoun()) {
            boolean acts = word.is(WordClass.PERSON) && around.isWord(i + 1, WordClass.PAST);
            return word.is(WordClass.ADJECTIVE) && around.nextStartsNoun(i) && !acts ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (word.is(WordClass.ADJECTIVE)) {
            return Tag.ADJECTIVE;
        }
        return word.is(WordClass.ADVERB) ? Tag.ADVERB : Tag.NOUN;
    }

    private Tag closed(int i, Word word) {
        if (word.is(WordClass.TO)) {
            return around.nextIsInfinitive(i) ? Tag.TO : Tag.PREPOSITION;
        }
        if (word.is(WordClass.THAT)) {
            return around.nextIs(i, Tag.NOUN) && around.previousIs(i, Tag.PREPOSITION) ? Tag.DETERMINER : Tag.THAT;
        }
        if (word.is(WordClass.WHETHER)) {
            return Tag.SUBORDINATOR;
        }
        if (word.is(WordClass.MODAL)) {
            return Tag.MODAL;
        }
        if (word.is(WordClass.BE)) {
            return Tag.BE;
        }
        if (word.is(WordClass.HAVE)) {
            return Tag.HAVE;
        }
        if (word.is(WordClass.DO)) {
            return Tag.DO;
        }
        return nominal(i, word);
    }

    private Tag nominal(int i, Word word) {
        if (word.is(WordClass.POSSESSIVE)) {
            boolean object = word.is(WordClass.PRONOUN) && !around.nextStartsNoun(i);
            return object ? Tag.PRONOUN : Tag.POSSESSIVE;
        }
        if (word.is(WordClass.RELATIVE) && around.leansOnNoun(i)) {
            return Tag.RELATIVE;
        }
        if (word.is(WordClass.DETERMINER)) {
            boolean alone = word.is(WordClass.PRONOUN) && !around.nextStartsNoun(i);
            return alone ? Tag.PRONOUN : Tag.DETERMINER;
        }
        if (word.is(WordClass.PRONOUN)) {
            return Tag.PRONOUN;
        }
        if (word.is(WordClass.RELATIVE)) {
            return Tag.RELATIVE;
        }
        if (word.is(WordClass.PREPOSITION)) {
            return preposition(i, word);
        }
        if (word.is(WordClass.SUBORDINATOR)) {
            return Tag.SUBORDINATOR;
        }
        if (word.is(WordClass.COORDINATOR)) {
            return Tag.COORDINATOR;
        }
        return word.is(WordClass.NEGATION) ? Tag.NEGATION : Tag.OTHER;
    }

    /** "After", "since", "before" lead a noun phrase or a clause: the clause builder sees which. "Down", "off" may be particles. */
    private Tag preposition(int i, Word word) {
        if (word.is(WordClass.SUBORDINATOR)) {
            return Tag.SUBORDINATOR;
        }
        if (word.is(WordClass.BASE) && around.previous(i) == Tag.MODAL) {
            // "Teachers will down tools"
            return Tag.VERB;
        }
        boolean nothingFollows = i + 1 >= units.size()
                || units.get(i + 1).is(Tag.STOP)
                || units.get(i + 1).is(Tag.COMMA)
                || units.get(i + 1).is(Tag.QUOTE);
        return nothingFollows && word.is(WordClass.ADVERB) ? Tag.ADVERB : Tag.PREPOSITION;
    }

    /** A word that can be a verb, and perhaps a noun or an adjective too. */
    private Tag open(int i, Word word) {
        Tag before = around.previous(i);
        boolean base = word.is(WordClass.BASE);
        Tag auxiliary = around.previousButAdverbs(i);
        if (base && (auxiliary == Tag.TO || auxiliary == Tag.MODAL || auxiliary == Tag.DO)) {
            return Tag.VERB;
        }
        if (base
                && word.is(WordClass.ADVERB)
                && before == Tag.PRONOUN
                && units.get(i - 1).is(WordClass.OBJECTIVE)) {
            return Tag.ADVERB;
        }
        boolean behindVerb = before == Tag.VERB || before == Tag.PAST || before == Tag.ING;
        if (base && word.is(WordClass.ADVERB) && behindVerb) {
            // "Handed back the island", "came back"
            return Tag.ADVERB;
        }
        boolean behindObject = base && word.is(WordClass.ADVERB) && around.nounBefore(i) && verbs.verbAround(i - 1);
        if (behindObject && around.nothingNominalFollows(i)) {
            return Tag.ADVERB;
        }
        if (word.is(WordClass.ING)) {
            return ing(i, word, before);
        }
        boolean past = word.is(WordClass.PAST) || word.is(WordClass.PARTICIPLE);
        if (past && !base) {
            return past(i, word, before);
        }
        if (past && (before == Tag.HAVE || before == Tag.BE || around.isSubject(i)) && !verbs.isLetBefore(i)) {
            return Tag.PAST;
        }
        if (word.isNoun()) {
            return nounOrVerb.of(i, word, before);
        }
        boolean opens = before == Tag.STOP && (word.is(WordClass.ADJECTIVE) || word.isNoun()) && !verbs.noVerbAhead(i);
        boolean possible = !opens && (around.isSubject(i) || NounOrVerb.mayFollowSubject(before));
        if (word.is(WordClass.ADJECTIVE) && (!possible || before == Tag.BE)) {
            return Tag.ADJECTIVE;
        }
        return possible ? Tag.VERB : Tag.NOUN;
    }

    private Tag ing(int i, Word word, Tag before) {
        if (before == Tag.BE || before == Tag.ADVERB && around.previousButAdverbs(i) == Tag.BE) {
            return word.is(WordClass.ADJECTIVE) && !around.opensObject(i) && !nounOrVerb.leadsInfinitive(i, word)
                    ? Tag.ADJECTIVE
                    : Tag.ING;
        }
        boolean opens = before == Tag.STOP || before == Tag.PAST || before == Tag.PREPOSITION;
        if (opens && word.is(WordClass.ADJECTIVE) && around.leadsToPeople(i, before == Tag.STOP)) {
            return Tag.ADJECTIVE;
        }
        boolean governs =
                around.opensObject(i) || around.nextIsNounWord(i) || around.isWord(i + 1, WordClass.PREPOSITION);
        if (around.isPeople(i - 1) && governs) {
            // "Rebels holding two tourists", "ministers meeting in Rome": people do what a noun or adjective cannot.
            return Tag.ING;
        }
        boolean noun = word.isNoun();
        boolean possible = before != Tag.PREPOSITION && (before != Tag.NOUN || word.is(WordClass.ADJECTIVE));
        if (Surroundings.isNominalBefore(before) && around.nextIsNounWord(i) && possible) {
            return Tag.ADJECTIVE;
        }
        if (Surroundings.isHeaded(before)) {
            return Tag.NOUN;
        }
        boolean ofFollows =
                i + 1 < units.size() && around.isWord(i + 1, WordClass.PREPOSITION) && !around.nextStartsNoun(i);
        boolean subject = before == Tag.STOP && around.nextIsFiniteVerb(i);
        return noun && (ofFollows || subject || before == Tag.NOUN || around.nothingNominalFollows(i))
                ? Tag.NOUN
                : Tag.ING;
    }

    private Tag past(int i, Word word, Tag before) {
        if (before == Tag.BE && word.is(WordClass.SAYING) && around.isWord(i + 1, WordClass.PARTICIPLE)) {
            // "Were reported killed" is "were reportedly killed"; "was told wounded soldiers had left" is not.
            return around.nextIsNounWord(i + 1) ? Tag.PAST : Tag.ADVERB;
        }
        if (before == Tag.HAVE || before == Tag.BE || before == Tag.PRONOUN || before == Tag.RELATIVE) {
            return word.is(WordClass.ADJECTIVE) && before == Tag.BE && !word.is(WordClass.PARTICIPLE)
                    ? Tag.ADJECTIVE
                    : Tag.PAST;
        }
        boolean modifier = before == Tag.DETERMINER
                || before == Tag.ADVERB && around.previousButAdverbs(i) == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.GENITIVE
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER && (verbs.verbAround(i - 1) || !verbs.noVerbAhead(i))
                || before == Tag.PREPOSITION
                || before == Tag.ING
                || before == Tag.VERB && !verbs.needsVerb(i)
                || before == Tag.PAST;
        boolean qualifies = word.isAny(WordClass.PARTICIPLE.bit() | WordClass.ADJECTIVE.bit());
        if (modifier && qualifies && around.nextIsNounWord(i)) {
            return Tag.ADJECTIVE;
        }
        if (before == Tag.DETERMINER && word.isNoun()) {
            return Tag.NOUN;
        }
        // "Deposed President Amadou Toure has fled", "unless detained leaders are freed", "Suspected separatists
        // killed"
        boolean leads = before == Tag.STOP || before == Tag.SUBORDINATOR && !verbs.noVerbAhead(i);
        boolean opens = leads
                && (word.is(WordClass.PARTICIPLE) && around.isWord(i + 1, WordClass.PERSON)
                        || word.is(WordClass.ADJECTIVE) && around.nextIsNounWord(i));
        return opens ? Tag.ADJECTIVE : Tag.PAST;
    }
}
