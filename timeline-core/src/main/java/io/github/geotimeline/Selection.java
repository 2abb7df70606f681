package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.internal.merge.DayBounds;
import io.github.geotimeline.internal.merge.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some events of an index: those within a window of days, which involve certain parties, and are on a list, if there is
 * one. It costs nothing to narrow it; what is left is worked out when it is first looked at, whichever narrows most
 * first.
 */
final class Selection {

    private final EventIndex index;
    private final long from;
    private final long to;
    private final List<String> codes;
    private final Lazy<int[]> listed;
    private final boolean isListed;
    private final Lazy<int[]> positions = Lazy.of(this::workOut);

    private Selection(EventIndex index, long from, long to, List<String> codes, Lazy<int[]> listed, boolean isListed) {
        this.index = index;
        this.from = from;
        this.to = to;
        this.codes = codes;
        this.listed = listed;
        this.isListed = isListed;
    }

    static Selection all(EventIndex index) {
        Lazy<int[]> everywhere = Lazy.of(() -> range(0, index.size()));
        return new Selection(index, DayBounds.UNBOUNDED_PAST, DayBounds.UNBOUNDED_FUTURE, List.of(), everywhere, false);
    }

    boolean isAll() {
        return !isListed && codes.isEmpty() && from == DayBounds.UNBOUNDED_PAST && to == DayBounds.UNBOUNDED_FUTURE;
    }

    EventIndex index() {
        return index;
    }

    /** Those certainly within the days, both included: what has an open end is within no two days. */
    Selection within(LocalDate first, LocalDate last) {
        return narrowed(bounded(first.toEpochDay()), bounded(last.toEpochDay()));
    }

    /** Those certainly over before the day. */
    Selection before(LocalDate day) {
        return narrowed(DayBounds.UNBOUNDED_PAST, bounded(day.toEpochDay() - 1));
    }

    /** Those which certainly began after the day. */
    Selection after(LocalDate day) {
        return narrowed(bounded(day.toEpochDay() + 1), DayBounds.UNBOUNDED_FUTURE);
    }

    private Selection narrowed(long first, long last) {
        return new Selection(index, Math.max(from, first), Math.min(to, last), codes, listed, isListed);
    }

    /** The nearest day to it that lies between the open ends. */
    private static long bounded(long day) {
        return Math.max(DayBounds.UNBOUNDED_PAST + 1, Math.min(day, DayBounds.UNBOUNDED_FUTURE - 1));
    }

    /** Those which involve the party. */
    Selection involving(String code) {
        List<String> more = new ArrayList<>(codes);
        more.add(code);
        return new Selection(index, from, to, List.copyOf(more), listed, isListed);
    }

    /** Those which pass; the events are those of this selection, in its order. */
    Selection where(Event[] events, Predicate<? super Event> test) {
        int[] all = positions();
        EventIndex.Positions passing = new EventIndex.Positions();
        for (int i = 0; i < all.length; i++) {
            if (test.test(events[i])) {
                passing.add(all[i]);
            }
        }
        Lazy<int[]> list = Lazy.known(passing.toArray());
        return new Selection(index, DayBounds.UNBOUNDED_PAST, DayBounds.UNBOUNDED_FUTURE, List.of(), list, true);
    }

    int size() {
        return isAll() ? index.size() : positions().length;
    }

    Event[] events() {
        Occasion[] selected = occasions();
        Event[] events = new Event[selected.length];
        Arrays.setAll(events, i -> selected[i].event());
        return events;
    }

    /** The occasions, sorted by time: the array is not to be changed. */
    Occasion[] occasions() {
        if (isAll()) {
            return index.occasions();
        }
        int[] found = positions();
        Occasion[] occasions = new Occasion[found.length];
        Arrays.setAll(occasions, i -> index.occasion(found[i]));
        return occasions;
    }

    int[] positions() {
        return positions.get();
    }

    private int[] workOut() {
        if (isAll()) {
            return listed.get();
        }
        int low = from == DayBounds.UNBOUNDED_PAST ? 0 : index.firstFrom(from);
        int high = to == DayBounds.UNBOUNDED_FUTURE ? index.size() : index.firstFrom(to + 1);
        int[] found = isListed ? part(listed.get(), low, high) : new int[0];
        List<String> left = codes;
        if (!isListed && !codes.isEmpty()) {
            found = part(index.involving(codes.get(0)), low, high);
            left = codes.subList(1, codes.size());
        } else if (!isListed) {
            found = range(low, high);
        }
        for (String code : left) {
            found = common(found, part(index.involving(code), low, high));
        }
        boolean isUnbounded = from == DayBounds.UNBOUNDED_PAST && to == DayBounds.UNBOUNDED_FUTURE;
        return isUnbounded ? found : Arrays.stream(found).filter(this::isWithin).toArray();
    }

    private boolean isWithin(int position) {
        Occasion occasion = index.occasion(position);
        return from <= occasion.firstDay() && occasion.lastDay() <= to;
    }

    private static int[] range(int low, int high) {
        int[] range = new int[Math.max(0, high - low)];
        Arrays.setAll(range, i -> low + i);
        return range;
    }

    private static int[] part(int[] rising, int low, int high) {
        int start = insertionPoint(rising, low);
        return Arrays.copyOfRange(rising, start, Math.max(start, insertionPoint(rising, high)));
    }

    private static int insertionPoint(int[] rising, int value) {
        int found = Arrays.binarySearch(rising, value);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] common(int[] left, int[] right) {
        EventIndex.Positions both = new EventIndex.Positions();
        int[] few = left.length < right.length ? left : right;
        int[] many = few == left ? right : left;
        int from = 0;
        for (int position : few) {
            from = insertionPointFrom(many, from, position);
            if (from < many.length && many[from] == position) {
                both.add(position);
            }
        }
        return both.toArray();
    }

    private static int insertionPointFrom(int[] rising, int from, int value) {
        int found = Arrays.binarySearch(rising, from, rising.length, value);
        return found < 0 ? -found - 1 : found;
    }
}
