package io.github.geotimeline.internal.text;

import io.github.geotimeline.internal.text.Tokens.Kind;

/** Cuts a text into tokens: one pass from left to right that never looks back further than the token it is in. */
final class Tokenizer {

    /** News has about one token for five units; a text with more lets the buffer grow. */
    private static final int UNITS_PER_TOKEN = 5;

    private static final int PHRASE_LENGTH = 64;

    private final TokenBuffer buffer;
    private char[] folded;
    private int length;

    /** Cuts phrases, one after the other. */
    Tokenizer() {
        this(PHRASE_LENGTH);
    }

    private Tokenizer(int length) {
        buffer = new TokenBuffer(length / UNITS_PER_TOKEN + 16);
        folded = new char[length];
    }

    static Tokens tokenize(CharSequence text) {
        Tokenizer tokenizer = new Tokenizer(text.length());
        TokenBuffer tokens = tokenizer.cut(text);
        int[] sentences = Sentences.split(text, tokenizer.folded, tokens);
        return new Tokens(text, tokenizer.folded, tokens, sentences);
    }

    /** The tokens of a text, until the next is cut. */
    TokenBuffer cut(CharSequence text) {
        length = text.length();
        if (length > folded.length) {
            folded = new char[length];
        }
        for (int i = 0; i < length; i++) {
            folded[i] = Folding.fold(text.charAt(i));
        }
        buffer.clear();
        run();
        return buffer;
    }

    /** The text that was cut last, folded; whatever stands behind its end is not part of it. */
    char[] folded() {
        return folded;
    }

    /** The hash of a folded word, as tokens have it. */
    static int hash(String folded) {
        return spread(folded.hashCode());
    }

    /** The hash of a word from that of {@link String}. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private void run() {
        int offset = 0;
        while (offset < length) {
            char c = folded[offset];
            if (isSpace(c)) {
                offset++;
            } else if (isLetter(c)) {
                offset = word(offset);
            } else if (isDigit(c)) {
                offset = number(offset);
            } else {
                offset = mark(offset);
            }
        }
    }

    private int word(int start) {
        int end = start;
        while (end < length && (isLetter(folded[end]) || isDigit(folded[end]) || isInnerApostrophe(end, start))) {
            end++;
        }
        end = withInitials(start, end);
        add(start, end, Kind.WORD);
        return possessive(end);
    }

    /** {@code O'Neill}, {@code don't}: an apostrophe between letters, unless it begins a possessive {@code 's}. */
    private boolean isInnerApostrophe(int offset, int start) {
        if (folded[offset] != '\'' || offset == start || offset + 1 >= length || !isLetter(folded[offset + 1])) {
            return false;
        }
        return !isPossessiveAt(offset);
    }

    private boolean isPossessiveAt(int offset) {
        return offset + 1 < length
                && folded[offset] == '\''
                && folded[offset + 1] == 's'
                && (offset + 2 >= length || !isLetter(folded[offset + 2]) && !isDigit(folded[offset + 2]));
    }

    /** {@code U.S.}, {@code a.m.}, {@code J.F.K.}: single letters, each with its dot; the last dot belongs to the token. */
    private int withInitials(int start, int firstEnd) {
        if (firstEnd - start != 1) {
            return firstEnd;
        }
        int end = firstEnd;
        while (end + 1 < length
                && folded[end] == '.'
                && isLetter(folded[end + 1])
                && (end + 2 >= length || !isLetter(folded[end + 2]))) {
            end += 2;
        }
        boolean more = end > firstEnd;
        return more && end < length && folded[end] == '.' ? end + 1 : end;
    }

    private int possessive(int offset) {
        if (offset >= length || folded[offset] != '\'') {
            return offset;
        }
        if (isPossessiveAt(offset)) {
            add(offset, offset + 2, Kind.POSSESSIVE);
            return offset + 2;
        }
        boolean plural = folded[offset - 1] == 's' && (offset + 1 >= length || isSpace(folded[offset + 1]));
        if (plural) {
            add(offset, offset + 1, Kind.POSSESSIVE);
            return offset + 1;
        }
        return offset;
    }

    private int number(int start) {
        int end = start;
        while (end < length && (isDigit(folded[end]) || isInnerSeparator(end))) {
            end++;
        }
        Kind kind = Kind.NUMBER;
        if (end < length && isLetter(folded[end])) {
            kind = Kind.MIXED;
            while (end < length && (isLetter(folded[end]) || isDigit(folded[end]))) {
                end++;
            }
        }
        add(start, end, kind);
        return possessive(end);
    }

    /** A comma before three digits, a point before a digit. */
    private boolean isInnerSeparator(int offset) {
        if (folded[offset] == '.') {
            return offset + 1 < length && isDigit(folded[offset + 1]);
        }
        return folded[offset] == ','
                && offset + 3 < length
                && isDigit(folded[offset + 1])
                && isDigit(folded[offset + 2])
                && isDigit(folded[offset + 3])
                && (offset + 4 >= length || !isDigit(folded[offset + 4]));
    }

    private int mark(int start) {
        char c = folded[start];
        int end = start + 1;
        boolean runs = c == '-' || c == '.' || c == '`' || c == '\'' || c == '_' || c == '*' || c == '=';
        while (runs && end < length && folded[end] == c) {
            end++;
        }
        boolean joins = c == '-' && end == start + 1 && isWordUnit(start - 1) && isWordUnit(end);
        add(start, end, joins ? Kind.HYPHEN : Kind.MARK);
        return end;
    }

    private boolean isWordUnit(int offset) {
        return offset >= 0
                && offset < length
                && (isLetter(folded[offset]) || isDigit(folded[offset]) || folded[offset] == '.');
    }

    private void add(int start, int end, Kind kind) {
        int hash = 0; // as String has it
        for (int i = start; i < end; i++) {
            hash = hash * 31 + folded[i];
        }
        buffer.add(start, end, spread(hash), kind);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u0085' || c > '\u1000' && Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c > 0x7F && (Character.isLetter(c) || Character.isSurrogate(c) || isMarkUnit(c));
    }

    private static boolean isMarkUnit(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
