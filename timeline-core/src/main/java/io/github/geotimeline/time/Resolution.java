package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * An expression with its value: what the second step of the tagger makes of a {@link Meaning}.
 *
 * @param type the type
 * @param value the TIMEX3 value
 * @param period the stretch of the calendar, if the value is one and known
 * @param when the same as an event time
 * @param weekday the weekday that the words name
 * @param problem why the date cannot be, if it cannot
 * @param modifier how the words qualify the value
 */
record Resolution(
        TimexType type,
        String value,
        Optional<CalendarPeriod> period,
        EventTime when,
        Optional<DayOfWeek> weekday,
        Optional<String> problem,
        Optional<TimexModifier> modifier) {

    static Resolution of(CalendarPeriod period) {
        return new Resolution(
                TimexType.DATE,
                period.value(),
                Optional.of(period),
                EventTimes.of(period),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A date of which only a part is known. */
    static Resolution partial(String value, EventTime when) {
        return new Resolution(
                TimexType.DATE, value, Optional.empty(), when, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Resolution open(Unit unit) {
        return partial(EventTimes.unspecified(unit), EventTime.UNKNOWN);
    }

    Resolution as(TimexType newType, String newValue) {
        return new Resolution(newType, newValue, period, when, weekday, problem, modifier);
    }

    Resolution at(EventTime newWhen) {
        return new Resolution(type, value, period, newWhen, weekday, problem, modifier);
    }

    Resolution on(Optional<DayOfWeek> named) {
        return new Resolution(type, value, period, when, named, problem, modifier);
    }

    Resolution impossible(String reason) {
        return new Resolution(type, value, period, when, weekday, Optional.of(reason), modifier);
    }

    Resolution modified(TimexModifier newModifier) {
        return new Resolution(type, value, period, when, weekday, problem, Optional.of(newModifier));
    }
}
