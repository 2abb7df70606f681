package io.github.geotimeline.time;

import java.time.Period;

/** Which parts of a date are digits, which are {@code X}, and which are not there. */
enum Pattern {
    CENTURY(Granularity.CENTURY, Period.ofYears(100)),
    DECADE(Granularity.DECADE, Period.ofYears(10)),
    YEAR(Granularity.YEAR, Period.ofYears(1)),
    YEAR_MONTH_X(Granularity.YEAR, Period.ofYears(1)),
    YEAR_MONTH_X_DAY_X(Granularity.YEAR, Period.ofYears(1)),
    SEASON(Granularity.SEASON, Period.ofMonths(3)),
    MONTH(Granularity.MONTH, Period.ofMonths(1)),
    MONTH_DAY_X(Granularity.MONTH, Period.ofMonths(1)),
    DAY(Granularity.DAY, Period.ofDays(1)),
    YEARLESS_SEASON(Granularity.SEASON, Period.ofMonths(3)),
    YEARLESS_MONTH(Granularity.MONTH, Period.ofMonths(1)),
    YEARLESS_DAY(Granularity.DAY, Period.ofDays(1));

    private final Granularity granularity;
    private final Period length;

    Pattern(Granularity granularity, Period length) {
        this.granularity = granularity;
        this.length = length;
    }

    Granularity granularity() {
        return granularity;
    }

    /** How long the date lasts. */
    Period length() {
        return length;
    }

    /** How far the bounds move outward, either way, when the date is qualified: a unit, but for a day two. */
    Period slack() {
        return granularity == Granularity.DAY ? length.multipliedBy(2) : length;
    }

    boolean isYearless() {
        return this == YEARLESS_SEASON || this == YEARLESS_MONTH || this == YEARLESS_DAY;
    }
}
