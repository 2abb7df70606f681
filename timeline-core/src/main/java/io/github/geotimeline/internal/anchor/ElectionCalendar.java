package io.github.geotimeline.internal.anchor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Elections whose day the law fixes, so that the calendar knows them. */
final class ElectionCalendar {

    private ElectionCalendar() {}

    /**
     * The day of the first election in the United States on or after a day: the Tuesday after the first Monday of November
     * (2 U.S.C. 7), every four years for the president, every two for Congress.
     */
    static LocalDate nextInUnitedStates(LocalDate day, boolean presidential) {
        int step = presidential ? 4 : 2;
        int year = day.getYear() - Math.floorMod(day.getYear(), step);
        LocalDate election = dayIn(year);
        return election.isBefore(day) ? dayIn(year + step) : election;
    }

    private static LocalDate dayIn(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                .plusDays(1);
    }
}
