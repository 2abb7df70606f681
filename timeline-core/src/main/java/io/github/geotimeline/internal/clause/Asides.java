package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away what stands in the way of grammar: the quotation marks around a few words within a sentence ("a “very timely”
 * step"), which belong to the grammar around them, and short brackets ("the front (RUF) announced"), which belong to none.
 * Marks around whole clauses stay.
 */
final class Asides {

    private static final int MOST_WORDS = 8;

    private Asides() {}

    static List<Unit> removed(Tokens tokens, List<Unit> units) {
        if (!hasAny(units)) {
            return units;
        }
        List<Unit> kept = new ArrayList<>(units.size());
        int i = 0;
        while (i < units.size()) {
            boolean bracket = units.get(i).is(Tag.OPEN);
            int close = bracket || units.get(i).is(Tag.QUOTE) ? close(units, i, bracket ? Tag.CLOSE : Tag.QUOTE) : i;
            if (close == i) {
                kept.add(units.get(i));
                i++;
            } else {
                if (!bracket) {
                    List<Unit> within = units.subList(i + 1, close);
                    kept.addAll(isTitle(tokens, within) ? List.of(title(within)) : within);
                }
                i = close + 1;
            }
        }
        return kept;
    }

    private static boolean hasAny(List<Unit> units) {
        for (Unit unit : units) {
            if (unit.is(Tag.OPEN) || unit.is(Tag.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** A title in capitals, such as that of a treaty, is one name, whatever it is made of. */
    private static boolean isTitle(Tokens tokens, List<Unit> within) {
        if (within.size() < 3 || within.stream().anyMatch(unit -> unit.is(Tag.STOP) || unit.is(Tag.COMMA))) {
            return false;
        }
        int from = within.get(0).from();
        int to = within.get(within.size() - 1).to();
        for (int i = from; i < to; i++) {
            boolean content = tokens.is(i, Tokens.Kind.WORD) && tokens.end(i) - tokens.start(i) > 3;
            if (content && !tokens.isCapitalised(i)) {
                return false;
            }
        }
        return tokens.isCapitalised(from) && tokens.isCapitalised(to - 1);
    }

    private static Unit title(List<Unit> within) {
        return Unit.name(within.get(0).from(), within.get(within.size() - 1).to(), Word.UNKNOWN, List.of());
    }

    /** The index of the mark that closes a few words without a verb of their own, or {@code open}. */
    private static int close(List<Unit> units, int open, Tag closing) {
        int limit = Math.min(units.size(), open + MOST_WORDS + 2);
        for (int k = open + 1; k < limit; k++) {
            Unit unit = units.get(k);
            if (unit.is(closing)) {
                return k;
            }
            // American typography puts the stop of the sentence before the closing mark.
            boolean lastStop = unit.is(Tag.STOP)
                    && k + 1 < units.size()
                    && units.get(k + 1).is(closing);
            if (unit.is(Tag.STOP) && !lastStop || isClausal(unit.word())) {
                return open;
            }
        }
        return open;
    }

    private static boolean isClausal(Word word) {
        boolean verb = word.isVerb() && !word.isNoun() && !word.is(WordClass.ADJECTIVE) && !word.is(WordClass.ING);
        return verb
                || word.isAny(WordClass.BE.bit() | WordClass.MODAL.bit() | WordClass.HAVE.bit() | WordClass.DO.bit());
    }
}
