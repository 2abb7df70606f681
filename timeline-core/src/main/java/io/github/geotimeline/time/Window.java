package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The stretch of days that a length just before or after a day covers: "the past 24 hours", "the next two weeks", "recent days". */
final class Window {

    private static final int HOURS_OF_DAY = 24;

    /** Fewer hours do not tell whether they reach into another day. */
    private static final int FEWEST_HOURS = 12;

    /** What "recent days" and "a few weeks" are taken to be, where only the months at both ends are told of it. */
    private static final int FEW = 3;

    private Window() {}

    /** The stretch that a length with a step covers; unknown if the words do not say. */
    static EventTime of(Meaning.Length told, LocalDate day) {
        int side = told.step().amount();
        if (told.amount().open()) {
            return vague(day, told.unit(), side);
        }
        if (told.unit() == Unit.HOUR) {
            int hours = told.amount().whole();
            int days = (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
            return hours < FEWEST_HOURS
                    ? EventTime.UNKNOWN
                    : ShiftResolver.between(day, Amount.of(days), Unit.DAY, side);
        }
        return told.unit().isOfClock()
                ? EventTime.UNKNOWN
                : ShiftResolver.between(day, told.amount(), told.unit(), side);
    }

    /** "In recent days" is about this month; "in recent weeks" may be from last month to this one. */
    private static EventTime vague(LocalDate day, Unit unit, int side) {
        LocalDate other = unit.plus(day, (long) side * FEW);
        return switch (unit) {
            case DAY, WEEK, MONTH ->
                between(EventTime.of(YearMonth.from(other)), EventTime.of(YearMonth.from(day)), side);
            case YEAR -> between(EventTime.of(Year.from(other)), EventTime.of(Year.from(day)), side);
            default -> EventTime.UNKNOWN;
        };
    }

    private static EventTime between(EventTime far, EventTime near, int side) {
        if (far.equals(near)) {
            return near.approximate();
        }
        return side < 0 ? EventTime.between(far.approximate(), near) : EventTime.between(near, far.approximate());
    }
}
