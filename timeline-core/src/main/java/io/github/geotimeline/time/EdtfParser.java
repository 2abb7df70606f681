package io.github.geotimeline.time;

import java.time.Month;
import java.time.Year;

/** Reads EDTF of levels 0 and 1 in one pass from left to right. */
final class EdtfParser {

    private static final String A_YEAR = "a year of four digits, from -9999 to 9999";
    private static final String A_MONTH = "a month 01 to 12 or a season 21 to 24";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;
    private static final int LEAP_YEAR = 0;

    private final EdtfCursor in;

    private EdtfParser(String text) {
        this.in = new EdtfCursor(text);
    }

    static Form parse(String text) {
        return new EdtfParser(text).form();
    }

    private Form form() {
        Boundary first = boundary();
        if (in.next('/')) {
            return intervalFrom(first);
        }
        if (!(first instanceof DateForm date)) {
            throw in.expected("/");
        }
        boolean plainDay = date.pattern() == Pattern.DAY && date.qualifier() == Qualifier.NONE;
        if (plainDay && in.next('T')) {
            return new EdtfTimeParser(in).timeOn(date);
        }
        in.requireEnd((plainDay ? "T, " : "") + mayFollow(date) + "/ or ");
        return date;
    }

    private Form intervalFrom(Boundary start) {
        int endAt = in.position();
        Boundary end = boundary();
        String marks = end.date().map(EdtfParser::mayFollow).orElse("");
        in.requireEnd(marks.isEmpty() ? "" : marks + "or ");
        IntervalForm.misfit(start, end).ifPresent(fitting -> {
            throw in.expected(fitting, endAt);
        });
        return IntervalForm.of(start, end);
    }

    private static String mayFollow(DateForm date) {
        if (date.qualifier() != Qualifier.NONE) {
            return "";
        }
        return switch (date.pattern()) {
            case YEAR, MONTH, YEAR_MONTH_X, YEARLESS_MONTH -> "-, ~, ?, %, ";
            default -> "~, ?, %, ";
        };
    }

    private Boundary boundary() {
        if (in.next('.')) {
            in.require('.', "a second dot");
            return Boundary.Endless.OPEN;
        }
        return in.isEnd() && in.position() > 0 || in.isAt('/') ? Boundary.Endless.UNKNOWN : date();
    }

    private DateForm date() {
        DateForm date = in.next("XXXX") ? yearlessDate() : datedDate();
        return date.qualified(qualifier());
    }

    private Qualifier qualifier() {
        if (in.next('?')) {
            return Qualifier.UNCERTAIN;
        }
        if (in.next('~')) {
            return Qualifier.APPROXIMATE;
        }
        return in.next('%') ? Qualifier.BOTH : Qualifier.NONE;
    }

    /** The year is taken to be a leap year for the time being, so that 02-29 is a day. */
    private DateForm yearlessDate() {
        in.require('-', "- and " + A_MONTH);
        return monthOf(LEAP_YEAR, false).withoutYear();
    }

    private DateForm datedDate() {
        int start = in.position();
        int sign = in.next('-') ? -1 : 1;
        int digits = in.countDigits(4);
        int unspecified = digits < 4 ? in.countFrom(digits, 'X', 4 - digits) : 0;
        if (digits < 2 || digits + unspecified < 4) {
            throw in.expected(A_YEAR, start);
        }
        int year = in.number(digits);
        if (sign < 0 && year == 0 && unspecified == 0) {
            throw in.expected("a year that is not -0000, which is written 0000", start);
        }
        in.skip(unspecified);
        return switch (unspecified) {
            case 0 -> in.next('-') ? monthOf(sign * year, true) : simple(Pattern.YEAR, sign * year);
            case 1 -> simple(Pattern.DECADE, sign < 0 ? -(year * 10 + 9) : year * 10);
            default -> simple(Pattern.CENTURY, sign < 0 ? -(year * 100 + 99) : year * 100);
        };
    }

    private static DateForm simple(Pattern pattern, int year) {
        return new DateForm(pattern, year, 0, 0, Qualifier.NONE);
    }

    private DateForm monthOf(int year, boolean mayBeUnspecified) {
        if (mayBeUnspecified && in.next("XX")) {
            return unspecifiedMonthOf(year);
        }
        int start = in.position();
        String expected = mayBeUnspecified ? A_MONTH + ", or XX" : A_MONTH;
        int month = in.twoDigits(expected);
        if (FIRST_SEASON <= month && month <= LAST_SEASON) {
            return new DateForm(Pattern.SEASON, year, month, 0, Qualifier.NONE);
        }
        if (month < 1 || month > 12) {
            throw in.expected(expected, start);
        }
        return in.next('-')
                ? dayOf(year, month, mayBeUnspecified)
                : new DateForm(Pattern.MONTH, year, month, 0, Qualifier.NONE);
    }

    private DateForm unspecifiedMonthOf(int year) {
        if (!in.next('-')) {
            return simple(Pattern.YEAR_MONTH_X, year);
        }
        if (!in.next("XX")) {
            throw in.expected("XX, as for the month");
        }
        return simple(Pattern.YEAR_MONTH_X_DAY_X, year);
    }

    private DateForm dayOf(int year, int month, boolean mayBeUnspecified) {
        if (mayBeUnspecified && in.next("XX")) {
            return new DateForm(Pattern.MONTH_DAY_X, year, month, 0, Qualifier.NONE);
        }
        int length = Month.of(month).length(Year.isLeap(year));
        String expected = "a day of that month, 01 to " + length + (mayBeUnspecified ? ", or XX" : "");
        int start = in.position();
        int day = in.twoDigits(expected);
        if (day < 1 || day > length) {
            throw in.expected(expected, start);
        }
        return new DateForm(Pattern.DAY, year, month, day, Qualifier.NONE);
    }
}
