package io.github.geotimeline.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened, as far as anyone can tell: some day or days within bounds that may be a day, a month, years
 * apart, or open.
 *
 * <pre>{@code
 * EventTime early = EventTime.parse("2024-11~");            // about November 2024
 * early.earliest();                                         // Optional[2024-10-01]
 * early.intersect(EventTime.parse("2024-11-01"));           // Optional[2024-11-01]
 * EventTime.parse("XXXX-11-01").withYear(2024);             // Optional[2024-11-01]
 * EventTime.since(LocalDate.of(2024, 11, 1)).toString();    // "2024-11-01/.."
 * EventTime.parse("2024-10").before(EventTime.parse("2024-11-01"));   // CERTAIN
 * }</pre>
 *
 * <h2>Text</h2>
 *
 * <p>{@link #parse} reads and {@link #toString} writes the <a href="https://www.loc.gov/standards/datetime/">Extended
 * Date/Time Format</a> of ISO 8601-2:2019, levels 0 and 1, for the years -9999 to 9999:
 *
 * <table>
 * <caption>What is read and written</caption>
 * <tr><th>day, month, year</th><td>{@code 2024-11-01}, {@code 2024-11}, {@code 2024}, {@code -0044}</td></tr>
 * <tr><th>time of day</th><td>{@code 2024-11-01T10:00:00}, with {@code Z}, {@code +09} or {@code +09:00}</td></tr>
 * <tr><th>season</th><td>{@code 2024-21} spring, {@code 22} summer, {@code 23} autumn, {@code 24} winter</td></tr>
 * <tr><th>qualifier</th><td>{@code 2024~} approximate, {@code 2024?} uncertain, {@code 2024%} both</td></tr>
 * <tr><th>unspecified</th><td>{@code 201X}, {@code 20XX}, {@code 2024-XX}, {@code 2024-11-XX},
 *     {@code 2024-XX-XX}</td></tr>
 * <tr><th>interval</th><td>{@code 2024-10-31/2024-11}, {@code 2024-11-01~/..} open, {@code /2024} unknown,
 *     {@code ../..} nothing known</td></tr>
 * <tr><th>no year</th><td>{@code XXXX-11-01}, {@code XXXX-11}, {@code XXXX-21}, {@code XXXX-05-05/XXXX-05-07}</td></tr>
 * </table>
 *
 * <p>The last line is the one form of level 2 that is read, alone or in an interval: news often tells the day and not
 * the year. All else is refused: years of five digits, other unspecified digits in an interval, a time of day without
 * its seconds or with 24:00 or a leap second. An interval from a date to itself is that date, and an offset is
 * written with its minutes; otherwise the text that is written is the text that was read.
 *
 * <h2>Bounds</h2>
 *
 * <p>The days of a time t are those from {@link #earliest} to {@link #latest}, both included. What happened took one or
 * more of them, next to each other: {@code 2024-11} is some day or days of that November, and
 * {@code 2024-10-31/2024-11-01} is on the one, on the other, or on both. The standard gives no figures for the
 * following, so these are the library's:
 *
 * <ul>
 * <li>A qualified date, with any of the three marks, is off by at most one of its own units, a day by at most two:
 *     {@code earliest(d~) = earliest(d) - unit} and {@code latest(d~) = latest(d) + unit}. So {@code 2024-11-01~} lies
 *     within {@code 2024-10-30/2024-11-03}, {@code 2024-11~} within {@code 2024-10/2024-12}, {@code 2024~} within
 *     {@code 2023/2025}, and a season is off by one season, a decade by ten years, a century by a hundred.
 * <li>Seasons are three months of the northern hemisphere, from the first of March, June, September and December. The
 *     winter of a year begins in it.
 * <li>An open or unknown end has no bound. Widened bounds end where the years do, with -9999-01-01 and 9999-12-31.
 * <li>A time without a year has no bounds, and its days are those of its occurrences in all years.
 * </ul>
 *
 * <h2>Relations</h2>
 *
 * <p>All comparisons are between calendar days as they were told. A time of day and an offset do not enter into them.
 *
 * <pre>
 * a.before(b)   CERTAIN: latest(a) &lt; earliest(b)               IMPOSSIBLE: earliest(a) &gt;= latest(b)
 * a.within(b)   CERTAIN: all days of a are days of b           IMPOSSIBLE: they have no day in common
 * a.sameDay(b)  CERTAIN: both have one day alone, the same     IMPOSSIBLE: they have no day in common
 * a.covers(b) = b.within(a) is CERTAIN
 * </pre>
 *
 * <p>{@link TemporalRelation} tells more. Instances are immutable, and compare by value: equal exactly if their texts
 * are.
 */
public final class EventTime implements Comparable<EventTime>, Serializable {

    /** Nothing is known: {@code ../..}. */
    public static final EventTime UNKNOWN = new EventTime(IntervalForm.NOTHING_KNOWN);

    private static final long serialVersionUID = 1L;

    private final transient Form form;
    private final transient String text;
    private final transient long earliest;
    private final transient long latest;
    private final transient boolean yearless;

    private EventTime(Form form) {
        this.form = form;
        this.text = form.text();
        this.earliest = form.earliest();
        this.latest = form.latest();
        this.yearless = form.isYearless();
    }

    /**
     * Reads EDTF.
     *
     * @throws EdtfException if the text is none of the forms above, with the position of the fault
     */
    public static EventTime parse(String edtf) {
        return of(EdtfParser.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * Returns the day.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999, here and below
     */
    public static EventTime of(LocalDate day) {
        return of(day(day, "day"));
    }

    /** Returns some time in the month. */
    public static EventTime of(YearMonth month) {
        return of(DateForm.of(Objects.requireNonNull(month, "month")));
    }

    /** Returns some time in the year. */
    public static EventTime of(Year year) {
        return of(DateForm.of(Objects.requireNonNull(year, "year")));
    }

    /** Returns the day of a year that is not known: {@code XXXX-11-01}. */
    public static EventTime of(MonthDay day) {
        return of(DateForm.of(Objects.requireNonNull(day, "day")));
    }

    /** Returns some time in the month of a year that is not known: {@code XXXX-11}. */
    public static EventTime of(Month month) {
        return of(DateForm.of(Objects.requireNonNull(month, "month")));
    }

    /** Returns the day and time of day, to the second. */
    public static EventTime of(LocalDateTime time) {
        return of(TimeForm.of(Objects.requireNonNull(time, "time")));
    }

    /**
     * Returns the day and time of day, to the second, with the offset as it is.
     *
     * @throws IllegalArgumentException if the offset has seconds, which EDTF cannot write
     */
    public static EventTime of(OffsetDateTime time) {
        return of(TimeForm.of(Objects.requireNonNull(time, "time")));
    }

    /**
     * Returns some time from the one day to the other, both of them included; the day, if they are the same.
     *
     * @throws IllegalArgumentException if the second lies before the first
     */
    public static EventTime between(LocalDate from, LocalDate toInclusive) {
        return interval(day(from, "from"), day(toInclusive, "toInclusive"));
    }

    /**
     * Returns some time from the start of the one to the end of the other. A time of day is dropped, and a decade
     * starts with its first year and ends with its last, since EDTF has neither in an interval.
     *
     * @throws IllegalArgumentException if the second ends before the first starts, or only one of them has a year
     */
    public static EventTime between(EventTime from, EventTime toInclusive) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(toInclusive, "toInclusive");
        return interval(from.form.start(), toInclusive.form.end());
    }

    /** Returns some time on the day or later: {@code 2024-11-01/..}. */
    public static EventTime since(LocalDate day) {
        return interval(day(day, "day"), Boundary.Endless.OPEN);
    }

    /**
     * Returns some time from the start of the given one on: {@code 2024-11/..}, {@link #UNKNOWN} if the start is open. A
     * time of day is dropped, and a decade starts with its first year.
     */
    public static EventTime since(EventTime from) {
        return interval(Objects.requireNonNull(from, "from").form.start(), Boundary.Endless.OPEN);
    }

    /** Returns some time on the day or earlier: {@code ../2024-11-01}. */
    public static EventTime until(LocalDate day) {
        return interval(Boundary.Endless.OPEN, day(day, "day"));
    }

    private static DateForm day(LocalDate day, String name) {
        return DateForm.of(Objects.requireNonNull(day, name));
    }

    static EventTime interval(Boundary start, Boundary end) {
        return of(IntervalForm.between(start, end));
    }

    private static EventTime of(Form form) {
        boolean nothing = form instanceof IntervalForm interval && interval.equals(IntervalForm.NOTHING_KNOWN);
        return nothing ? UNKNOWN : new EventTime(form);
    }

    /**
     * Returns the same, marked as approximate at every date in it. EDTF cannot mark a time of day, so that only the day
     * of it is left, marked; {@link #withoutTime} leaves the day unmarked.
     */
    public EventTime approximate() {
        return of(form.qualified(Qualifier.APPROXIMATE));
    }

    /** Returns the same, marked as uncertain at every date in it; of a time of day, the day. */
    public EventTime uncertain() {
        return of(form.qualified(Qualifier.UNCERTAIN));
    }

    /** Returns the first day on which it can have been; empty if there is no bound, or no year. */
    public Optional<LocalDate> earliest() {
        return bound(earliest);
    }

    /** Returns the last day on which it can have been; empty if there is no bound, or no year. */
    public Optional<LocalDate> latest() {
        return bound(latest);
    }

    private static Optional<LocalDate> bound(long day) {
        return Days.isBound(day) ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
    }

    /** Returns how finely it is told. */
    public Granularity granularity() {
        return form.granularity();
    }

    /** Tells whether only one day is left, whatever the time of day. */
    public boolean isExactDay() {
        return earliest == latest;
    }

    /** Tells whether nothing at all is known. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** Tells whether there are dates in it that lack the year: {@code XXXX-11-01}. */
    public boolean isYearless() {
        return yearless;
    }

    /** Tells whether a date in it is marked as approximate: {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return form.isApproximate();
    }

    /** Tells whether a date in it is marked as uncertain: {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return form.isUncertain();
    }

    /** Tells whether a date in it is marked as approximate or uncertain. */
    public boolean isQualified() {
        return isApproximate() || isUncertain();
    }

    /** Tells whether it is an interval with an open start: {@code ../2024-11-01}. */
    public boolean isOpenStart() {
        return form.start() == Boundary.Endless.OPEN;
    }

    /** Tells whether it is an interval with an open end: {@code 2024-11-01/..}. */
    public boolean isOpenEnd() {
        return form.end() == Boundary.Endless.OPEN;
    }

    /** Returns the month and the day, with a year or without; empty if it is coarser than a day, or an interval. */
    public Optional<MonthDay> monthDay() {
        return form.monthDay();
    }

    /**
     * Returns the same with the year filled in where it is missing; empty if the day is not in that year, as February
     * 29 may be. An interval starts in that year, and ends in the next if it must. A time that has its year stays as it
     * is.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999
     */
    public Optional<EventTime> withYear(int year) {
        Days.requireYear(year);
        return yearless ? form.inYear(year).map(EventTime::of) : Optional.of(this);
    }

    /** Returns the day where there is a time of day; anything else as it is. */
    public EventTime withoutTime() {
        return form instanceof TimeForm time ? of(time.date()) : this;
    }

    /**
     * Returns what both allow, or empty if they exclude each other: the one whose days are all days of the other, and
     * if there is none the interval of the days in common. A time of day is kept, and another time of the same day
     * excluded.
     *
     * <p>Over times that have years this is commutative, associative and idempotent, with {@link #UNKNOWN} as identity.
     * Days of a yearless time in several years, and in several parts of a year, cannot be written together: they leave
     * the yearless time as it is, so that {@link #intersection} is needed to be sure that order does not matter.
     */
    public Optional<EventTime> intersect(EventTime other) {
        return Intersection.of(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns what all of them allow, whatever their order, as {@link #intersect} does for two; of none,
     * {@link #UNKNOWN}.
     */
    public static Optional<EventTime> intersection(Collection<EventTime> times) {
        return Intersection.of(Objects.requireNonNull(times, "times"));
    }

    /** Tells whether all days of the other are days of this. */
    public boolean covers(EventTime other) {
        Objects.requireNonNull(other, "other");
        return yearless || other.yearless
                ? Yearless.covers(this, other)
                : earliest <= other.earliest && other.latest <= latest;
    }

    /** Tells whether what happened at this time was over before the day on which that at the other began. */
    public Certainty before(EventTime other) {
        Objects.requireNonNull(other, "other");
        return Certainty.of(latest < other.earliest, earliest < other.latest);
    }

    /** Tells whether what happened at this time began after the day on which that at the other was over. */
    public Certainty after(EventTime other) {
        return Objects.requireNonNull(other, "other").before(this);
    }

    /**
     * Tells whether what happened at this time lies wholly on days of the window. The window is all of its days: to be
     * within {@code 2024-11} is to be in that November, within {@code XXXX-11} in any.
     */
    public Certainty within(EventTime window) {
        Objects.requireNonNull(window, "window");
        return Certainty.of(window.covers(this), overlaps(window));
    }

    /** Tells whether both were on one day, the same. */
    public Certainty sameDay(EventTime other) {
        Objects.requireNonNull(other, "other");
        boolean exact = isExactDay() && other.isExactDay();
        return Certainty.of(exact && earliest == other.earliest, overlaps(other));
    }

    boolean overlaps(EventTime other) {
        return yearless || other.yearless ? Yearless.overlap(this, other) : boundsOverlap(other);
    }

    boolean boundsOverlap(EventTime other) {
        return earliest <= other.latest && other.earliest <= latest;
    }

    boolean isUnbounded() {
        return !Days.isBound(earliest) && !Days.isBound(latest);
    }

    boolean hasTimeOfDay() {
        return form instanceof TimeForm;
    }

    boolean isFromDayToDay() {
        return form.isFromDayToDay();
    }

    long firstDay() {
        return earliest;
    }

    long lastDay() {
        return latest;
    }

    /**
     * Orders by the first possible day (no bound first), then the last (no bound last), then the text. The order is
     * total and agrees with {@link #equals}.
     */
    @Override
    public int compareTo(EventTime other) {
        if (earliest != other.earliest) {
            return Long.compare(earliest, other.earliest);
        }
        return latest != other.latest ? Long.compare(latest, other.latest) : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventTime time && text.equals(time.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the EDTF text, from which {@link #parse} makes an equal value. */
    @Override
    public String toString() {
        return text;
    }

    private Object writeReplace() {
        return new Written(text);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an EventTime is read from its text");
    }

    /** What is serialised: the text, which is parsed and so checked when it is read back. */
    private record Written(String edtf) implements Serializable {
        private Object readResolve() {
            return parse(edtf);
        }
    }
}
