package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.Tokens.Kind;
import io.github.geotimeline.internal.text.WordMap;

/**
 * Tells the tense of the clause around an expression from function words and endings: the nearest verb to the left decides,
 * or else the nearest to the right.
 */
final class Clause {

    /** What a word says. */
    private enum Cue {
        PAST,
        PRESENT,
        FUTURE,
        /** Looks ahead as a verb, "plans to meet", and says nothing as a noun, "the plan". */
        FUTURE_VERB,
        /** Looks ahead before what is arranged, "set to resign", "talks set for Friday", and is a past tense else: "set fire". */
        ARRANGED,
        /** Looks ahead from where the report began: "said it would". */
        REPORTED_FUTURE,
        /** Present tense of what has its hour, such as "meets": with a date it lies ahead. */
        TIMETABLE,
        /** Says nothing, though it looks like a past tense. */
        NONE,
        /** Directly before an expression: it lies ahead. */
        AHEAD,
        /** Directly before an expression: it lies behind. */
        BEHIND,
        /** What stands behind it came before that of which the verb speaks. */
        AFTER,
        /** Before a word in -ed: that is no past tense. */
        PARTICIPLE_MARK
    }

    /** A verb farther away belongs to another clause; the bound also keeps tagging linear in texts without sentence ends. */
    private static final int REACH = 30;

    private static final int SHORTEST_REGULAR_PAST = 5;

    private static final WordMap<Cue> WORDS = load();

    private final Tokens tokens;
    private final int first;
    private final int last;

    private Clause(Tokens tokens, int first, int last) {
        this.tokens = tokens;
        this.first = first;
        this.last = last;
    }

    private static WordMap<Cue> load() {
        WordMap<Cue> words = new WordMap<>();
        for (Line line : ResourceLines.of(Clause.class, "tense.txt")) {
            String[] parts = line.text().split(" ");
            Cue cue = Cue.valueOf(parts[0]);
            for (int k = 1; k < parts.length; k++) {
                words.put(parts[k], cue);
            }
        }
        return words;
    }

    /** The tense around the tokens from {@code start} to before {@code end}. */
    static Tense tense(Tokens tokens, int start, int end) {
        int sentence = tokens.sentenceOf(start);
        int first = Math.max(tokens.sentenceStart(sentence), start - REACH);
        int last = Math.min(tokens.sentenceEnd(sentence), end + REACH);
        return new Clause(tokens, first, last).tense(start, end);
    }

    private Tense tense(int start, int end) {
        Tense directly = before(start);
        if (directly != Tense.NONE) {
            return directly;
        }
        boolean after = false;
        for (int i = start - 1; i >= first; i--) {
            Tense tense = at(i);
            if (tense != Tense.NONE) {
                // "Said it would respond after the launch on Friday": what is answered has happened.
                return after && WORDS.get(tokens, i) == Cue.REPORTED_FUTURE ? Tense.PAST : tense;
            }
            after |= tokens.is(i, Kind.WORD) && WORDS.get(tokens, i) == Cue.AFTER;
        }
        for (int i = end; i < last; i++) {
            Tense tense = at(i);
            if (tense != Tense.NONE) {
                return tense;
            }
        }
        return Tense.NONE;
    }

    /** "until Friday", "since Friday", "as early as Friday" */
    private Tense before(int start) {
        boolean atLeast = tokens.is(start - 1, "least") && tokens.is(start - 2, "at");
        int word = atLeast ? start - 3 : start - 1;
        Cue cue = word >= first ? WORDS.get(tokens, word) : null;
        if (cue == Cue.BEHIND) {
            return Tense.PAST;
        }
        boolean comparison = start - 3 >= first
                && tokens.is(start - 1, "as")
                && tokens.is(start - 3, "as")
                && (tokens.is(start - 2, "soon") || tokens.is(start - 2, "early"));
        return cue == Cue.AHEAD || comparison ? Tense.FUTURE : Tense.NONE;
    }

    private Tense at(int i) {
        if (!tokens.is(i, Kind.WORD)) {
            return Tense.NONE;
        }
        Cue cue = WORDS.get(tokens, i);
        if (cue != null) {
            return switch (cue) {
                case PAST -> isParticiple(i) ? Tense.NONE : Tense.PAST;
                case PRESENT -> tokens.is(i + 1, "to") ? Tense.FUTURE : Tense.PRESENT;
                case FUTURE, REPORTED_FUTURE -> beforeThePast(i) ? Tense.PAST : Tense.FUTURE;
                case ARRANGED -> isArranged(i) ? Tense.FUTURE : isParticiple(i) ? Tense.NONE : Tense.PAST;
                case FUTURE_VERB -> isNoun(i) ? Tense.NONE : Tense.FUTURE;
                case TIMETABLE -> isGoverned(i) ? Tense.NONE : Tense.FUTURE;
                default -> Tense.NONE;
            };
        }
        return isRegularPast(i) && !isParticiple(i) ? Tense.PAST : Tense.NONE;
    }

    private boolean isArranged(int i) {
        return tokens.is(i + 1, "to") || tokens.is(i + 1, "for") || tokens.is(i - 1, "be") || tokens.is(i - 1, "been");
    }

    /** "will be paid", "a proposed visit": the tense stands elsewhere. */
    private boolean isParticiple(int i) {
        return i > first && WORDS.get(tokens, i - 1) == Cue.PARTICIPLE_MARK;
    }

    /** "the plan", "his plans", but "the plan to withdraw". */
    private boolean isNoun(int i) {
        return isParticiple(i) && !tokens.is(i + 1, "to");
    }

    /** "agreed to meet", "did not meet", "could meet": the tense stands elsewhere. */
    private boolean isGoverned(int i) {
        for (int k = Math.max(first, i - 2); k < i; k++) {
            Cue cue = WORDS.get(tokens, k);
            if (tokens.is(k, "to") || cue != null && cue != Cue.PARTICIPLE_MARK) {
                return true;
            }
        }
        return false;
    }

    /** "had been due to expire on Friday": what was ahead then lies behind now. */
    private boolean beforeThePast(int i) {
        return i - 2 >= first && tokens.is(i - 1, "been") && (tokens.is(i - 2, "had") || tokens.is(i - 3, "had"));
    }

    private boolean isRegularPast(int i) {
        int end = tokens.end(i);
        return end - tokens.start(i) >= SHORTEST_REGULAR_PAST
                && tokens.foldedAt(end - 1) == 'd'
                && tokens.foldedAt(end - 2) == 'e';
    }
}
