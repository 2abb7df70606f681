package io.github.geotimeline.time;

import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/** From one date to another, either of which may be open or unknown. */
record IntervalForm(Boundary start, Boundary end) implements Form {

    static final IntervalForm NOTHING_KNOWN = new IntervalForm(Boundary.Endless.OPEN, Boundary.Endless.OPEN);

    /** Makes the interval, or the date alone if it is both ends. The ends must fit, see {@link #misfit}. */
    static Form of(Boundary start, Boundary end) {
        return start instanceof DateForm date && date.equals(end) ? date : new IntervalForm(start, end);
    }

    /**
     * Makes the interval of ends that may not fit.
     *
     * @throws IllegalArgumentException if they do not, with what would
     */
    static Form between(Boundary start, Boundary end) {
        if (start instanceof Boundary.Endless && end instanceof Boundary.Endless) {
            return NOTHING_KNOWN;
        }
        misfit(start, end).ifPresent(fitting -> {
            throw new IllegalArgumentException(
                    "interval from " + start.text() + " needs " + fitting + ", was to " + end.text());
        });
        return of(start, end);
    }

    /** Says what the two would need to fit together; empty if they do. */
    static Optional<String> misfit(Boundary start, Boundary end) {
        boolean open = start == Boundary.Endless.OPEN && end == Boundary.Endless.OPEN;
        if (start.date().isEmpty() && end.date().isEmpty() && !open) {
            return Optional.of("a date at one end at least, or ../..");
        }
        if (hasUnspecifiedDigits(start) || hasUnspecifiedDigits(end)) {
            return Optional.of("both ends without unspecified digits");
        }
        return start.date().flatMap(from -> end.date().flatMap(to -> misfit(from, to)));
    }

    private static boolean hasUnspecifiedDigits(Boundary boundary) {
        return boundary.date().filter(DateForm::hasUnspecifiedDigits).isPresent();
    }

    private static Optional<String> misfit(DateForm from, DateForm to) {
        if (from.isYearless() != to.isYearless()) {
            return Optional.of("both ends with a year or both without");
        }
        boolean backwards = !from.isYearless() && to.last().isBefore(from.first());
        return backwards ? Optional.of("an end that is not before " + from.text()) : Optional.empty();
    }

    @Override
    public String text() {
        return start.text() + '/' + end.text();
    }

    @Override
    public long earliest() {
        return start.earliest();
    }

    @Override
    public long latest() {
        return end.latest();
    }

    @Override
    public Granularity granularity() {
        return equals(NOTHING_KNOWN) ? Granularity.UNKNOWN : Granularity.INTERVAL;
    }

    @Override
    public boolean isYearless() {
        return dates().anyMatch(DateForm::isYearless);
    }

    @Override
    public boolean isFromDayToDay() {
        return dates().allMatch(DateForm::isFromDayToDay);
    }

    @Override
    public boolean isUncertain() {
        return dates().anyMatch(DateForm::isUncertain);
    }

    @Override
    public boolean isApproximate() {
        return dates().anyMatch(DateForm::isApproximate);
    }

    private Stream<DateForm> dates() {
        return Stream.of(start, end).flatMap(boundary -> boundary.date().stream());
    }

    @Override
    public Optional<MonthDay> monthDay() {
        return Optional.empty();
    }

    @Override
    public Form qualified(Qualifier added) {
        return of(qualified(start, added), qualified(end, added));
    }

    private static Boundary qualified(Boundary boundary, Qualifier added) {
        return boundary instanceof DateForm date ? date.qualified(added) : boundary;
    }

    /** The year is that of the start; an end that would lie before it is in the next: {@code XXXX-12-30/XXXX-01-02}. */
    @Override
    public Optional<Form> inYear(int year) {
        int endYear = crossesNewYear() ? year + 1 : year;
        return inYear(start, year).flatMap(from -> inYear(end, endYear).map(to -> of(from, to)));
    }

    private boolean crossesNewYear() {
        return start instanceof DateForm from
                && end instanceof DateForm to
                && to.last().isBefore(from.first());
    }

    private static Optional<Boundary> inYear(Boundary boundary, int year) {
        return boundary instanceof DateForm date
                ? date.dateInYear(year).map(Boundary.class::cast)
                : Optional.of(boundary);
    }
}
