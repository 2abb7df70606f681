package io.github.geotimeline.internal.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values by phrase, as a {@link PhraseMap} has them, but read from their source when a text has the word that they begin with.
 * Safe for use by many threads.
 *
 * @param <V> what a phrase means to whoever asks
 */
public final class LazyPhraseMap<V> {

    /**
     * Where the phrases come from.
     *
     * @param <V> what a phrase means to whoever asks
     */
    public interface Source<V> {

        /** The phrases whose folded text begins with this one, the same at every call; null if there are none. */
        PhraseMap<V> phrases(String firstWord);
    }

    private final Source<V> source;
    private final Map<String, PhraseMap<V>> byFirstWord = new ConcurrentHashMap<>();

    /** With {@link #none} for the many words that begin no phrase: there is no end to them. */
    private final RecentWords<PhraseMap<V>> recent = new RecentWords<>();

    private final PhraseMap<V> none = new PhraseMap<>(0);

    /** The phrases of a source. */
    public LazyPhraseMap(Source<V> source) {
        this.source = source;
    }

    /**
     * The phrases that begin at token {@code i}, perhaps with others; every look-up in them must begin there too.
     */
    public PhraseMap<V> at(Tokens tokens, int i) {
        PhraseMap<V> phrases = recent.get(tokens, i);
        if (phrases == null) {
            phrases = beginningWith(tokens.folded(i));
            recent.put(tokens, i, phrases);
        }
        return phrases;
    }

    private PhraseMap<V> beginningWith(String word) {
        PhraseMap<V> known = byFirstWord.get(word);
        if (known != null) {
            return known;
        }
        PhraseMap<V> read = source.phrases(word);
        if (read == null) {
            return none;
        }
        byFirstWord.put(word, read);
        return read;
    }
}
