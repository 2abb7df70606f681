package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Dates told by their distance: "last week", "two days ago", "a year earlier", "the day before last Tuesday". */
final class ShiftResolver {

    /** No text counts farther, and the arithmetic stays within the calendar. */
    private static final int MOST_UNITS = 3000;

    private static final int LAST_YEAR = 9999;

    private ShiftResolver() {}

    static Resolution resolve(Meaning.Stepped told, Scene scene) {
        Step step = told.step() == Step.NEAREST ? nearest(scene.tense()) : told.step();
        return scene.day(step.anchor(), told.unit())
                .map(day -> stepped(day, told.unit(), step))
                .orElseGet(() -> Resolution.open(told.unit()));
    }

    /** "The weekend" that a clause in the future speaks of ends the current week. */
    private static Step nearest(Tense tense) {
        return tense == Tense.FUTURE ? Step.THIS : Step.LAST;
    }

    private static Resolution stepped(LocalDate day, Unit unit, Step step) {
        Resolution period = Resolution.of(CalendarPeriod.containing(day, unit).plus(step.amount()));
        if (step == Step.PAST) {
            return period.at(between(day, Amount.ONE, unit, -1));
        }
        // Who says "last week" on a Sunday means the week that has just ended, not the one before.
        boolean weekJustEnded = step == Step.LAST && unit == Unit.WEEK && day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekJustEnded ? period.at(EventTime.between(day.minusDays(7), day.minusDays(1))) : period;
    }

    static Resolution resolve(Meaning.Shifted told, Scene scene) {
        if (told.amount().open()) {
            PointOfView view = told.sign() < 0 ? PointOfView.PAST : PointOfView.FUTURE;
            return SpanResolver.resolve(new Meaning.Viewed(view), scene);
        }
        if (isYearBefore(told) && scene.lastQuarter().isPresent()) {
            return Resolution.of(scene.lastQuarter().get().plus(-4));
        }
        return scene.day(told.anchor(), told.unit())
                .map(day -> shifted(day, told.amount(), told.unit(), told.sign()))
                .orElseGet(() -> Resolution.open(told.unit()));
    }

    /** A text that reports on a quarter compares it with the same quarter "a year ago", not with the year. */
    private static boolean isYearBefore(Meaning.Shifted told) {
        return told.unit() == Unit.YEAR && told.sign() < 0 && told.amount().equals(Amount.ONE);
    }

    static Resolution resolve(Meaning.ShiftedFrom told, Scene scene) {
        return told.of()
                .in(scene)
                .period()
                .filter(period -> !told.amount().open())
                .map(period -> shifted(period.first(), told.amount(), told.unit(), told.sign()))
                .orElseGet(() -> Resolution.open(told.unit()));
    }

    static Resolution resolve(Meaning.Around told, Scene scene) {
        return told.of()
                .in(scene)
                .period()
                .map(period -> Resolution.of(CalendarPeriod.containing(period.first(), told.unit())))
                .orElseGet(() -> Resolution.open(told.unit()));
    }

    private static Resolution shifted(LocalDate from, Amount amount, Unit unit, int sign) {
        if (unit.isOfClock() || amount.whole() > MOST_UNITS) {
            return Resolution.open(unit);
        }
        LocalDate day = unit.plus(from, (long) sign * amount.whole());
        if (amount.half() && unit == Unit.YEAR) {
            day = day.plusMonths(sign * 6L);
        }
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            return Resolution.open(unit);
        }
        // "Two decades ago" names a year, not a decade.
        boolean years = unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM;
        return Resolution.of(CalendarPeriod.containing(day, years ? Unit.YEAR : unit));
    }

    /** The stretch that begins or ends with a day and is so many units long. */
    static EventTime between(LocalDate day, Amount amount, Unit unit, int sign) {
        if (shifted(day, amount, unit, sign).period().isEmpty()) {
            return EventTime.UNKNOWN;
        }
        LocalDate other = unit.plus(day, (long) sign * amount.whole());
        return sign < 0 ? EventTime.between(other, day) : EventTime.between(day, other);
    }
}
