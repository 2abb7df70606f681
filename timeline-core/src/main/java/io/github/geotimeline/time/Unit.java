package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of the calendar or the clock in which expressions count. */
enum Unit {
    SECOND("S", true, 0, 0),
    MINUTE("M", true, 0, 0),
    HOUR("H", true, 0, 0),
    DAY("D", false, 1, 0),
    WEEK("W", false, 7, 0),
    FORTNIGHT("W", false, 14, 0),
    WEEKEND("WE", false, 7, 0),
    MONTH("M", false, 0, 1),
    QUARTER("Q", false, 0, 3),
    HALF("H", false, 0, 6),
    YEAR("Y", false, 0, 12),
    DECADE("DE", false, 0, 120),
    CENTURY("CE", false, 0, 1200),
    MILLENNIUM("ML", false, 0, 12000);

    private final String letter;
    private final boolean clock;
    private final int days;
    private final int months;

    Unit(String letter, boolean clock, int days, int months) {
        this.letter = letter;
        this.clock = clock;
        this.days = days;
        this.months = months;
    }

    /** The letters of the unit in a TIMEX3 duration. */
    String letter() {
        return letter;
    }

    /** Tells whether the unit is shorter than a day. */
    boolean isOfClock() {
        return clock;
    }

    /** Returns the date so many units later; a date cannot tell hours, so units of the clock leave it as it is. */
    LocalDate plus(LocalDate date, long amount) {
        return date.plus(amount * days, ChronoUnit.DAYS).plus(amount * months, ChronoUnit.MONTHS);
    }
}
