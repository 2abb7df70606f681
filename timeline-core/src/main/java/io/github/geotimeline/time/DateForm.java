package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date: digits, {@code X} for those that are unspecified, and perhaps a qualifier.
 *
 * @param year the year, the year of the decade or century that is farthest from year 0, or 0 if there is none
 * @param month 1 to 12, a season 21 to 24, or 0 if there is none
 * @param day the day of the month, or 0 if there is none
 */
record DateForm(Pattern pattern, int year, int month, int day, Qualifier qualifier) implements Form, Boundary {

    private static final int FIRST_SEASON = 21;
    private static final int MONTH_OF_FIRST_SEASON = 3;

    static DateForm of(LocalDate date) {
        Days.requireYear(date.getYear());
        return new DateForm(Pattern.DAY, date.getYear(), date.getMonthValue(), date.getDayOfMonth(), Qualifier.NONE);
    }

    static DateForm of(YearMonth month) {
        int year = Days.requireYear(month.getYear());
        return new DateForm(Pattern.MONTH, year, month.getMonthValue(), 0, Qualifier.NONE);
    }

    static DateForm of(Year year) {
        return new DateForm(Pattern.YEAR, Days.requireYear(year.getValue()), 0, 0, Qualifier.NONE);
    }

    static DateForm of(MonthDay day) {
        return new DateForm(Pattern.YEARLESS_DAY, 0, day.getMonthValue(), day.getDayOfMonth(), Qualifier.NONE);
    }

    static DateForm of(Month month) {
        return new DateForm(Pattern.YEARLESS_MONTH, 0, month.getValue(), 0, Qualifier.NONE);
    }

    @Override
    public long earliest() {
        return isYearless() ? Days.NO_EARLIEST : Days.clamp(first().minus(slack()));
    }

    @Override
    public long latest() {
        return isYearless()
                ? Days.NO_LATEST
                : Days.clamp(afterLast().plus(slack()).minusDays(1));
    }

    /** The first day as written, whatever the qualifier. */
    LocalDate first() {
        return switch (pattern) {
            case CENTURY, DECADE, YEAR, YEAR_MONTH_X, YEAR_MONTH_X_DAY_X -> LocalDate.of(year, 1, 1);
            case MONTH, MONTH_DAY_X, YEARLESS_MONTH -> LocalDate.of(year, month, 1);
            case SEASON, YEARLESS_SEASON -> LocalDate.of(year, MONTH_OF_FIRST_SEASON + 3 * (month - FIRST_SEASON), 1);
            case DAY, YEARLESS_DAY -> LocalDate.of(year, month, day);
        };
    }

    /** The last day as written, whatever the qualifier. */
    LocalDate last() {
        return afterLast().minusDays(1);
    }

    private LocalDate afterLast() {
        LocalDate after = first().plus(pattern.length());
        // Year 0 is written 0000, so that the decade -000X and the century -00XX end with year -1.
        return year < 0 && after.getYear() == 1 ? after.withYear(0) : after;
    }

    private Period slack() {
        return qualifier == Qualifier.NONE ? Period.ZERO : pattern.slack();
    }

    @Override
    public Granularity granularity() {
        return pattern.granularity();
    }

    @Override
    public boolean isYearless() {
        return pattern.isYearless();
    }

    @Override
    public boolean isFromDayToDay() {
        return day > 0 && qualifier == Qualifier.NONE;
    }

    @Override
    public boolean isUncertain() {
        return qualifier.isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return qualifier.isApproximate();
    }

    @Override
    public Optional<MonthDay> monthDay() {
        return day == 0 ? Optional.empty() : Optional.of(MonthDay.of(month, day));
    }

    @Override
    public DateForm qualified(Qualifier added) {
        return new DateForm(pattern, year, month, day, qualifier.and(added));
    }

    @Override
    public Optional<Form> inYear(int filledIn) {
        return dateInYear(filledIn).map(Form.class::cast);
    }

    Optional<DateForm> dateInYear(int filledIn) {
        if (!Days.isYear(filledIn) || (day > 0 && !Days.exists(filledIn, month, day))) {
            return Optional.empty();
        }
        Pattern filled = switch (pattern) {
            case YEARLESS_SEASON -> Pattern.SEASON;
            case YEARLESS_MONTH -> Pattern.MONTH;
            case YEARLESS_DAY -> Pattern.DAY;
            default -> throw new IllegalStateException(text() + " has a year");
        };
        return Optional.of(new DateForm(filled, filledIn, month, day, qualifier));
    }

    DateForm withoutYear() {
        Pattern yearless = switch (pattern) {
            case SEASON -> Pattern.YEARLESS_SEASON;
            case MONTH -> Pattern.YEARLESS_MONTH;
            case DAY -> Pattern.YEARLESS_DAY;
            default -> throw new IllegalStateException(text() + " is nothing without its year");
        };
        return new DateForm(yearless, 0, month, day, qualifier);
    }

    /** An interval has no unspecified digits in level 1: a decade starts it with the first year. */
    @Override
    public DateForm start() {
        return hasUnspecifiedDigits() ? specified(first().getYear()) : this;
    }

    /** And ends it with the last. */
    @Override
    public DateForm end() {
        return hasUnspecifiedDigits() ? specified(last().getYear()) : this;
    }

    /** Tells whether there are any but those of a year that is missing. */
    boolean hasUnspecifiedDigits() {
        return switch (pattern) {
            case CENTURY, DECADE, YEAR_MONTH_X, YEAR_MONTH_X_DAY_X, MONTH_DAY_X -> true;
            case YEAR, SEASON, MONTH, DAY, YEARLESS_SEASON, YEARLESS_MONTH, YEARLESS_DAY -> false;
        };
    }

    private DateForm specified(int startOrEnd) {
        return pattern == Pattern.MONTH_DAY_X
                ? new DateForm(Pattern.MONTH, year, month, 0, qualifier)
                : new DateForm(Pattern.YEAR, startOrEnd, 0, 0, qualifier);
    }

    @Override
    public Optional<DateForm> date() {
        return Optional.of(this);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(11);
        appendYear(text);
        switch (pattern) {
            case CENTURY, DECADE, YEAR -> {}
            case YEAR_MONTH_X -> text.append("-XX");
            case YEAR_MONTH_X_DAY_X -> text.append("-XX-XX");
            case SEASON, MONTH, YEARLESS_SEASON, YEARLESS_MONTH -> appendTwo(text, month);
            case MONTH_DAY_X -> appendTwo(text, month).append("-XX");
            case DAY, YEARLESS_DAY -> appendTwo(appendTwo(text, month), day);
        }
        return text.append(qualifier.mark()).toString();
    }

    private void appendYear(StringBuilder text) {
        if (isYearless()) {
            text.append("XXXX");
            return;
        }
        int unspecified = pattern == Pattern.CENTURY ? 2 : pattern == Pattern.DECADE ? 1 : 0;
        String digits = Integer.toString(Math.abs(year));
        text.append(year < 0 ? "-" : "").append("0".repeat(4 - digits.length())).append(digits);
        text.setLength(text.length() - unspecified);
        text.append("X".repeat(unspecified));
    }

    private static StringBuilder appendTwo(StringBuilder text, int number) {
        return text.append(number < 10 ? "-0" : "-").append(number);
    }
}
