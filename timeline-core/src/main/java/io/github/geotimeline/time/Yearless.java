package io.github.geotimeline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Questions about times whose year is not known. Such a time has an occurrence in every year that has the day, and its
 * days are the days of all of them.
 */
final class Yearless {

    /** Leap years lie at most eight years apart, so that within nine every kind of year has come by. */
    private static final int NEAR = 9;

    /** A leap year and the years up to the next: every way in which occurrences can lie to each other. */
    private static final int LEAP_YEAR = 2000;

    private static final int NEXT_LEAP_YEAR = 2004;

    /** An interval without a year, widened at both ends, ends at most this many years later. */
    private static final int LONGEST = 2;

    private Yearless() {}

    /** Tells whether the two, of which one at least is yearless, have a day in common. */
    static boolean overlap(EventTime a, EventTime b) {
        if (!a.isYearless()) {
            return overlap(b, a);
        }
        return b.isYearless()
                ? cycle(b).anyMatch(occurrence -> overlap(a, occurrence))
                : overlapping(a, b).findAny().isPresent();
    }

    /** The occurrences of the first that have a day in common with the second, which is dated. */
    static Stream<EventTime> overlapping(EventTime yearless, EventTime dated) {
        return near(yearless, dated).filter(dated::boundsOverlap);
    }

    /** Tells whether all days of b are days of a, where one of them at least is yearless. */
    static boolean covers(EventTime a, EventTime b) {
        if (!a.isYearless()) {
            return a.isUnbounded();
        }
        if (b.isYearless()) {
            return cycle(b).allMatch(occurrence -> covers(a, occurrence));
        }
        boolean bounded = Days.isBound(b.firstDay()) && Days.isBound(b.lastDay());
        return isSeamless(a) || (bounded && hasAll(a, b.firstDay(), b.lastDay()));
    }

    private static boolean isSeamless(EventTime yearless) {
        return hasAll(yearless, firstDayOf(LEAP_YEAR), firstDayOf(NEXT_LEAP_YEAR + 1));
    }

    private static long firstDayOf(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    private static boolean hasAll(EventTime yearless, long first, long last) {
        long missing = first;
        int lastYear = yearOf(last) + 1;
        for (int year = yearOf(first) - LONGEST; missing <= last && year <= lastYear; year++) {
            Optional<EventTime> occurrence = inYear(yearless, year);
            if (occurrence.isPresent() && occurrence.get().firstDay() > missing) {
                return false;
            }
            missing = Math.max(
                    missing, occurrence.map(found -> found.lastDay() + 1).orElse(missing));
        }
        return missing > last;
    }

    /** The relations that the two, of which one at least is yearless, leave open. */
    static int relations(EventTime a, EventTime b) {
        int farAway = RelationSet.only(TemporalRelation.BEFORE) | RelationSet.only(TemporalRelation.AFTER);
        return relationsNearby(a, b).reduce(farAway, (some, more) -> some | more);
    }

    private static IntStream relationsNearby(EventTime a, EventTime b) {
        if (!a.isYearless()) {
            return near(b, a).mapToInt(occurrence -> RelationSet.between(a, occurrence));
        }
        Stream<EventTime> occurrences = b.isYearless() ? cycle(a) : near(a, b);
        return occurrences.mapToInt(occurrence -> RelationSet.between(occurrence, b));
    }

    /** The occurrences around the bounds of a dated time. All others lie to it as one of these, or are far away. */
    private static Stream<EventTime> near(EventTime yearless, EventTime dated) {
        if (dated.isUnbounded()) {
            return cycle(yearless);
        }
        return LongStream.of(dated.firstDay(), dated.lastDay())
                .filter(Days::isBound)
                .mapToInt(Yearless::yearOf)
                .flatMap(year -> IntStream.rangeClosed(year - NEAR, year + NEAR))
                .distinct()
                .boxed()
                .flatMap(year -> inYear(yearless, year).stream());
    }

    /** The occurrence in a leap year, where there is one in every case. */
    static Stream<EventTime> inLeapYear(EventTime yearless) {
        return inYear(yearless, LEAP_YEAR).stream();
    }

    private static Stream<EventTime> cycle(EventTime yearless) {
        return IntStream.range(LEAP_YEAR, NEXT_LEAP_YEAR).boxed().flatMap(year -> inYear(yearless, year).stream());
    }

    private static Optional<EventTime> inYear(EventTime yearless, int year) {
        return Days.isYear(year) ? yearless.withYear(year) : Optional.empty();
    }

    private static int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
