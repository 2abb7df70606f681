package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the words that leave it to others what a thing is called for a determiner: "what it called a provocation", "what
 * officials described as a militant group", "what are believed to be troops". The thing plays the same part in the sentence
 * with or without them.
 */
final class Hedges {

    /** The most words that who calls it so may have. */
    private static final int LONGEST_SUBJECT = 6;

    private static final long AUXILIARY =
            WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.DO.bit();

    private final Tokens tokens;
    private final List<Unit> units;

    private Hedges(Tokens tokens, List<Unit> units) {
        this.tokens = tokens;
        this.units = units;
    }

    static List<Unit> joined(Tokens tokens, List<Unit> units) {
        Hedges hedges = new Hedges(tokens, units);
        List<Unit> joined = null;
        int i = 0;
        while (i < units.size()) {
            int end = hedges.end(i);
            if (end > i && joined == null) {
                joined = new ArrayList<>(units.subList(0, i));
            }
            if (joined != null) {
                joined.add(
                        end > i
                                ? Unit.mark(
                                        units.get(i).from(), units.get(end - 1).to(), Tag.DETERMINER)
                                : units.get(i));
            }
            i = Math.max(end, i + 1);
        }
        return joined == null ? units : joined;
    }

    /** The unit after the hedge that begins at {@code i}, or {@code i} if none does. */
    private int end(int i) {
        if (!tokens.is(units.get(i).from(), "what")) {
            return i;
        }
        int naming = naming(i + 1);
        if (naming < 0) {
            return i;
        }
        int end = linked(naming + 1);
        boolean plain = end == naming + 1;
        boolean named = !plain || units.get(naming).is(WordClass.DITRANSITIVE);
        return named && startsNoun(end) ? end : i;
    }

    /** The verb that says what the thing is called or taken for, behind its subject and auxiliaries; -1 if there is none. */
    private int naming(int from) {
        for (int k = from; k < units.size() && k <= from + LONGEST_SUBJECT; k++) {
            Unit unit = units.get(k);
            if (unit.is(WordClass.NAMING) && !unit.isName()) {
                return k;
            }
            boolean verb = unit.word().isVerb() && !unit.word().isNoun() && !unit.isName();
            if (verb && !unit.word().isAny(AUXILIARY)
                    || unit.is(Tag.COMMA)
                    || unit.is(Tag.STOP)
                    || unit.is(Tag.QUOTE)) {
                return -1;
            }
        }
        return -1;
    }

    /** The unit after "as", "to be", "was" or the like. */
    private int linked(int from) {
        int k = from;
        while (k < units.size() && isLink(units.get(k))) {
            k++;
        }
        return k;
    }

    private boolean isLink(Unit unit) {
        return unit.word().isAny(AUXILIARY | WordClass.TO.bit())
                || tokens.is(unit.from(), "as")
                || tokens.is(unit.from(), "like");
    }

    private boolean startsNoun(int i) {
        if (i >= units.size()) {
            return false;
        }
        Unit unit = units.get(i);
        Word word = unit.word();
        boolean other = word.isAny(
                WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit() | WordClass.THAT.bit() | AUXILIARY);
        return unit.isName() || unit.is(Tag.NUMBER) || unit.is(Tag.ADJECTIVE) || unit.is(Tag.WORD) && !other;
    }
}
