package io.github.geotimeline.internal.clause;

import java.util.List;

/** What the tagger asks about the other verbs of a word's clause, of which those behind the word have no tags yet. */
final class VerbsAround {

    private final List<Unit> units;

    VerbsAround(List<Unit> units) {
        this.units = units;
    }

    /** Tells whether the clause would have no verb if this were none: "negotiators return to Geneva". */
    boolean noVerbAhead(int i) {
        for (int k = i + 1; k < units.size(); k++) {
            Unit unit = units.get(k);
            Word word = unit.word();
            if (unit.is(Tag.COMMA)
                    || unit.is(Tag.STOP)
                    || word.isAny(WordClass.THAT.bit() | WordClass.RELATIVE.bit() | WordClass.SUBORDINATOR.bit())) {
                return true;
            }
            boolean finite =
                    word.isAny(WordClass.MODAL.bit() | WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.DO.bit())
                            || word.is(WordClass.PAST) && !word.is(WordClass.ADJECTIVE) && !word.isNoun();
            if (finite) {
                return false;
            }
        }
        return true;
    }

    /** "Helped the army crush an uprising": whether the last verb before it takes an object and a base form. */
    boolean isLetBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Unit unit = units.get(k);
            if (unit.is(Tag.VERB) || unit.is(Tag.PAST) || unit.is(Tag.ING)) {
                return unit.is(WordClass.LETTING);
            }
            if (!unit.isNominal()) {
                return false;
            }
        }
        return false;
    }

    /** "The refusal to leave angered Chile": whether all verbs before it in its clause are infinitives, and none follows. */
    boolean needsVerb(int i) {
        for (int k = i - 1; k >= 0; k--) {
            switch (units.get(k).tag()) {
                case VERB -> {
                    if ((k == 0 || !units.get(k - 1).is(Tag.TO))) {
                        return false;
                    }
                }
                case PAST, BE, HAVE, DO, MODAL, COMMA, THAT, RELATIVE, SUBORDINATOR, QUOTE -> {
                    return false;
                }
                default -> {}
            }
        }
        return noVerbAhead(i);
    }

    /** Whether the words before it, up to where their clause begins, have no verb yet. */
    boolean noVerbBehind(int i) {
        for (int k = i - 1; k >= 0; k--) {
            switch (units.get(k).tag()) {
                case COMMA, STOP, THAT, RELATIVE, SUBORDINATOR, QUOTE -> {
                    return true;
                }
                case VERB, PAST, ING, BE, HAVE, DO, MODAL, TO -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    boolean verbAround(int i) {
        for (int k = i; k >= 0 && k > i - 6; k--) {
            Tag tag = units.get(k).tag();
            if (tag == Tag.VERB || tag == Tag.PAST || tag == Tag.MODAL) {
                return true;
            }
            if (tag == Tag.COMMA || tag == Tag.STOP) {
                return false;
            }
        }
        return false;
    }
}
