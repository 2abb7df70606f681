package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.merge.DayBounds;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which events have happened. */
final class Spans {

    private final List<Days> days = new ArrayList<>();

    /** From one epoch day to another, both included. */
    private record Days(long first, long last) {}

    /** The events that have occurred or are going on, and have a bound. */
    Spans(Event[] events) {
        for (Event event : events) {
            long first = DayBounds.first(event.when());
            long last = DayBounds.last(event.when());
            boolean hasBound = first != DayBounds.UNBOUNDED_PAST || last != DayBounds.UNBOUNDED_FUTURE;
            if (hasBound && (event.status() == Status.OCCURRED || event.status() == Status.ONGOING)) {
                // An end that is open is not known to lie anywhere but at the bound that there is.
                days.add(new Days(
                        first == DayBounds.UNBOUNDED_PAST ? last : first,
                        last == DayBounds.UNBOUNDED_FUTURE ? first : last));
            }
        }
        days.sort(Comparator.comparingLong(Days::first));
    }

    EventTime whole() {
        return days.isEmpty()
                ? EventTime.UNKNOWN
                : between(
                        days.get(0).first(),
                        days.stream().mapToLong(Days::last).max().orElseThrow());
    }

    List<EventTime> gaps() {
        List<EventTime> gaps = new ArrayList<>();
        long covered = DayBounds.UNBOUNDED_FUTURE;
        for (Days next : days) {
            if (covered < next.first() - 1) {
                gaps.add(between(covered + 1, next.first() - 1));
            }
            covered = covered == DayBounds.UNBOUNDED_FUTURE ? next.last() : Math.max(covered, next.last());
        }
        return List.copyOf(gaps);
    }

    private static EventTime between(long first, long last) {
        return EventTime.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }
}
