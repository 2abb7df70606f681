package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Days as numbers, counted from 1970-01-01, and the two that stand for no bound. The latter never leave this package.
 * They keep so far from the ends of {@code long} that a day may be added to them or taken off.
 */
final class Days {

    static final int FIRST_YEAR = -9999;
    static final int LAST_YEAR = 9999;

    static final long NO_EARLIEST = Long.MIN_VALUE / 2;
    static final long NO_LATEST = Long.MAX_VALUE / 2;

    private static final long FIRST = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

    private Days() {}

    static boolean isBound(long day) {
        return day != NO_EARLIEST && day != NO_LATEST;
    }

    /** Holds a bound that was widened within the years that can be written. */
    static long clamp(LocalDate day) {
        return Math.max(FIRST, Math.min(LAST, day.toEpochDay()));
    }

    static boolean isYear(int year) {
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    static int requireYear(int year) {
        if (!isYear(year)) {
            throw new IllegalArgumentException("year must be from -9999 to 9999, was " + year);
        }
        return year;
    }

    static boolean exists(int year, int month, int day) {
        return day <= Month.of(month).length(Year.isLeap(year));
    }
}
