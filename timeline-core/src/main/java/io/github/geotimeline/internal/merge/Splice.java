package io.github.geotimeline.internal.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Where in a sorted array some things go and others come; and what becomes of all that goes by its positions. Immutable. */
public final class Splice {

    private final int[] gone;

    /** The positions before which the new things come. */
    private final int[] come;

    private Splice(int[] gone, int[] come) {
        this.gone = gone;
        this.come = come;
    }

    /** Those that go are in the list, those that come are sorted as it is. */
    static <T> Splice of(List<T> sorted, Comparator<? super T> order, Collection<T> gone, List<T> come) {
        return new Splice(
                gone.stream()
                        .mapToInt(thing -> position(sorted, thing, order))
                        .sorted()
                        .toArray(),
                come.stream().mapToInt(thing -> position(sorted, thing, order)).toArray());
    }

    private static <T> int position(List<T> sorted, T thing, Comparator<? super T> order) {
        int found = Collections.binarySearch(sorted, thing, order);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the array with the changes; the new things are in their order. */
    public <T> T[] apply(T[] before, List<? extends T> more) {
        T[] after = Arrays.copyOf(before, before.length - gone.length + come.length);
        int taken = 0;
        int next = 0;
        int leaving = 0;
        for (int i = 0; i <= come.length; i++) {
            int end = i < come.length ? come[i] : before.length;
            for (; leaving < gone.length && gone[leaving] < end; leaving++) {
                System.arraycopy(before, taken, after, next, gone[leaving] - taken);
                next += gone[leaving] - taken;
                taken = gone[leaving] + 1;
            }
            System.arraycopy(before, taken, after, next, end - taken);
            next += end - taken;
            taken = end;
            if (i < come.length) {
                after[next++] = more.get(i);
            }
        }
        return after;
    }

    /** Returns what becomes of rising positions, without those whose things go. */
    public int[] moved(int[] positions) {
        int[] moved = new int[positions.length];
        int size = 0;
        int coming = 0;
        int leaving = 0;
        for (int position : positions) {
            for (; coming < come.length && come[coming] <= position; coming++) {}
            for (; leaving < gone.length && gone[leaving] < position; leaving++) {}
            if (leaving == gone.length || gone[leaving] != position) {
                moved[size++] = position + coming - leaving;
            }
        }
        return size == moved.length ? moved : Arrays.copyOf(moved, size);
    }

    /** Returns what becomes of each of so many positions, -1 if its thing goes. */
    int[] moved(int size) {
        int[] moved = new int[size];
        Arrays.fill(moved, -1);
        int coming = 0;
        int leaving = 0;
        for (int position = 0; position < size; position++) {
            for (; coming < come.length && come[coming] <= position; coming++) {}
            if (leaving < gone.length && gone[leaving] == position) {
                leaving++;
            } else {
                moved[position] = position + coming - leaving;
            }
        }
        return moved;
    }

    /** Returns the positions of the new things, rising. */
    public int[] added() {
        int[] added = new int[come.length];
        int leaving = 0;
        for (int i = 0; i < come.length; i++) {
            for (; leaving < gone.length && gone[leaving] < come[i]; leaving++) {}
            added[i] = come[i] + i - leaving;
        }
        return added;
    }
}
