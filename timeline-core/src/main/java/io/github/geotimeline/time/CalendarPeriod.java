package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar and the unit in which it was told: the typed form of what TIMEX3 writes as a value.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param unit the unit in which the words counted
 */
record CalendarPeriod(LocalDate first, LocalDate last, Unit unit) {

    static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(day, day, Unit.DAY);
    }

    static CalendarPeriod month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new CalendarPeriod(first, first.plusMonths(1).minusDays(1), Unit.MONTH);
    }

    static CalendarPeriod year(int year) {
        return new CalendarPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Unit.YEAR);
    }

    /** The period of the given unit in which a date falls; units of the clock give its day. */
    static CalendarPeriod containing(LocalDate date, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day(date);
            case WEEK, FORTNIGHT -> {
                LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new CalendarPeriod(monday, monday.plusDays(6), Unit.WEEK);
            }
            case WEEKEND -> {
                LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new CalendarPeriod(monday.plusDays(5), monday.plusDays(6), unit);
            }
            case MONTH -> month(date.getYear(), date.getMonthValue());
            case QUARTER -> months(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 3, unit);
            case HALF -> months(date.getYear(), (date.getMonthValue() - 1) / 6 * 6 + 1, 6, unit);
            case YEAR -> year(date.getYear());
            case DECADE -> years(date.getYear(), 10, unit);
            case CENTURY -> years(date.getYear(), 100, unit);
            case MILLENNIUM -> years(date.getYear(), 1000, unit);
        };
    }

    private static CalendarPeriod months(int year, int firstMonth, int count, Unit unit) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new CalendarPeriod(first, first.plusMonths(count).minusDays(1), unit);
    }

    private static CalendarPeriod years(int year, int count, Unit unit) {
        int first = Math.floorDiv(year, count) * count;
        return new CalendarPeriod(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), unit);
    }

    /** The quarter of the year, or the half, that a number names. */
    static CalendarPeriod part(int year, Unit unit, int number) {
        int length = unit == Unit.HALF ? 6 : 3;
        return months(year, (number - 1) * length + 1, length, unit);
    }

    /** The period so many of its own units later. */
    CalendarPeriod plus(long amount) {
        return containing(unit.plus(first, amount), unit);
    }

    /** The number of days, from 1. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The period as TIMEX3 writes it. */
    String value() {
        int year = first.getYear();
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> first.toString();
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> digits(year, 4) + "-" + digits(first.getMonthValue(), 2);
            case QUARTER -> digits(year, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> digits(year, 4) + (first.getMonthValue() < 7 ? "-H1" : "-H2");
            case YEAR -> digits(year, 4);
            case DECADE -> digits(year / 10, 3);
            case CENTURY -> digits(year / 100, 2);
            case MILLENNIUM -> digits(year / 1000, 1);
        };
    }

    private String week() {
        int week = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return digits(first.get(IsoFields.WEEK_BASED_YEAR), 4) + "-W" + digits(week, 2);
    }

    /** A number padded with zeros from the left. */
    static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
