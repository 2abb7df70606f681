package io.github.geotimeline.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads what follows the {@code T}: a complete time of day, and perhaps an offset from UTC. */
final class EdtfTimeParser {

    private static final int LARGEST_OFFSET_HOUR = 18;

    private final EdtfCursor in;

    EdtfTimeParser(EdtfCursor in) {
        this.in = in;
    }

    TimeForm timeOn(DateForm date) {
        int hour = number("an hour 00 to 23", 23);
        in.require(':', ": and a minute");
        int minute = number("a minute 00 to 59", 59);
        in.require(':', ": and a second");
        int second = number("a second 00 to 59", 59);
        TimeForm time = new TimeForm(date, LocalTime.of(hour, minute, second), offset());
        in.requireEnd("");
        return time;
    }

    private Optional<ZoneOffset> offset() {
        if (in.next('Z')) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (in.isAt('+') || in.isAt('-')) {
            return Optional.of(signedOffset());
        }
        in.requireEnd("Z, + or - and an offset, or ");
        return Optional.empty();
    }

    private ZoneOffset signedOffset() {
        int start = in.position();
        int sign = in.next('-') ? -1 : 1;
        in.next('+');
        int hours = number("an offset of hours 00 to 18", LARGEST_OFFSET_HOUR);
        int minutes = in.next(':') ? number("minutes of an offset, 00 to 59", 59) : 0;
        if (hours == LARGEST_OFFSET_HOUR && minutes > 0) {
            throw in.expected("an offset of at most 18:00", start);
        }
        if (sign < 0 && hours == 0 && minutes == 0) {
            throw in.expected("an offset that is not -00:00, which is written Z", start);
        }
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private int number(String expected, int largest) {
        int start = in.position();
        int number = in.twoDigits(expected);
        if (number > largest) {
            throw in.expected(expected, start);
        }
        return number;
    }
}
