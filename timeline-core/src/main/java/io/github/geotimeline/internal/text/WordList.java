package io.github.geotimeline.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long list of words, one entry a line: {@code word[, word|word ...][; flags]}, comments from {@code #} at the beginning of
 * a line. Loading it is one pass that makes no object for a word; an entry is cut out when one of its words is looked up, since
 * a text needs few of them. Words compare folded. Immutable once loaded.
 */
public final class WordList {

    private static final int COMPOUNDS = 1_024;

    private final String file;
    private final char[] text;

    /** One more than where a word begins in the text, at its hash or in a slot behind; 0 where none is. */
    private final int[] slots;

    /** Where the lines with compounds begin. */
    private int[] compounds = new int[COMPOUNDS];

    /** The same by the first word of a compound, as places in {@code compounds}. */
    private final Chains compoundsByFirstWord = new Chains(COMPOUNDS);

    private int compoundCount;

    /**
     * An entry of a list.
     *
     * @param list the list that it stands in
     * @param start where its line begins there
     * @param text the line
     */
    public record Entry(WordList list, int start, String text) {

        /** The exception for a line that is not as it should be: names file, line, what was found and what was expected. */
        public IllegalArgumentException fault(String found, String expected) {
            return new ResourceLines.Line(list.file, list.lineNumber(start), text).fault(found, expected);
        }
    }

    private WordList(String file, char[] text) {
        this.file = file;
        this.text = text;
        this.slots = new int[Integer.highestOneBit(text.length | 1)]; // a word takes two units at least
    }

    /** Loads a list that is a resource beside a class. */
    public static WordList of(Class<?> beside, String file) {
        WordList list = new WordList(file, ResourceLines.text(beside, file).toCharArray());
        list.index();
        return list;
    }

    private void index() {
        for (int start = 0; start < text.length; ) {
            int end = endOfLine(start);
            if (text[start] != '#') {
                indexLine(start, end);
            }
            start = end + 1;
        }
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private void indexLine(int start, int end) {
        int from = start;
        while (from < end) {
            boolean compound = false;
            int hash = 0; // as String has it
            int to = from;
            for (; to < end && !endsWord(text[to]); to++) {
                compound |= text[to] == ' ' || text[to] == '-';
                hash = hash * 31 + Folding.fold(text[to]);
            }
            add(from, Tokenizer.spread(hash));
            if (compound) {
                addCompound(start, FirstWord.hash(new String(text, from, to - from)));
            }
            from = to == end || text[to] == ';' ? end : to + 1;
            while (from < end && text[from] == ' ') {
                from++;
            }
        }
    }

    private static boolean endsWord(char c) {
        return c == ',' || c == '|' || c == ';' || c == '\n';
    }

    private void add(int start, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = start + 1;
    }

    private void addCompound(int start, int hashOfFirstWord) {
        if (compoundCount == compounds.length) {
            compounds = Arrays.copyOf(compounds, 2 * compoundCount);
        }
        compounds[compoundCount] = start;
        compoundsByFirstWord.add(hashOfFirstWord, compoundCount++);
    }

    /** A word in the form in which words are compared. */
    public static String fold(String word) {
        return Folding.fold(word);
    }

    /** Tells whether a folded word stands in the list. */
    public boolean contains(String word) {
        return !entries(List.of(word)).isEmpty();
    }

    /** The entries in which one of some folded words stands, in the order of the list. */
    public List<Entry> entries(List<String> words) {
        int[] starts = new int[4];
        int count = 0;
        for (String word : words) {
            int slot = Tokenizer.hash(word) & slots.length - 1;
            for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
                if (isAt(slots[slot] - 1, word)) {
                    starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                    starts[count++] = startOfLine(slots[slot] - 1);
                }
            }
        }
        Arrays.sort(starts, 0, count);
        return entries(starts, count);
    }

    /** All entries. */
    public List<Entry> entries() {
        int[] starts = new int[text.length];
        int count = 0;
        for (int start = 0; start < text.length; start = endOfLine(start) + 1) {
            if (text[start] != '#') {
                starts[count++] = start;
            }
        }
        return entries(starts, count);
    }

    /**
     * The entries with words that are several, joined by a hyphen or with a space between them, of which the first is the given
     * one; and some others.
     */
    public List<Entry> compounds(String firstWord) {
        int[] starts = compoundsByFirstWord.numbers(FirstWord.hash(firstWord));
        for (int k = 0; k < starts.length; k++) {
            starts[k] = compounds[starts[k]];
        }
        return entries(starts, starts.length);
    }

    /** The entries of lines that are in order; a line that comes twice gives one. */
    private List<Entry> entries(int[] starts, int count) {
        List<Entry> entries = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            if (k == 0 || starts[k] != starts[k - 1]) {
                String line = new String(text, starts[k], endOfLine(starts[k]) - starts[k]);
                entries.add(new Entry(this, starts[k], line));
            }
        }
        return entries;
    }

    private boolean isAt(int start, String word) {
        int end = start + word.length();
        if (end > text.length || end < text.length && !endsWord(text[end])) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Folding.fold(text[start + k]) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private int startOfLine(int place) {
        int start = place;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineNumber(int place) {
        int number = 1;
        for (int k = 0; k < place; k++) {
            number += text[k] == '\n' ? 1 : 0;
        }
        return number;
    }
}
