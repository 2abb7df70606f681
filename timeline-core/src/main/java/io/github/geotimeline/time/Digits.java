package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.Tokens.Kind;
import java.time.LocalTime;
import java.util.Locale;

/** Reads numbers and dates that stand in digits. */
final class Digits {

    /** A year of two digits belongs to 1950 to 2049: news speaks of its own time. */
    private static final int FIRST_SHORT_YEAR = 1950;

    private Digits() {}

    static boolean year(Tokens tokens, int at, Reading out) {
        return digits(tokens, at, 4) && inRange(number(tokens, at), 1000, 2999, at + 1, out);
    }

    static boolean modernYear(Tokens tokens, int at, Reading out) {
        return digits(tokens, at, 4) && inRange(number(tokens, at), 1800, 2099, at + 1, out);
    }

    static boolean hourAndMinute(Tokens tokens, int at, Reading out) {
        if (!digits(tokens, at, 4)) {
            return false;
        }
        int number = number(tokens, at);
        return number / 100 < 24 && number % 100 < 60 && out.set(LocalTime.of(number / 100, number % 100), at + 1);
    }

    static boolean shortYear(Tokens tokens, int at, Reading out) {
        return digits(tokens, at, 2) && out.set(fullYear(number(tokens, at)), at + 1);
    }

    private static int fullYear(int twoDigits) {
        int year = FIRST_SHORT_YEAR / 100 * 100 + twoDigits;
        return year < FIRST_SHORT_YEAR ? year + 100 : year;
    }

    static boolean decade(Tokens tokens, int at, Reading out) {
        return decadeOf(tokens, at, 4) && out.set(prefix(tokens, at, 4), at + 1);
    }

    static boolean shortDecade(Tokens tokens, int at, Reading out) {
        return decadeOf(tokens, at, 2) && out.set(fullYear(prefix(tokens, at, 2)), at + 1);
    }

    /** Digits that end in 0, and an s. */
    private static boolean decadeOf(Tokens tokens, int at, int digits) {
        int start = tokens.start(at);
        return tokens.is(at, Kind.MIXED)
                && tokens.end(at) == start + digits + 1
                && allDigits(tokens, start, start + digits)
                && tokens.foldedAt(start + digits - 1) == '0'
                && tokens.foldedAt(start + digits) == 's';
    }

    static boolean month(Tokens tokens, int at, Reading out) {
        return upToTwo(tokens, at) && inRange(number(tokens, at), 1, 12, at + 1, out);
    }

    static boolean day(Tokens tokens, int at, Reading out) {
        return upToTwo(tokens, at) && inRange(number(tokens, at), 1, 31, at + 1, out);
    }

    static boolean hour(Tokens tokens, int at, Reading out) {
        return upToTwo(tokens, at) && inRange(number(tokens, at), 0, 24, at + 1, out);
    }

    static boolean hourOfHalfDay(Tokens tokens, int at, Reading out) {
        return upToTwo(tokens, at) && inRange(number(tokens, at), 1, 12, at + 1, out);
    }

    static boolean minute(Tokens tokens, int at, Reading out) {
        return digits(tokens, at, 2) && inRange(number(tokens, at), 0, 59, at + 1, out);
    }

    static boolean hourWithHalf(Tokens tokens, int at, Reading out) {
        int end = tokens.end(at);
        if (!tokens.is(at, Kind.MIXED) || end - tokens.start(at) > 4 || tokens.foldedAt(end - 1) != 'm') {
            return false;
        }
        int digits = end - 2 - tokens.start(at);
        char half = tokens.foldedAt(end - 2);
        if (digits < 1 || half != 'a' && half != 'p' || !allDigits(tokens, tokens.start(at), end - 2)) {
            return false;
        }
        int hour = prefix(tokens, at, digits);
        return hour >= 1 && hour <= 12 && out.set((half == 'p' ? Meridiem.PM : Meridiem.AM).hour(hour), at + 1);
    }

