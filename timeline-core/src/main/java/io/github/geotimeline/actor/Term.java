package io.github.geotimeline.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** From when until when something holds: both ends inclusive, each absent if open. */
record Term(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

    private static final String DOTS = "..";

    /**
     * Reads {@code from..until}, each an ISO 8601 day, month or year, or nothing. A month or year stands for its first
     * day on the left and for its last day on the right.
     *
     * @return nothing if the text is anything else, or ends before it begins
     */
    static Optional<Term> parse(String text) {
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            return Optional.empty();
        }
        try {
            Optional<LocalDate> from = day(text, 0, dots, false);
            Optional<LocalDate> until = day(text, dots + DOTS.length(), text.length(), true);
            boolean backwards =
                    from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
            return backwards ? Optional.empty() : Optional.of(new Term(from, until));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    // By hand, because the first use of a DateTimeFormatter costs more than all else that loading does.
    private static Optional<LocalDate> day(String text, int start, int end, boolean last) {
        switch (end - start) {
            case 0:
                return Optional.empty();
            case 4:
                Year year = Year.of(number(text, start, start + 4));
                return Optional.of(year.atDay(last ? year.length() : 1));
            case 7:
                YearMonth month = YearMonth.of(number(text, start, start + 4), afterHyphen(text, start + 4));
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            case 10:
                return Optional.of(LocalDate.of(
                        number(text, start, start + 4), afterHyphen(text, start + 4), afterHyphen(text, start + 7)));
            default:
                throw new DateTimeException(text);
        }
    }

    private static int afterHyphen(String text, int hyphen) {
        if (text.charAt(hyphen) != '-') {
            throw new DateTimeException(text);
        }
        return number(text, hyphen + 1, hyphen + 3);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
