package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The rule by which a holiday falls in each year. */
sealed interface Holiday {

    /** The day in a year. */
    LocalDate in(int year);

    /** Reads {@code 12-25}, {@code THURSDAY 4 of 11} or {@code easter -2}. */
    static Holiday parse(String text) {
        String[] parts = text.split(" ");
        if (parts.length == 1) {
            int hyphen = text.indexOf('-');
            return new Fixed(Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1)));
        }
        if (parts[0].equals("easter")) {
            return new FromEaster(Integer.parseInt(parts[1]));
        }
        int plus = parts.length == 5 ? Integer.parseInt(parts[4]) : 0;
        return new Counted(DayOfWeek.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[3]), plus);
    }

    /** The same day of the same month every year. */
    record Fixed(int month, int day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /** The so-manieth weekday of a month (-1: the last), and so many days after it. */
    record Counted(DayOfWeek weekday, int ordinal, int month, int plusDays) implements Holiday {
        @Override
        public LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))
                    .plusDays(plusDays);
        }
    }

    /** So many days after the Western Easter Sunday. */
    record FromEaster(int plusDays) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(plusDays);
        }

        /** The Gregorian computus in the form that Meeus, Jones and Butcher gave it. */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int ofCentury = year % 100;
            int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
            int sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
            int correction = (golden + 11 * epact + 22 * sunday) / 451;
            int days = epact + sunday - 7 * correction + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }
}
