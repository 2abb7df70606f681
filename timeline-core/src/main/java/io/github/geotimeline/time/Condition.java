package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.Tokens.Kind;
import java.util.BitSet;
import java.util.Set;

/** What must or must not stand around an expression. */
sealed interface Condition {

    /**
     * Tells whether the condition holds for the tokens from {@code start} to before {@code end}.
     *
     * @param previous the expression before this one; null if there is none
     */
    boolean holds(Matcher matcher, int start, int end, Match previous);

    private static boolean isOneOf(BitSet symbols, Lexeme lexeme) {
        if (lexeme == null) {
            return false;
        }
        for (int k = 0; k < lexeme.size(); k++) {
            if (symbols.get(lexeme.symbol(k))) {
                return true;
            }
        }
        return false;
    }

    /** The word before is one of some words and classes, or is none of them. */
    record After(BitSet symbols, boolean wanted) implements Condition {
        @Override
        public boolean holds(Matcher matcher, int start, int end, Match previous) {
            return isOneOf(symbols, matcher.lexeme(start - 1)) == wanted;
        }
    }

    /** The word behind is one of some words and classes, or is none of them. */
    record Before(BitSet symbols, boolean wanted) implements Condition {
        @Override
        public boolean holds(Matcher matcher, int start, int end, Match previous) {
            return isOneOf(symbols, matcher.lexeme(end)) == wanted;
        }
    }

    /** Exactly one word, one of some, stands between this expression and the one before, which certain rules have found. */
    record Continues(Set<String> rules, BitSet symbols) implements Condition {
        @Override
        public boolean holds(Matcher matcher, int start, int end, Match previous) {
            return previous != null
                    && previous.end() == start - 1
                    && rules.contains(previous.rule().id())
                    && isOneOf(symbols, matcher.lexeme(start - 1));
        }
    }

    /** The expression is no part of a name: "the Six-Day War", "the Thirty Years' War". */
    record OutsideName() implements Condition {
        @Override
        public boolean holds(Matcher matcher, int start, int end, Match previous) {
            Tokens tokens = matcher.tokens();
            if (!tokens.isCapitalised(end - 1)) {
                return true;
            }
            int next = tokens.is(end, Kind.POSSESSIVE) ? end + 1 : end;
            return !tokens.is(next, Kind.WORD) || !tokens.isCapitalised(next);
        }
    }
}
