package io.github.geotimeline.internal.text;

import io.github.geotimeline.text.Span;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text cut into tokens and sentences. Tokens are words, numbers and punctuation; a possessive ({@code 's}) and a hyphen
 * between letters are tokens of their own, so that "Israel's" holds the word "Israel" and "U.S.-led" the word "U.S.".
 *
 * <p>Kept as parallel arrays: one read makes no object per token. Immutable once built.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        /** Letters, perhaps with inner dots or apostrophes: {@code talks}, {@code U.S.}, {@code don't}. */
        WORD,
        /** Digits, perhaps with inner separators: {@code 7}, {@code 10,000}, {@code 3.5}. */
        NUMBER,
        /** Digits followed by letters: {@code 1990s}, {@code 20th}, {@code 10am}. */
        MIXED,
        /** A possessive ending: {@code 's}, or the apostrophe of {@code soldiers'}. */
        POSSESSIVE,
        /** A hyphen that joins what stands left and right of it without a space. */
        HYPHEN,
        /** Everything else: one mark, or a run such as {@code --}, {@code ...}, {@code ``}. */
        MARK
    }

    private static final Kind[] KINDS = Kind.values();

    private final CharSequence text;
    private final char[] folded;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final byte[] kinds;
    private final int[] sentences;

    Tokens(CharSequence text, char[] folded, TokenBuffer buffer, int[] sentences) {
        this.text = text;
        this.folded = folded;
        this.size = buffer.size();
        this.starts = buffer.starts();
        this.ends = buffer.ends();
        this.hashes = buffer.hashes();
        this.kinds = buffer.kinds();
        this.sentences = sentences;
    }

    /** Cuts a text into tokens and sentences, in time linear in its length, whatever it contains. */
    public static Tokens of(CharSequence text) {
        return Tokenizer.tokenize(Objects.requireNonNull(text, "text"));
    }

    /** The text as given. */
    public CharSequence text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** The offset where token {@code i} begins. */
    public int start(int i) {
        return starts[i];
    }

    /** The offset after the last unit of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** What token {@code i} is made of. */
    public Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    /** Tells whether token {@code i} is there and of the given kind; an index outside the text is of no kind. */
    public boolean is(int i, Kind kind) {
        return i >= 0 && i < size && kinds[i] == kind.ordinal();
    }

    /** Tells whether token {@code i} is there and reads as the given word, which must be folded (lower case, no accents). */
    public boolean is(int i, String word) {
        return i >= 0 && i < size && equalsFolded(i, word);
    }

    /** Tells whether token {@code i} ends with the given letters, which must be folded. */
    public boolean endsWith(int i, String ending) {
        int offset = ends[i] - ending.length();
        if (offset < starts[i]) {
            return false;
        }
        for (int k = 0; k < ending.length(); k++) {
            if (folded[offset + k] != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The words of token {@code i} as they stand in the text. */
    public String string(int i) {
        return text.subSequence(starts[i], ends[i]).toString();
    }

    /** Token {@code i} in the form in which words are compared: lower case, without accents. */
    public String folded(int i) {
        return new String(folded, starts[i], ends[i] - starts[i]);
    }

    /** The text from token {@code from} to before token {@code to}, folded. */
    public String folded(int from, int to) {
        return from >= to ? "" : new String(folded, starts[from], ends[to - 1] - starts[from]);
    }

    /** The folded character at an offset of the text. */
    public char foldedAt(int offset) {
        return folded[offset];
    }

    /** The character at an offset of the text, as it stands there. */
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /** The folded text. */
    char[] folded() {
        return folded;
    }

    /** The hash of the folded token. */
    int hash(int i) {
        return hashes[i];
    }

    /** The words from token {@code from} to before token {@code to}, as they stand in the text. */
    public String string(int from, int to) {
        return from >= to ? "" : text.subSequence(starts[from], ends[to - 1]).toString();
    }

    /** The span of the tokens from {@code from} to before {@code to}, of which there must be one at least. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Tells whether the token begins with an upper-case letter. */
    public boolean isCapitalised(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Tells whether the token has letters and all of them are upper case. */
    public boolean isAllCapitals(int i) {
        boolean letters = false;
        for (int offset = starts[i]; offset < ends[i]; offset++) {
            char c = text.charAt(offset);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** Tells whether space, or the beginning of the text, stands before token {@code i}. */
    public boolean isSpaceBefore(int i) {
        return i == 0 || starts[i] > ends[i - 1];
    }

    /** The number of sentences; every token is in exactly one. */
    public int sentenceCount() {
        return sentences.length - 1;
    }

    /** The index of the first token of sentence {@code s}; that of the sentence after the last is {@link #size()}. */
    public int sentenceStart(int s) {
        return sentences[s];
    }

    /** The index after the last token of sentence {@code s}. */
    public int sentenceEnd(int s) {
        return sentences[s + 1];
    }

    /** The sentence that token {@code i} is in. */
    public int sentenceOf(int i) {
        int found = Arrays.binarySearch(sentences, i);
        return found >= 0 ? found : -found - 2;
    }

    /** The index of the first token that ends after the given offset; {@link #size()} if there is none. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Tells whether token {@code i} has these letters, which must be folded. */
    boolean equalsFolded(int i, char[] word) {
        return Arrays.equals(folded, starts[i], ends[i], word, 0, word.length);
    }

    boolean equalsFolded(int i, String word) {
        int length = ends[i] - starts[i];
        if (word.length() != length) {
            return false;
        }
        for (int k = 0, offset = starts[i]; k < length; k++, offset++) {
            if (folded[offset] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        StringBuilder dump = new StringBuilder();
        for (int s = 0; s < sentenceCount(); s++) {
            for (int i = sentenceStart(s); i < sentenceEnd(s); i++) {
                dump.append(string(i)).append(i + 1 < sentenceEnd(s) ? ' ' : '\n');
            }
        }
        return dump.toString();
    }
}
