package io.github.geotimeline.time;

import java.time.LocalDate;

/** A season of the northern year, by whole months as meteorologists count; winter is named by the year in which it begins. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    FALL("FA", 9),
    WINTER("WI", 12);

    private final String letters;
    private final int firstMonth;

    Season(String letters, int firstMonth) {
        this.letters = letters;
        this.firstMonth = firstMonth;
    }

    String letters() {
        return letters;
    }

    CalendarPeriod in(int year) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new CalendarPeriod(first, first.plusMonths(3).minusDays(1), Unit.QUARTER);
    }
}
