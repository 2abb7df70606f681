package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.Tokens.Kind;

/**
 * Finds the expressions of one text from left to right; of those that begin at a token the longest wins, of equally long ones
 * the rule that stands first.
 */
final class Matcher {

    private final Tokens tokens;
    private final Grammar grammar;
    private final Lexeme[] lexemes;
    private final int lastSection;
    private final Reading reading = new Reading();
    private int sentence;

    Matcher(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.lastSection = grammar.sections().size() - 1;
        this.lexemes = new Lexeme[tokens.size()];
        for (int i = 0; i < lexemes.length; i++) {
            lexemes[i] = grammar.vocabulary().get(tokens, i);
        }
    }

    /**
     * Returns the next expression that begins at token {@code from} or later, or null if there is none.
     *
     * @param previous the expression before; null if there was none
     */
    Match next(int from, Match previous) {
        for (int i = from; i < lexemes.length; i++) {
            if (mayBegin(i)) {
                advanceTo(i);
                Match match = new Walk(this, lastSection, i, tokens.sentenceEnd(sentence), previous).longest();
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private boolean mayBegin(int i) {
        if ((beginnings(i) & 1 << lastSection) == 0) {
            return false;
        }
        Lexeme lexeme = lexemes[i];
        boolean alone = lexeme == null || lexeme.standsAlone() || isNumeric(i);
        return alone || i + 1 < lexemes.length && (lexemes[i + 1] != null || isNumeric(i + 1));
    }

    private void advanceTo(int i) {
        while (tokens.sentenceEnd(sentence) <= i) {
            sentence++;
        }
    }

    /** The sections whose rules may begin at a token, one bit each. */
    int beginnings(int i) {
        Lexeme lexeme = lexemes[i];
        int byWord = lexeme == null ? 0 : lexeme.beginnings();
        return isNumeric(i) ? byWord | grammar.numeric() : byWord;
    }

    /** Tells whether a number may begin at a token. */
    boolean isNumeric(int i) {
        Lexeme lexeme = lexemes[i];
        return lexeme != null && lexeme.isNumeral() || tokens.is(i, Kind.NUMBER) || tokens.is(i, Kind.MIXED);
    }

    /** Where numbers are read into; whoever reads takes the value out at once. */
    Reading reading() {
        return reading;
    }

    Tokens tokens() {
        return tokens;
    }

    Node section(int index) {
        return grammar.sections().get(index);
    }

    /** What the rules know about a token; null if they do not know it or there is no such token. */
    Lexeme lexeme(int i) {
        return i >= 0 && i < lexemes.length ? lexemes[i] : null;
    }
}
