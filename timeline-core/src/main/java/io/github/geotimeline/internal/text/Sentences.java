package io.github.geotimeline.internal.text;

import java.util.Arrays;

/**
 * Finds where sentences begin. A sentence ends with a full stop, question or exclamation mark and the quotes and brackets
 * that close behind it, unless the stop belongs to an abbreviation; and at a blank line, even without a stop (headlines).
 */
final class Sentences {

    private static final WordMap<AbbreviationKind> ABBREVIATIONS = AbbreviationKind.load();

    private final CharSequence text;
    private final char[] folded;
    private final TokenBuffer tokens;

    private Sentences(CharSequence text, char[] folded, TokenBuffer tokens) {
        this.text = text;
        this.folded = folded;
        this.tokens = tokens;
    }

    /** Returns the index of the first token of every sentence, and the number of tokens at the end. */
    static int[] split(CharSequence text, char[] folded, TokenBuffer tokens) {
        return new Sentences(text, folded, tokens).split();
    }

    private int[] split() {
        int size = tokens.size();
        int[] firsts = new int[16];
        int count = 0;
        int last = 0; // before token i, closing marks aside: kept up, since a text may be nothing but such marks
        for (int i = 0; i < size; i++) {
            if (i == 0 || beginsSentence(i, last)) {
                if (count + 1 >= firsts.length) {
                    firsts = Arrays.copyOf(firsts, firsts.length * 2);
                }
                firsts[count++] = i;
            }
            last = isClosing(i) ? last : i;
        }
        firsts[count] = size;
        return Arrays.copyOf(firsts, count + 1);
    }

    private boolean beginsSentence(int i, int last) {
        int gapStart = tokens.ends()[i - 1];
        int gapEnd = tokens.starts()[i];
        if (gapStart == gapEnd) {
            return false;
        }
        int breaks = lineBreaks(gapStart, gapEnd);
        if (breaks >= 2) {
            return true;
        }
        if (isFullStop(last)) {
            return breaks == 1 || mayBegin(i) && !isAbbreviation(last, i);
        }
        return endsInDot(last) && (breaks == 1 && isCapital(i) || mayBegin(i) && !isAbbreviation(last, i));
    }

    private int lineBreaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            count += c == '\n' || c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n') || c == '\u2029' ? 1 : 0;
        }
        return count;
    }

    private boolean isFullStop(int i) {
        char c = folded[tokens.starts()[i]];
        boolean mark = tokens.kinds()[i] == Tokens.Kind.MARK.ordinal();
        return mark && (c == '.' || c == '?' || c == '!' || c == '\u3002' || c == '\u2026');
    }

    private boolean endsInDot(int i) {
        return tokens.kinds()[i] == Tokens.Kind.WORD.ordinal() && folded[tokens.ends()[i] - 1] == '.';
    }

    private boolean isClosing(int i) {
        if (tokens.kinds()[i] == Tokens.Kind.POSSESSIVE.ordinal()) {
            return tokens.ends()[i] - tokens.starts()[i] == 1;
        }
        char c = text.charAt(tokens.starts()[i]);
        return tokens.kinds()[i] == Tokens.Kind.MARK.ordinal()
                && (c == '"' || c == '\u201D' || c == '\'' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB');
    }

    /** A sentence begins with a capital, a digit, or an opening mark. */
    private boolean mayBegin(int i) {
        char c = text.charAt(tokens.starts()[i]);
        return !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')' && c != ':' && !isDash(i);
    }

    private boolean isDash(int i) {
        char c = text.charAt(tokens.starts()[i]);
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(tokens.starts()[i]));
    }

    /** Tells whether the dot that ends at token {@code dot} abbreviates, so that the sentence goes on with {@code next}. */
    private boolean isAbbreviation(int dot, int next) {
        boolean ownDot = endsInDot(dot);
        int word = ownDot ? dot : dot - 1;
        if (word < 0 || !ownDot && tokens.ends()[word] != tokens.starts()[dot] || folded[tokens.starts()[dot]] == '?') {
            return false;
        }
        boolean initial = tokens.ends()[word] - tokens.starts()[word] == 1 && isCapital(word);
        AbbreviationKind kind = initial ? AbbreviationKind.TITLE : lookUp(ABBREVIATIONS, word);
        if (kind == null) {
            kind = ownDot ? AbbreviationKind.ANY : AbbreviationKind.NONE;
        }
        return switch (kind) {
            case NONE, STARTER -> false;
            case TITLE -> true;
            case NUMBERED -> tokens.kinds()[next] != Tokens.Kind.WORD.ordinal() || !isStarter(next);
            case ANY -> !isStarter(next) && tokens.kinds()[next] == Tokens.Kind.WORD.ordinal();
        };
    }

    private boolean isStarter(int i) {
        return lookUp(ABBREVIATIONS, i) == AbbreviationKind.STARTER;
    }

    private AbbreviationKind lookUp(WordMap<AbbreviationKind> words, int i) {
        return words.get(folded, tokens.starts()[i], tokens.ends()[i], tokens.hashes()[i]);
    }
}
