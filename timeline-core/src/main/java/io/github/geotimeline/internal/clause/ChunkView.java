package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Chunk.Single;
import java.util.List;

/** The chunks of a sentence with the questions that the clause builder asks about what lies ahead. */
final class ChunkView {

    /** How far a look ahead goes: further than any list or aside of news, so that asking often stays cheap. */
    private static final int HORIZON = 40;

    private final List<Chunk> chunks;

    ChunkView(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    int size() {
        return chunks.size();
    }

    Chunk get(int i) {
        return chunks.get(i);
    }

    /** The index after the bracket that closes the one at {@code i}, or after that one if none does. */
    int afterBracket(int i) {
        for (int k = i + 1; k < horizon(i); k++) {
            if (isMark(k, Tag.CLOSE)) {
                return k + 1;
            }
        }
        return i + 1;
    }

    /** Tells whether a noun phrase and its finite verb begin at {@code i}. */
    boolean isClauseAhead(int i) {
        boolean noun = false;
        boolean relative = false;
        for (int k = i; k < horizon(i); k++) {
            Chunk chunk = chunks.get(k);
            if (noun && (isMark(k, Tag.RELATIVE) || isMark(k, Tag.THAT))) {
                relative = true;
            } else if (relative && chunk instanceof VerbGroup) {
                // "After gunmen who crossed the border killed two": the first verb is that of the relative clause.
                relative = false;
            } else if (chunk instanceof VerbGroup verb) {
                return noun
                        && (verb.form() == VerbGroup.Form.FINITE
                                || verb.form() == VerbGroup.Form.BARE
                                || verb.form() == VerbGroup.Form.PAST_OR_PARTICIPLE && !isPreposition(k + 1, "by"));
            } else if (chunk instanceof NounPhrase phrase) {
                noun |= !phrase.isTime();
            } else if (isBoundary(k) && !isBetweenLikes(k)) {
                return false;
            }
        }
        return false;
    }

    /** "After India and Nepal signed", not "after the coup and the minister praised". */
    private boolean isBetweenLikes(int i) {
        boolean nouns = isMark(i, Tag.COORDINATOR) && i > 0 && isNounPhrase(i - 1) && isNounPhrase(i + 1);
        return nouns && ((NounPhrase) get(i - 1)).isSomebody() == ((NounPhrase) get(i + 1)).isSomebody();
    }

    /** Tells whether "and" with another -ing form ends what begins at {@code i}: "exchanging information, and ensuring security". */
    boolean isListOfGerunds(int i) {
        for (int k = i + 1; k < horizon(i); k++) {
            if (isMark(k, Tag.STOP) || isFinite(chunks.get(k))) {
                return false;
            }
            if (isMark(k, Tag.COORDINATOR) && k + 1 < size() && chunks.get(k + 1) instanceof VerbGroup verb) {
                return verb.form() == VerbGroup.Form.ING;
            }
        }
        return false;
    }

    /** Tells whether a verb that needs a subject comes next, adverbs, times and brackets aside. */
    boolean isFiniteVerbAhead(int i) {
        int k = skipAsides(i);
        return k < chunks.size() && isFinite(chunks.get(k));
    }

    /** Tells whether a base form without "to" stands there. */
    boolean isBare(int i) {
        return i < chunks.size() && chunks.get(i) instanceof VerbGroup verb && verb.form() == VerbGroup.Form.BARE;
    }

    private int skipAsides(int i) {
        int k = i;
        while (k < horizon(i)) {
            Chunk chunk = chunks.get(k);
            if (chunk instanceof NounPhrase phrase && phrase.isTime() || isMark(k, Tag.ADVERB)) {
                k++;
            } else if (isMark(k, Tag.OPEN)) {
                k = afterBracket(k);
            } else {
                break;
            }
        }
        return k;
    }

    private static boolean isFinite(Chunk chunk) {
        return chunk instanceof VerbGroup verb
                && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.BARE);
    }

    boolean isVerb(int i) {
        return i < chunks.size() && chunks.get(i) instanceof VerbGroup;
    }

    boolean isPreposition(int i, String word) {
        return i < chunks.size()
                && chunks.get(i) instanceof Single single
                && single.is(Tag.PREPOSITION)
                && single.folded().equals(word);
    }

