package io.github.geotimeline.internal.text;

import java.util.Arrays;

/**
 * Values by word, read straight from tokens: a look-up makes no object. Words compare folded (lower case, without accents).
 * Filled while a reader is built and only read afterwards.
 *
 * @param <V> what a word means to whoever asks
 */
public final class WordMap<V> {

    private static final int SMALLEST = 64;

    private String[] words;
    private Object[] values;
    private int size;

    /** A map without words. */
    public WordMap() {
        this(0);
    }

    /** A map without words, with room for so many. */
    public WordMap(int expected) {
        int capacity = Integer.highestOneBit(Math.max(SMALLEST, 2 * expected) - 1) << 1;
        words = new String[capacity];
        values = new Object[capacity];
    }

    /** Sets the value of a word, whatever its case, and returns the one it had before, or null. */
    public V put(String word, V value) {
        String key = Folding.fold(word);
        int slot = slot(key);
        V before = value(slot);
        set(slot, key, value);
        return before;
    }

    /** Sets the value of a word, whatever its case, unless it has one, which is returned; null otherwise. */
    public V putIfAbsent(String word, V value) {
        String key = Folding.fold(word);
        int slot = slot(key);
        if (words[slot] == null) {
            set(slot, key, value);
            return null;
        }
        return value(slot);
    }

    /** The value of token {@code i}, or null if it has none or there is no such token. */
    public V get(Tokens tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        int mask = words.length - 1;
        for (int slot = tokens.hash(i) & mask; words[slot] != null; slot = slot + 1 & mask) {
            if (tokens.equalsFolded(i, words[slot])) {
                return value(slot);
            }
        }
        return null;
    }

    /** The value of a word, whatever its case, or null if it has none. */
    public V get(String word) {
        return value(slot(Folding.fold(word)));
    }

    /** The number of words. */
    public int size() {
        return size;
    }

    V get(char[] text, int start, int end, int hash) {
        int mask = words.length - 1;
        for (int slot = hash & mask; words[slot] != null; slot = slot + 1 & mask) {
            String word = words[slot];
            if (word.length() == end - start && matches(word, text, start)) {
                return value(slot);
            }
        }
        return null;
    }

    private static boolean matches(String word, char[] text, int start) {
        for (int k = 0; k < word.length(); k++) {
            if (word.charAt(k) != text[start + k]) {
                return false;
            }
        }
        return true;
    }

    private int slot(String key) {
        int mask = words.length - 1;
        int slot = Tokenizer.hash(key) & mask;
        while (words[slot] != null && !words[slot].equals(key)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void set(int slot, String key, V value) {
        boolean isNew = words[slot] == null;
        words[slot] = key;
        values[slot] = value;
        if (isNew && 3 * ++size > 2 * words.length) {
            grow();
        }
    }

    private void grow() {
        String[] oldWords = words;
        Object[] oldValues = values;
        words = new String[oldWords.length * 2];
        values = new Object[oldWords.length * 2];
        for (int k = 0; k < oldWords.length; k++) {
            if (oldWords[k] != null) {
                int slot = slot(oldWords[k]);
                words[slot] = oldWords[k];
                values[slot] = oldValues[k];
            }
        }
    }

    @SuppressWarnings("unchecked")
    private V value(int slot) {
        return (V) values[slot];
    }

    @Override
    public String toString() {
        return "WordMap"
                + Arrays.stream(words).filter(word -> word != null).sorted().toList();
    }
}
