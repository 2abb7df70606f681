package io.github.geotimeline.internal.merge;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Things in order, which are found by their anchors: a sorted array, and the positions in it under each anchor. Immutable:
 * with a few changes, the rest is copied and not looked at.
 */
final class Shelf<T> {

    private static final long BEHIND = 0xFFFFFFFFL;

    /** In which order the things are, which is total, and under which anchors each is found. */
    record Order<T>(Comparator<? super T> comparator, Function<? super T, int[]> anchors) {}

    private final Order<T> order;
    private final Object[] things;

    /** An anchor in the upper half and a position in the lower half of each number; rising. */
    private final long[] entries;

    private Shelf(Order<T> order, Object[] things, long[] entries) {
        this.order = order;
        this.things = things;
        this.entries = entries;
    }

    static <T> Shelf<T> empty(Order<T> order) {
        return new Shelf<>(order, new Object[0], new long[0]);
    }

    /** Returns the shelf after some things have gone and others have come. */
    Shelf<T> with(Collection<T> gone, Collection<T> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        List<T> sorted = new ArrayList<>(come);
        sorted.sort(order.comparator);
        Splice splice = Splice.of(things(), order.comparator, gone, sorted);
        return new Shelf<>(
                order,
                splice.apply(things, sorted),
                union(stillThere(splice.moved(things.length)), entries(sorted, splice.added())));
    }

    private long[] stillThere(int[] moved) {
        long[] left = new long[entries.length];
        int size = 0;
        for (long entry : entries) {
            int position = moved[(int) entry];
            if (position >= 0) {
                left[size++] = entry & ~BEHIND | position;
            }
        }
        return size == left.length ? left : Arrays.copyOf(left, size);
    }

    private long[] entries(List<T> added, int[] positions) {
        long[] all = new long[4 * added.size()];
        int size = 0;
        for (int i = 0; i < positions.length; i++) {
            for (int anchor : order.anchors.apply(added.get(i))) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, 2 * size);
                }
                all[size++] = first(anchor) | positions[i];
            }
        }
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long[] union(long[] many, long[] few) {
        if (many.length == 0) {
            return few;
        }
        long[] all = new long[many.length + few.length];
        int taken = 0;
        int next = 0;
        for (long entry : few) {
            int end = position(many, taken, entry);
            System.arraycopy(many, taken, all, next, end - taken);
            next += end - taken;
            taken = end;
            all[next++] = entry;
        }
        System.arraycopy(many, taken, all, next, many.length - taken);
        return all;
    }

    private static int position(long[] sorted, int from, long entry) {
        int found = Arrays.binarySearch(sorted, from, sorted.length, entry);
        return found < 0 ? -found - 1 : found;
    }

    private static long first(int anchor) {
        return (long) anchor << Integer.SIZE;
    }

    /** Returns all things, in order; not to be changed. */
    @SuppressWarnings("unchecked")
    List<T> things() {
        return (List<T>) Arrays.asList(things);
    }

    int size() {
        return things.length;
    }

    /** Returns where the thing stands that is equal to that in the order; negative if none is. */
    int indexOf(T alike) {
        return Collections.binarySearch(things(), alike, order.comparator);
    }

    /** Returns the thing that is equal to that in the order. */
    Optional<T> find(T alike) {
        int found = indexOf(alike);
        return found < 0 ? Optional.empty() : Optional.of(things().get(found));
    }

    /** Returns the things that are here and not in the other, as objects. */
    List<T> notIn(Shelf<T> other) {
        List<T> left = new ArrayList<>();
        int next = 0;
        for (T thing : things()) {
            boolean isThere = next < other.size() && other.things[next] == thing;
            if (!isThere) {
                while (next < other.size()
                        && order.comparator.compare(other.things().get(next), thing) < 0) {
                    next++;
                }
                isThere = next < other.size() && other.things[next] == thing;
            }
            next += isThere ? 1 : 0;
            if (!isThere) {
                left.add(thing);
            }
        }
        return left;
    }

    /** Returns the same things, but those objects of the other that are the same by the test. */
    Shelf<T> keeping(Shelf<T> other, BiPredicate<T, T> same) {
        Object[] kept = things.clone();
        for (int i = 0; i < kept.length && other.size() > 0; i++) {
            T thing = things().get(i);
            kept[i] = other.find(thing).filter(known -> same.test(known, thing)).orElse(thing);
        }
        return new Shelf<>(order, kept, entries);
    }

    /** Returns what is found under the anchor, in order; by chance, something else may be among it. */
    Row under(int anchor) {
        int start = position(entries, 0, first(anchor));
        return new Row(start, position(entries, start, first(anchor) | BEHIND));
    }

    /** Some things of the shelf. */
    final class Row extends AbstractList<T> implements RandomAccess {

        private final int start;
        private final int end;

        private Row(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public T get(int index) {
            return things().get(position(index));
        }

        /** Returns where on the shelf it stands. */
        int position(int index) {
            return (int) entries[start + index];
        }

        @Override
        public int size() {
            return end - start;
        }
    }
}
