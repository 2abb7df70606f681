package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.util.Locale;

/** The named places of a rule, which its pattern or its constants fill and its meaning reads. */
enum Slot {
    YEAR,
    MONTH,
    DAY,
    WEEKDAY,
    /** The number of a quarter, a half or a century. */
    NUMBER,
    /** How many units. */
    COUNT,
    /** How many smaller units on top of them. */
    AND,
    UNIT,
    SUBUNIT,
    STEP,
    /** -1 for earlier, 1 for later. */
    SIGN,
    ANCHOR,
    SEASON,
    PART,
    HOUR,
    MINUTE,
    MERIDIEM,
    /** Hour and minute at once. */
    CLOCK,
    HOLIDAY,
    TIME,
    REF,
    MOD,
    /** The meaning of a part that is an expression itself. */
    OF,
    /** The meaning of the part of an expression that names the day. */
    ON;

    private static final Slot[] ALL = values();

    /** Reads a constant of the rule files: a plain {@code switch}, since a lambda a slot would double the time to load. */
    Object parse(String text) {
        return switch (this) {
            case YEAR, MONTH, DAY, NUMBER, SIGN, HOUR, MINUTE -> Integer.valueOf(text);
            case WEEKDAY -> DayOfWeek.valueOf(text);
            case COUNT, AND -> Amount.parse(text);
            case UNIT, SUBUNIT -> Unit.valueOf(text);
            case STEP -> Step.named(text);
            case ANCHOR -> Anchor.valueOf(text);
            case SEASON -> Season.valueOf(text);
            case PART -> DayPart.valueOf(text);
            case MERIDIEM -> Meridiem.valueOf(text);
            case HOLIDAY -> Holiday.parse(text);
            case REF -> PointOfView.valueOf(text);
            case MOD -> TimexModifier.valueOf(text);
            case CLOCK, TIME, OF, ON -> throw new IllegalArgumentException(text);
        };
    }

    /** The number of slots. */
    static int count() {
        return ALL.length;
    }

    /** The slot of a name as rule files write it, in lower case with hyphens. */
    static Slot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
