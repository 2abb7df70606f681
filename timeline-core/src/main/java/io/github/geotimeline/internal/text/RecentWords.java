package io.github.geotimeline.internal.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was found out about words that texts had, straight from tokens: a look-up makes no object. It begins anew when it has
 * got many words, so that it never grows beyond bounds. Safe for use by many threads.
 *
 * @param <V> what is found out about a word; must be immutable
 */
public final class RecentWords<V> {

    private static final int PLACES = 1 << 16;
    private static final int MOST_WORDS = PLACES / 2;

    /** Longer ones are no words that come again, and would fill the memory. */
    private static final int LONGEST_WORD = 64;

    private record Known<V>(int hash, char[] word, V value) {}

    private volatile Table<V> table = new Table<>();

    /** What is known about token {@code i}, or null. */
    public V get(Tokens tokens, int i) {
        Known<V> known = table.find(tokens, i);
        return known == null ? null : known.value;
    }

    /** Remembers what was found out about token {@code i}. */
    public void put(Tokens tokens, int i, V value) {
        if (tokens.end(i) - tokens.start(i) > LONGEST_WORD) {
            return;
        }
        Table<V> current = table;
        if (current.size.incrementAndGet() > MOST_WORDS) {
            current = new Table<>();
            table = current;
        }
        current.add(new Known<>(tokens.hash(i), tokens.folded(i).toCharArray(), value));
    }

    /**
     * Words by hash, each in the first free place from there on; but not far from it, so that words made to have one hash
     * take no longer than others.
     */
    private static final class Table<V> {

        private static final int FARTHEST = 16;

        private final AtomicReferenceArray<Known<V>> places = new AtomicReferenceArray<>(PLACES);
        private final AtomicInteger size = new AtomicInteger();

        Known<V> find(Tokens tokens, int i) {
            int hash = tokens.hash(i);
            for (int k = 0; k < FARTHEST; k++) {
                Known<V> known = places.get(place(hash, k));
                if (known == null || known.hash == hash && tokens.equalsFolded(i, known.word)) {
                    return known;
                }
            }
            return null;
        }

        void add(Known<V> known) {
            for (int k = 0; k < FARTHEST; k++) {
                if (places.compareAndSet(place(known.hash, k), null, known)) {
                    return;
                }
            }
            places.set(place(known.hash, 0), known);
        }

        private static int place(int hash, int distance) {
            return hash + distance & PLACES - 1;
        }
    }
}
