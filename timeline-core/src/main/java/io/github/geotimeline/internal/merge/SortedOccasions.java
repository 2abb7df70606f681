package io.github.geotimeline.internal.merge;

import java.util.Arrays;
import java.util.Collection;

/** Arrays of occasions that are sorted by time, and what few changes to many make of them. */
final class SortedOccasions {

    private SortedOccasions() {}

    static Occasion[] sorted(Collection<Occasion> occasions) {
        Occasion[] sorted = occasions.toArray(new Occasion[0]);
        Arrays.sort(sorted, Occasion.BY_TIME);
        return sorted;
    }

    /** Puts some more among them. */
    static Occasion[] with(Occasion[] sorted, Collection<Occasion> more) {
        Occasion[] with = new Occasion[sorted.length + more.size()];
        int taken = 0;
        int next = 0;
        for (Occasion occasion : sorted(more)) {
            int end = -Arrays.binarySearch(sorted, taken, sorted.length, occasion, Occasion.BY_TIME) - 1;
            System.arraycopy(sorted, taken, with, next, end - taken);
            next += end - taken;
            taken = end;
            with[next++] = occasion;
        }
        System.arraycopy(sorted, taken, with, next, sorted.length - taken);
        return with;
    }

    /** Takes some of them away. */
    static Occasion[] without(Occasion[] sorted, Collection<Occasion> gone) {
        int[] positions = gone.stream()
                .mapToInt(occasion -> Arrays.binarySearch(sorted, occasion, Occasion.BY_TIME))
                .sorted()
                .toArray();
        Occasion[] left = new Occasion[sorted.length - positions.length];
        int taken = 0;
        int next = 0;
        for (int position : positions) {
            System.arraycopy(sorted, taken, left, next, position - taken);
            next += position - taken;
            taken = position + 1;
        }
        System.arraycopy(sorted, taken, left, next, sorted.length - taken);
        return left;
    }
}