    /** Reads {@code 10.30am}, one token, and {@code 10:30am}, three. */
    static boolean clockWithHalf(Tokens tokens, int at, int limit, Reading out) {
        boolean colon = at + 2 < limit && tokens.is(at + 1, ":") && !tokens.isSpaceBefore(at + 2);
        int last = colon ? at + 2 : at;
        int end = tokens.end(last);
        int minute = end - 4;
        int mark = minute - 1;
        int start = tokens.start(at);
        if (!tokens.is(last, Kind.MIXED) || mark - start < 1 || mark - start > 2) {
            return false;
        }
        char half = tokens.foldedAt(end - 2);
        boolean fits = (half == 'a' || half == 'p')
                && tokens.foldedAt(end - 1) == 'm'
                && (tokens.foldedAt(mark) == ':' || tokens.foldedAt(mark) == '.')
                && allDigits(tokens, start, mark)
                && allDigits(tokens, minute, minute + 2);
        if (!fits) {
            return false;
        }
        int hour = number(tokens, start, mark);
        int minutes = number(tokens, minute, minute + 2);
        return hour >= 1
                && hour <= 12
                && minutes < 60
                && out.set(LocalTime.of((half == 'p' ? Meridiem.PM : Meridiem.AM).hour(hour), minutes), last + 1);
    }

    /** Reads {@code 2024-11-01}, perhaps with {@code T10:00}, seconds, fraction and zone. */
    static boolean timestamp(Tokens tokens, int at, int limit, Reading out) {
        int start = tokens.start(at);
        int end = start + 10;
        if (!digits(tokens, at, 4) || end > tokens.text().length() || !datePattern(tokens, start)) {
            return false;
        }
        int year = number(tokens, at);
        int month = two(tokens, start + 5);
        int day = two(tokens, start + 8);
        int timeEnd = TimestampScan.end(tokens.text(), end);
        int last = tokens.tokenAt(timeEnd - 1);
        if (last >= limit || tokens.end(last) != timeEnd) {
            return false;
        }
        String time = tokens.text().subSequence(end, timeEnd).toString().toUpperCase(Locale.ROOT);
        return out.set(new Timestamp(year, month, day, time), last + 1);
    }

    /** Reads {@code 24.12.2023}, which is one token; the month may not have a number that no month has. */
    static boolean dottedDate(Tokens tokens, int at, Reading out) {
        int start = tokens.start(at);
        int length = tokens.end(at) - start;
        if (!tokens.is(at, Kind.NUMBER) || length < 8 || length > 10) {
            return false;
        }
        int year = tokens.end(at) - 4;
        int firstDot = tokens.foldedAt(start + 1) == '.' ? start + 1 : start + 2;
        int month = number(tokens, firstDot + 1, year - 1);
        boolean dotted = tokens.foldedAt(firstDot) == '.'
                && tokens.foldedAt(year - 1) == '.'
                && allDigits(tokens, start, firstDot)
                && allDigits(tokens, firstDot + 1, year - 1)
                && allDigits(tokens, year, year + 4);
        return dotted
                && month >= 1
                && month <= 12
                && out.set(
                        new Timestamp(number(tokens, year, year + 4), month, number(tokens, start, firstDot), ""),
                        at + 1);
    }

    private static int number(Tokens tokens, int from, int to) {
        int number = 0;
        for (int offset = from; offset < to; offset++) {
            number = number * 10 + tokens.foldedAt(offset) - '0';
        }
        return number;
    }

    private static boolean datePattern(Tokens tokens, int start) {
        return tokens.foldedAt(start + 4) == '-'
                && tokens.foldedAt(start + 7) == '-'
                && allDigits(tokens, start + 5, start + 7)
                && allDigits(tokens, start + 8, start + 10);
    }

    private static int two(Tokens tokens, int offset) {
        return (tokens.foldedAt(offset) - '0') * 10 + tokens.foldedAt(offset + 1) - '0';
    }

    private static boolean inRange(int number, int from, int to, int end, Reading out) {
        return number >= from && number <= to && out.set(number, end);
    }

    private static boolean upToTwo(Tokens tokens, int at) {
        return digits(tokens, at, 1) || digits(tokens, at, 2);
    }

    private static boolean digits(Tokens tokens, int at, int count) {
        return tokens.is(at, Kind.NUMBER)
                && tokens.end(at) - tokens.start(at) == count
                && allDigits(tokens, tokens.start(at), tokens.end(at));
    }

    private static boolean allDigits(Tokens tokens, int from, int to) {
        for (int offset = from; offset < to; offset++) {
            if (tokens.foldedAt(offset) < '0' || tokens.foldedAt(offset) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(Tokens tokens, int at) {
        return prefix(tokens, at, tokens.end(at) - tokens.start(at));
    }

    /** The number that the first digits of a token make. */
    static int prefix(Tokens tokens, int at, int digits) {
        return number(tokens, tokens.start(at), tokens.start(at) + digits);
    }
}
