package io.github.geotimeline.time;

import java.util.Arrays;

/**
 * A word of the rules: the symbols under which patterns know it, each with the value it brings. A symbol is a word itself or
 * a class of words.
 */
final class Lexeme {

    /** What a word is by itself, and what it is as a member of a class. */
    private int[] symbols = {};

    private Object[] values = {};
    private boolean[] capitals = {};
    private boolean dotted;
    private boolean numeral;
    private int beginnings;
    private boolean standsAlone;

    void add(int symbol, Object value, boolean capital) {
        int size = symbols.length;
        symbols = Arrays.copyOf(symbols, size + 1);
        values = Arrays.copyOf(values, size + 1);
        capitals = Arrays.copyOf(capitals, size + 1);
        symbols[size] = symbol;
        values[size] = value;
        capitals[size] = capital;
    }

    /** Says that the word is an abbreviation, whose dot belongs to it. */
    void markDotted() {
        dotted = true;
    }

    boolean isDotted() {
        return dotted;
    }

    /** Says that the word may begin a number. */
    void markNumeral() {
        numeral = true;
    }

    boolean isNumeral() {
        return numeral;
    }

    /** The sections whose rules may begin with the word, one bit each. */
    int beginnings() {
        return beginnings;
    }

    /** Tells whether the word by itself may be an expression; "the" may not. */
    boolean standsAlone() {
        return standsAlone;
    }

    void setBeginnings(int mask, boolean alone) {
        beginnings = mask;
        standsAlone = alone;
    }

    int size() {
        return symbols.length;
    }

    int symbol(int k) {
        return symbols[k];
    }

    Object value(int k) {
        return values[k];
    }

    /** Tells whether the word is that symbol only if a capital begins it: "March", not "march". */
    boolean needsCapital(int k) {
        return capitals[k];
    }

    boolean has(int symbol) {
        for (int own : symbols) {
            if (own == symbol) {
                return true;
            }
        }
        return false;
    }
}
