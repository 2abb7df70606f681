package io.github.geotimeline.internal.merge;

import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The days between which a time lies, as numbers that can be compared whether there is a bound or not. All of them fit into
 * an {@code int}, as the years of times go from -9999 to 9999.
 */
public final class DayBounds {

    /** Before every day. */
    public static final int UNBOUNDED_PAST = Integer.MIN_VALUE;

    /** After every day. */
    public static final int UNBOUNDED_FUTURE = Integer.MAX_VALUE;

    private DayBounds() {}

    /** Returns the first day on which it can have been, as an epoch day. */
    public static int first(EventTime when) {
        return when.earliest().map(DayBounds::epochDay).orElse(UNBOUNDED_PAST);
    }

    /** Returns the last day on which it can have been, as an epoch day. */
    public static int last(EventTime when) {
        return when.latest().map(DayBounds::epochDay).orElse(UNBOUNDED_FUTURE);
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Returns the position of the first that is not before the day; they are sorted by the days that the function gives. */
    public static <T> int firstFrom(List<T> sorted, ToLongFunction<T> dayOf, long day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dayOf.applyAsLong(sorted.get(middle)) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many days are left, less one. */
    static long width(EventTime when) {
        return width(first(when), last(when));
    }

    static long width(int first, int last) {
        return first != UNBOUNDED_PAST && last != UNBOUNDED_FUTURE ? (long) last - first : Long.MAX_VALUE;
    }
}