    /** Tells whether no other verb that needs a subject, or may be one with an object, follows in the same stretch. */
    boolean noFiniteVerbAfter(int i) {
        for (int k = i + 1; k < horizon(i); k++) {
            if (isBoundary(k)) {
                return true;
            }
            if (isFinite(chunks.get(k)) || chunks.get(k) instanceof VerbGroup && isPastAhead(k, false)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the phrase that waits for a verb is needed by a later one, so that the verb at {@code i} is only a
     * participle: "the men arrested in Paris were freed", "two men, arrested in Paris, were freed".
     */
    boolean isSubjectNeededLater(int i, boolean afterComma) {
        for (int k = i + 1; k < horizon(i); k++) {
            if (afterComma && isMark(k, Tag.COMMA)) {
                int next = skipAsides(k + 1);
                return next < chunks.size()
                        && chunks.get(next) instanceof VerbGroup verb
                        && (isFinite(verb) || verb.form() == VerbGroup.Form.PAST_OR_PARTICIPLE);
            }
            if (isBoundary(k)) {
                return false;
            }
            boolean finite = isFinite(chunks.get(k)) && !isLetAt(k)
                    || chunks.get(k) instanceof VerbGroup && isPastAhead(k, true);
            if (!afterComma && finite) {
                return !isFreeNounBefore(k);
            }
        }
        return false;
    }

    /** "Let the planes use": the base form belongs to the verb before. */
    private boolean isLetAt(int i) {
        return isBare(i) && i > 1 && isNounPhrase(i - 1) && get(i - 2) instanceof VerbGroup let && let.isLetting();
    }

    /** "Signed by Peru and Chile came into force": whether "and" with a noun and then a verb stand behind the noun at {@code i}. */
    boolean isVerbBehindList(int i) {
        return isMark(i + 1, Tag.COORDINATOR)
                && isBetweenLikes(i + 1)
                && (isFiniteVerbAhead(i + 3) || isPastAhead(i + 3, false));
    }

    private boolean isFreeNounBefore(int i) {
        int k = i - 1;
        while (k > 0 && (isMark(k, Tag.ADVERB) || chunks.get(k) instanceof NounPhrase phrase && phrase.isTime())) {
            k--;
        }
        boolean noun = k > 0 && chunks.get(k) instanceof NounPhrase;
        if (noun && isMark(k - 1, Tag.COORDINATOR) && k > 2 && isPreposition(k - 3, "between")) {
            return false;
        }
        return noun && !isMark(k - 1, Tag.PREPOSITION) && !(chunks.get(k - 1) instanceof VerbGroup);
    }

    /** Tells whether a form comes next that may be a past tense, and surely is if it has an object. */
    boolean isPastAhead(int i, boolean object) {
        int k = skipAsides(i);
        return k < chunks.size()
                && chunks.get(k) instanceof VerbGroup verb
                && verb.form() == VerbGroup.Form.PAST_OR_PARTICIPLE
                && (object ? isNounPhrase(k + 1) : !isPreposition(k + 1, "by"));
    }

    /** "..., said the minister": a verb of saying behind a comma or quote, its speaker behind it. */
    boolean isInvertedSaying(int i, Clause clause) {
        boolean saying = clause.verb().isSaying()
                && !clause.verb().isPassive()
                && clause.verb().form() != VerbGroup.Form.ING
                && clause.verb().form() != VerbGroup.Form.INFINITIVE;
        boolean behindMark = i > 0 && (isMark(i - 1, Tag.COMMA) || isMark(i - 1, Tag.QUOTE));
        return saying && behindMark && isNounPhrase(i + 1) && maySpeak(i + 1, clause) && !isFiniteVerbAhead(i + 2);
    }

    /** "Rejected the plan, demanded the release of its men": what happens may be a report that says so, but demands nothing. */
    private boolean maySpeak(int i, Clause clause) {
        Unit head = ((NounPhrase) chunks.get(i)).head();
        return !head.is(WordClass.EVENT)
                || head.is(WordClass.PERSON)
                || clause.verb().lemma().equals("say");
    }

    boolean isNounPhrase(int i) {
        return i < chunks.size() && chunks.get(i) instanceof NounPhrase phrase && !phrase.isTime();
    }

    boolean isMark(int i, Tag tag) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Single single && single.is(tag);
    }

    private boolean isBoundary(int i) {
        if (!(chunks.get(i) instanceof Single single)) {
            return false;
        }
        return switch (single.unit().tag()) {
            case COMMA, STOP, QUOTE, DASH, RELATIVE, THAT, POSSESSIVE -> true;
            case COORDINATOR -> !isPreposition(Math.max(0, i - 2), "between");
            case SUBORDINATOR -> !isPrepositionOfTime(i, single);
            default -> false;
        };
    }

    /** Tells whether what may be a conjunction has a time behind it: "held since May by the rebels". */
    boolean isPrepositionOfTime(int i, Single single) {
        return single.unit().is(WordClass.PREPOSITION)
                && i + 1 < chunks.size()
                && chunks.get(i + 1) instanceof NounPhrase phrase
                && phrase.isTime();
    }

    /** The index to which a look ahead from {@code i} goes. */
    int horizon(int i) {
        return Math.min(chunks.size(), i + HORIZON);
    }
}
