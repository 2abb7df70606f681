package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;

/** The ways in which texts write numbers and dates made of digits; a pattern names them like a class of words. */
enum NumberForm {
    /** "60", "10,000", "twenty-four", "2 1/2", "several" */
    COUNT("count", Slot.COUNT),
    /** "1989", "2024" */
    YEAR("year", Slot.YEAR),
    /** "nineteen ninety-six", "two thousand" */
    SPELLED_YEAR("spelled-year", Slot.YEAR),
    /** "89", "07": a year of two digits */
    SHORT_YEAR("short-year", Slot.YEAR),
    /** "1989", but only in the centuries of which news speaks without a word that says "year" */
    MODERN_YEAR("modern-year", Slot.YEAR),
    /** "1", "1st", "first", ... "31" */
    DAY("day", Slot.DAY),
    /** "1st", "first" and so on, without bare digits */
    ORDINAL_DAY("ordinal-day", Slot.DAY),
    /** "20th", "twentieth" */
    ORDINAL("ordinal", Slot.NUMBER),
    /** "1990s" */
    DECADE("decade", Slot.YEAR),
    /** "90s" */
    SHORT_DECADE("short-decade", Slot.YEAR),
    /** "01" ... "12" */
    MONTH_NUMBER("month-number", Slot.MONTH),
    /** "0" ... "24" */
    HOUR("hour", Slot.HOUR),
    /** "1" ... "12" */
    HOUR_OF_HALF_DAY("hour-of-half-day", Slot.HOUR),
    /** "00" ... "59" */
    MINUTE("minute", Slot.MINUTE),
    /** "10am", "7pm": the hour of 24 */
    HOUR_WITH_HALF("hour-with-half", Slot.HOUR),
    /** "0735": hour and minute without a mark */
    HOUR_AND_MINUTE("hour-and-minute", Slot.CLOCK),
    /** "10:30am", "10.30pm" */
    CLOCK_WITH_HALF("clock-with-half", Slot.CLOCK),
    /** "24.12.2023": day, month and year */
    DOTTED_DATE("dotted-date", Slot.TIME),
    /** "2024-11-01T10:00Z" */
    TIMESTAMP("timestamp", Slot.TIME);

    private static final NumberForm[] ALL = values();

    private final String name;
    private final Slot slot;

    NumberForm(String name, Slot slot) {
        this.name = name;
        this.slot = slot;
    }

    /** The slot that the form fills unless a pattern names another. */
    Slot slot() {
        return slot;
    }

    /** Reads from token {@code at}; tells whether it could. */
    boolean read(Tokens tokens, int at, int limit, Reading out) {
        return switch (this) {
            case COUNT -> Numerals.count(tokens, at, limit, out);
            case YEAR -> Digits.year(tokens, at, out);
            case MODERN_YEAR -> Digits.modernYear(tokens, at, out);
            case SPELLED_YEAR -> Numerals.year(tokens, at, limit, out);
            case SHORT_YEAR -> Digits.shortYear(tokens, at, out);
            case DAY -> Numerals.day(tokens, at, limit, out);
            case ORDINAL_DAY, ORDINAL -> Numerals.ordinal(tokens, at, limit, out);
            case DECADE -> Digits.decade(tokens, at, out);
            case SHORT_DECADE -> Digits.shortDecade(tokens, at, out);
            case MONTH_NUMBER -> Digits.month(tokens, at, out);
            case HOUR -> Digits.hour(tokens, at, out);
            case HOUR_OF_HALF_DAY -> Digits.hourOfHalfDay(tokens, at, out);
            case MINUTE -> Digits.minute(tokens, at, out);
            case HOUR_WITH_HALF -> Digits.hourWithHalf(tokens, at, out);
            case HOUR_AND_MINUTE -> Digits.hourAndMinute(tokens, at, out);
            case CLOCK_WITH_HALF -> Digits.clockWithHalf(tokens, at, limit, out);
            case DOTTED_DATE -> Digits.dottedDate(tokens, at, out);
            case TIMESTAMP -> Digits.timestamp(tokens, at, limit, out);
        };
    }

    /** The form of an ordinal. */
    static NumberForm at(int ordinal) {
        return ALL[ordinal];
    }

    /** The form of a name as rule files write it; null if there is none. */
    static NumberForm named(String name) {
        for (NumberForm form : ALL) {
            if (form.name.equals(name)) {
                return form;
            }
        }
        return null;
    }
}
