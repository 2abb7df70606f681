package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Weekdays, with or without a step. */
final class WeekdayResolver {

    private WeekdayResolver() {}

    static Resolution resolve(Meaning.Weekday told, Scene scene) {
        Optional<LocalDate> anchor = scene.day(told.step().anchor());
        Resolution resolved = anchor.map(day -> Resolution.of(CalendarPeriod.day(day(told, day, scene.tense()))))
                .orElseGet(() -> Resolution.partial("XXXX-WXX-" + told.weekday().getValue(), EventTime.UNKNOWN));
        return resolved.on(Optional.of(told.weekday()));
    }

    private static LocalDate day(Meaning.Weekday told, LocalDate anchor, Tense tense) {
        DayOfWeek weekday = told.weekday();
        return switch (told.step()) {
            case LAST, PAST, LAST_YEAR, PREVIOUS -> anchor.with(TemporalAdjusters.previous(weekday));
            case NEXT, NEXT_YEAR, FOLLOWING -> anchor.with(TemporalAdjusters.next(weekday));
            case SAME -> anchor.with(TemporalAdjusters.previousOrSame(weekday));
            case THIS ->
                tense == Tense.PAST
                        ? anchor.with(TemporalAdjusters.previousOrSame(weekday))
                        : anchor.with(TemporalAdjusters.nextOrSame(weekday));
            case NEAREST ->
                tense == Tense.FUTURE
                        ? anchor.with(TemporalAdjusters.nextOrSame(weekday))
                        : anchor.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }
}
