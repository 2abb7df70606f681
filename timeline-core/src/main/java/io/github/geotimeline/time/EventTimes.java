package io.github.geotimeline.time;

import java.time.Year;
import java.time.YearMonth;

/** Event times of periods. */
final class EventTimes {

    private static final int LAST_YEAR = 9999;

    private EventTimes() {}

    static EventTime of(CalendarPeriod period) {
        if (period.first().getYear() < 0 || period.last().getYear() > LAST_YEAR) {
            return EventTime.UNKNOWN;
        }
        return switch (period.unit()) {
            case SECOND, MINUTE, HOUR, DAY -> EventTime.of(period.first());
            case MONTH -> EventTime.of(YearMonth.from(period.first()));
            case YEAR -> EventTime.of(Year.from(period.first()));
            case DECADE -> EventTime.parse(period.value() + "X");
            case CENTURY -> EventTime.parse(period.value() + "XX");
            default -> EventTime.between(period.first(), period.last());
        };
    }

    /** What TIMEX3 writes for a period of which nothing but the unit is known. */
    static String unspecified(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
            case DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}
