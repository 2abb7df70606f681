package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The questions about time of a {@link Timeline}, asked for what is possible rather than for what is certain.
 *
 * <pre>{@code
 * // "a test in November", known as 2024-11
 * timeline.on(LocalDate.of(2024, 11, 5));              // not there
 * timeline.possibly().on(LocalDate.of(2024, 11, 5));   // there
 * }</pre>
 *
 * <p>An event of which nothing is known as to time is possible at any. All bounds are inclusive. Immutable.
 */
public final class PossibleTimes {

    private final Questions timeline;

    PossibleTimes(Questions timeline) {
        this.timeline = timeline;
    }

    /** Returns the events that can have been on that day. */
    public Timeline on(LocalDate day) {
        return within(EventTime.of(Objects.requireNonNull(day, "day")));
    }

    /** Returns the events that can have been in that month. */
    public Timeline in(YearMonth month) {
        return within(EventTime.of(Objects.requireNonNull(month, "month")));
    }

    /** Returns the events that can have been in that year. */
    public Timeline in(Year year) {
        return within(EventTime.of(Objects.requireNonNull(year, "year")));
    }

    /**
     * Returns the events that can have been between the days, both of them included.
     *
     * @throws IllegalArgumentException if the second lies before the first
     */
    public Timeline between(LocalDate from, LocalDate toInclusive) {
        return within(EventTime.between(from, toInclusive));
    }

    /** Returns the events that can have been over before that day. */
    public Timeline before(LocalDate day) {
        return before(EventTime.of(Objects.requireNonNull(day, "day")));
    }

    /** Returns the events that can have begun after that day. */
    public Timeline after(LocalDate day) {
        return after(EventTime.of(Objects.requireNonNull(day, "day")));
    }

    /** Returns the events that can have been over before that one. */
    public Timeline before(Event event) {
        return before(Objects.requireNonNull(event, "event").when());
    }

    /** Returns the events that can have begun after that one. */
    public Timeline after(Event event) {
        return after(Objects.requireNonNull(event, "event").when());
    }

    private Timeline within(EventTime window) {
        return when(when -> when.within(window).isPossible(), "within(" + window + ")");
    }

    private Timeline before(EventTime time) {
        return when(when -> when.before(time).isPossible(), "before(" + time + ")");
    }

    private Timeline after(EventTime time) {
        return when(when -> when.after(time).isPossible(), "after(" + time + ")");
    }

    private Timeline when(Predicate<EventTime> test, String how) {
        return timeline.narrow(event -> test.test(event.when()), "possibly()." + how);
    }
}
