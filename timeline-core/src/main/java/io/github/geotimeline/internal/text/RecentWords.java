package io.github.geotimeline.internal.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was found out about words that texts had, straight from tokens: a look-up makes no object. It forgets a word when others
 * want its places, so that it never grows. Safe for use by many threads.
 *
 * @param <V> what is found out about a word; must be immutable
 */
public final class RecentWords<V> {

    private static final int PLACES = 1 << 16;

    private record Known<V>(int hash, char[] word, V value) {}

    private final AtomicReferenceArray<Known<V>> places = new AtomicReferenceArray<>(PLACES);

    /** What is known about token {@code i}, or null. */
    public V get(Tokens tokens, int i) {
        int place = place(tokens, i);
        Known<V> known = places.get(place);
        if (known == null || known.hash != tokens.hash(i)) {
            known = places.get(neighbour(place));
        }
        boolean same = known != null && known.hash == tokens.hash(i) && tokens.equalsFolded(i, known.word);
        return same ? known.value : null;
    }

    /** Remembers what was found out about token {@code i}. */
    public void put(Tokens tokens, int i, V value) {
        int place = place(tokens, i);
        boolean taken = places.get(place) != null && places.get(neighbour(place)) == null;
        places.set(
                taken ? neighbour(place) : place,
                new Known<>(tokens.hash(i), tokens.folded(i).toCharArray(), value));
    }

    private static int place(Tokens tokens, int i) {
        return tokens.hash(i) & PLACES - 1;
    }

    private static int neighbour(int place) {
        return place ^ 1;
    }
}
