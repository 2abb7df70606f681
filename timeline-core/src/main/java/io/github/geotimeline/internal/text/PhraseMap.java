package io.github.geotimeline.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values by phrase, a phrase being one or more tokens in a row. Finding the phrases that begin at a token takes one look-up
 * per token of the longest of them. A phrase may have several values, in the order in which they were added. Filled while a
 * reader is built and only read afterwards.
 *
 * @param <V> what a phrase means to whoever asks
 */
public final class PhraseMap<V> {

    private final PhraseTrie trie;
    private final Tokenizer tokenizer = new Tokenizer();

    /** By node of the trie; null where no phrase ends. */
    private List<V>[] values;

    /** A map without phrases, with room for so many. */
    public PhraseMap(int expected) {
        trie = new PhraseTrie(2 * expected);
        values = lists(2 * expected);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type arguments
    private static <V> List<V>[] lists(int length) {
        return new List[length];
    }

    /** Adds a value to those of a phrase; case and accents do not count, and the tokens are those that a text would have. */
    public void add(String phrase, V value) {
        int node = ensureNode(phrase);
        values[node] = values[node] == null ? List.of(value) : with(values[node], value);
    }

    /** Gives a phrase its only value unless it has one, which is returned; null otherwise. */
    public V putIfAbsent(String phrase, V value) {
        int node = ensureNode(phrase);
        if (values[node] == null) {
            values[node] = List.of(value);
            return null;
        }
        return values[node].get(0);
    }

    private int ensureNode(String phrase) {
        TokenBuffer tokens = tokenizer.cut(phrase);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("a phrase needs a word or mark, was \"" + phrase + "\"");
        }
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < tokens.size(); i++) {
            node = trie.ensureChild(node, tokens.hashes()[i], tokenizer.folded(), tokens.starts()[i], tokens.ends()[i]);
        }
        if (node >= values.length) {
            values = Arrays.copyOf(values, 2 * node);
        }
        return node;
    }

    private static <V> List<V> with(List<V> values, V value) {
        List<V> more = new ArrayList<>(values.size() + 1);
        more.addAll(values);
        more.add(value);
        return List.copyOf(more);
    }

    /**
     * Returns the index after the last token of the longest phrase that begins at token {@code from} and ends at or before
     * token {@code limit}, or {@code from} if none does.
     */
    public int longest(Tokens tokens, int from, int limit) {
        int end = from;
        int node = PhraseTrie.ROOT;
        for (int i = from; i < limit; i++) {
            node = trie.child(node, tokens, i);
            if (node == PhraseTrie.NONE) {
                break;
            }
            if (hasValues(node)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** The values of exactly the tokens from {@code from} to before {@code to}; empty if these are no phrase. */
    public List<V> values(Tokens tokens, int from, int to) {
        int node = PhraseTrie.ROOT;
        for (int i = from; i < to; i++) {
            node = trie.child(node, tokens, i);
            if (node == PhraseTrie.NONE) {
                return List.of();
            }
        }
        return hasValues(node) ? values[node] : List.of();
    }

    private boolean hasValues(int node) {
        return node < values.length && values[node] != null;
    }
}
