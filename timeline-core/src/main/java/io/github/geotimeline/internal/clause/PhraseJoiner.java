package io.github.geotimeline.internal.clause;

import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.internal.clause.Chunk.Single;
import java.util.List;

/** Joins noun phrases that stand side by side: those of a list, and one that explains another. */
final class PhraseJoiner {

    private final ChunkView chunks;

    PhraseJoiner(ChunkView chunks) {
        this.chunks = chunks;
    }

    /**
     * Joins to a phrase those that a list or "and" adds to it, and returns the index after them; {@code i + 1} if there are
     * none. Two phrases of which the second has a verb of its own are no list, unless the first is no object.
     */
    int conjuncts(int i, NounPhrase first, boolean anyway) {
        int end = listEnd(i);
        if (end == i + 1
                || !anyway && (chunks.isFiniteVerbAhead(end) || chunks.isPastAhead(end, true))
                || isTwoBehindComma(i, end) && (chunks.isFiniteVerbAhead(end) || chunks.isPastAhead(end, false))
                || isListOfSpeakers(i, end, first)
                || isMixed(first, (NounPhrase) chunks.get(end - 1))) {
            return i + 1;
        }
        for (int k = i + 1; k < end; k++) {
            if (chunks.get(k) instanceof NounPhrase conjunct) {
                first.join(conjunct);
            }
        }
        return end;
    }

    /** "Condemned the raid, and the United Nations urged ...": a comma before "and" parts clauses, unless a list has three items. */
    private boolean isTwoBehindComma(int i, int end) {
        return end == i + 4 && chunks.isMark(i + 1, Tag.COMMA);
    }

    /** "Rejected direct talks, the army and residents said": people behind a thing and a comma, and a verb of saying at the end. */
    private boolean isListOfSpeakers(int i, int end, NounPhrase first) {
        return chunks.isMark(i + 1, Tag.COMMA)
                && end < chunks.size()
                && chunks.get(end) instanceof VerbGroup verb
                && verb.isSaying()
                && !first.isSomebody()
                && ((NounPhrase) chunks.get(i + 2)).isSomebody();
    }

    /** A country and a person are no list: "Walesa of Poland and Vaclav Havel". */
    private static boolean isMixed(NounPhrase first, NounPhrase last) {
        return first.head().isPlaceName()
                && last.head().isName()
                && !last.head().isPlaceName()
                && last.head().names().stream().noneMatch(name -> name.form() != Form.OFFICE_HOLDER);
    }

    /** Whether a list begins at {@code i} of which the first and the last are both somebody, or both things. */
    boolean isListOfLikes(int i) {
        int end = listEnd(i);
        return end > i + 1 && isSomebody(i) == isSomebody(end - 1);
    }

    private boolean isSomebody(int i) {
        return ((NounPhrase) chunks.get(i)).isSomebody();
    }

    private int listEnd(int i) {
        int k = i + 1;
        while (k < chunks.horizon(i)) {
            boolean comma = chunks.isMark(k, Tag.COMMA);
            int next = comma ? k + 1 : k;
            boolean and = chunks.isMark(next, Tag.COORDINATOR);
            int item = and ? next + 1 : next;
            if (!comma && !and || !chunks.isNounPhrase(item)) {
                return i + 1;
            }
            if (and) {
                return item + 1;
            }
            k = item + 1;
        }
        return i + 1;
    }

    /**
     * Takes a phrase between commas as the explanation of the one before it, and returns the index after it: "Borrell, the
     * EU's foreign policy chief, said".
     */
    int apposition(int i, NounPhrase noun, List<NounPhrase> found) {
        if (!chunks.isMark(i, Tag.COMMA) || !chunks.isNounPhrase(i + 1)) {
            return i;
        }
        NounPhrase other = (NounPhrase) chunks.get(i + 1);
        boolean place = isPlaceInPlace(noun, other);
        int end = place ? i + 2 : endOfParts(i + 2);
        boolean closed = place
                || end >= chunks.size()
                || chunks.isMark(end, Tag.COMMA)
                || chunks.isMark(end, Tag.STOP)
                || chunks.isMark(end, Tag.DASH);
        boolean named = noun.head().isName() || other.head().isName();
        if (!closed || !named && !isVerbBehindComma(end) || chunks.isMark(end + 1, Tag.COORDINATOR)) {
            return i;
        }
        noun.explain(other);
        found.add(other);
        for (int k = i + 3; k < end; k++) {
            if (chunks.isMark(k - 1, Tag.PREPOSITION)) {
                NounPhrase object = (NounPhrase) chunks.get(k);
                found.add(object);
                other.add(PrepositionalPart.of(((Single) chunks.get(k - 1)).folded(), object));
            }
        }
        return isVerbBehindComma(end) ? end + 1 : end;
    }

    private int endOfParts(int i) {
        int end = i;
        while (end < chunks.size()) {
            if (chunks.isMark(end, Tag.PREPOSITION) && chunks.isNounPhrase(end + 1)) {
                end += 2;
            } else if (chunks.get(end) instanceof NounPhrase phrase && phrase.isTime()) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isVerbBehindComma(int i) {
        return chunks.isMark(i, Tag.COMMA) && i + 1 < chunks.size() && chunks.get(i + 1) instanceof VerbGroup;
    }

    /** "Nairobi, Kenya": a town with its country, whatever follows. */
    private static boolean isPlaceInPlace(NounPhrase noun, NounPhrase other) {
        return noun.head().isPlaceName()
                && other.units().size() == 1
                && other.head().isPlaceName()
                && mayLieIn(noun.head(), other.head());
    }

    /** No town has a country behind it that it does not lie in: "by recalling its envoy from Oslo, Iran signalled". */
    private static boolean mayLieIn(Unit town, Unit land) {
        boolean country = false;
        for (Name name : land.names()) {
            country |= name.form() == Form.NAME;
            for (Name home : town.names()) {
                if (home.actor().equals(name.actor())) {
                    return true;
                }
            }
        }
        return !country;
    }
}
