package io.github.geotimeline.time;

import static io.github.geotimeline.time.Slot.CLOCK;
import static io.github.geotimeline.time.Slot.DAY;
import static io.github.geotimeline.time.Slot.HOUR;
import static io.github.geotimeline.time.Slot.MINUTE;
import static io.github.geotimeline.time.Slot.MONTH;
import static io.github.geotimeline.time.Slot.NUMBER;
import static io.github.geotimeline.time.Slot.OF;
import static io.github.geotimeline.time.Slot.ON;
import static io.github.geotimeline.time.Slot.PART;
import static io.github.geotimeline.time.Slot.SIGN;
import static io.github.geotimeline.time.Slot.STEP;
import static io.github.geotimeline.time.Slot.UNIT;
import static io.github.geotimeline.time.Slot.YEAR;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The meanings that a rule may give, with the slots which each of them needs. */
enum MeaningForm {
    /** The meaning of the part named {@code of}. */
    SAME(OF),
    MONTH_DAY(MONTH, DAY),
    SLASHED(MONTH, DAY, YEAR),
    STAMP(Slot.TIME),
    DAY_OF_MONTH(DAY),
    WEEKDAY(Slot.WEEKDAY),
    MONTH_OF_YEAR(MONTH),
    IN_YEAR(YEAR),
    YEAR_PART(UNIT),
    IN_SEASON(Slot.SEASON),
    YEARS(YEAR, UNIT),
    ORDINAL_CENTURY(NUMBER),
    ON_HOLIDAY(Slot.HOLIDAY),
    STEPPED(UNIT, STEP),
    /** A fiscal year, by its name; the latest if no step says which. */
    FISCAL_YEAR(),
    SHIFTED(UNIT, SIGN),
    SHIFTED_FROM(UNIT, SIGN, OF),
    AROUND(UNIT, OF),
    /** A part of the day named {@code on}, or of the day of the anchor. */
    IN_PART(PART),
    /** A part of the day before or after that of the anchor. */
    IN_PART_SHIFTED(PART, SIGN),
    AT_TIME(HOUR),
    /** Hour and minute read at once. */
    AT_CLOCK(CLOCK),
    /** The time named {@code of} on the day named {@code on}. */
    AT_TIME_ON(OF, ON),
    LENGTH(UNIT),
    EVERY(UNIT),
    EVERY_WEEKDAY(Slot.WEEKDAY),
    EVERY_MONTH(MONTH),
    SEEN(Slot.REF);

    private final List<Slot> needed;

    MeaningForm(Slot... needed) {
        this.needed = List.of(needed);
    }

    /** The slots that must be filled. */
    List<Slot> needed() {
        return needed;
    }

    Meaning build(Captures captures) {
        Meaning meaning = unmodified(captures);
        TimexModifier modifier = captures.get(Slot.MOD, TimexModifier.class);
        return modifier == null ? meaning : new Meaning.Qualified(meaning, modifier);
    }

    private Meaning unmodified(Captures c) {
        return switch (this) {
            case SAME -> c.meaning(OF);
            case MONTH_DAY ->
                new Meaning.MonthDay(c.optionalNumber(YEAR), c.number(MONTH), c.number(DAY), c.optionalWeekday());
            case SLASHED -> new Meaning.Slashed(c.number(MONTH), c.number(DAY), c.number(YEAR));
            case STAMP -> new Meaning.Stamp(c.get(Slot.TIME, Timestamp.class));
            case DAY_OF_MONTH -> new Meaning.DayOfMonth(c.number(DAY), c.optionalWeekday());
            case WEEKDAY -> new Meaning.Weekday(weekday(c), c.step());
            case MONTH_OF_YEAR -> new Meaning.Month(c.optionalNumber(YEAR), c.number(MONTH), c.step());
            case IN_YEAR -> new Meaning.Year(c.number(YEAR));
            case YEAR_PART ->
                new Meaning.YearPart(c.unit(), c.optionalNumber(NUMBER), c.optionalNumber(YEAR), c.step());
            case IN_SEASON -> new Meaning.InSeason(c.get(Slot.SEASON, Season.class), c.optionalNumber(YEAR), c.step());
            case YEARS -> new Meaning.Years(c.number(YEAR), c.unit());
            case ORDINAL_CENTURY -> new Meaning.Years((c.number(NUMBER) - 1) * 100, Unit.CENTURY);
            case ON_HOLIDAY ->
                new Meaning.OnHoliday(c.get(Slot.HOLIDAY, Holiday.class), c.optionalNumber(YEAR), c.step());
            case STEPPED -> new Meaning.Stepped(c.unit(), c.step());
            case FISCAL_YEAR -> new Meaning.Stepped(Unit.YEAR, c.has(STEP) ? c.step() : Step.LAST);
            case SHIFTED -> new Meaning.Shifted(c.count(), c.unit(), c.number(SIGN), c.anchor());
            case SHIFTED_FROM -> new Meaning.ShiftedFrom(c.count(), c.unit(), c.number(SIGN), c.meaning(OF));
            case AROUND -> new Meaning.Around(c.unit(), c.meaning(OF));
            case IN_PART -> new Meaning.InPart(part(c), day(c));
            case IN_PART_SHIFTED ->
                new Meaning.InPart(part(c), new Meaning.Shifted(Amount.ONE, Unit.DAY, c.number(SIGN), c.anchor()));
            case AT_TIME -> new Meaning.AtTime(hour(c), c.optionalNumber(MINUTE), day(c));
            case AT_CLOCK -> clock(c.get(CLOCK, LocalTime.class), day(c));
            case AT_TIME_ON -> ((Meaning.AtTime) c.meaning(OF)).on(c.meaning(ON));
            case LENGTH -> length(c);
            case EVERY -> new Meaning.Every(c.count(), c.unit());
            case EVERY_WEEKDAY -> new Meaning.EveryWeekday(weekday(c), Optional.ofNullable(part(c)));
            case EVERY_MONTH -> new Meaning.EveryMonth(c.number(MONTH));
            case SEEN -> new Meaning.Viewed(c.get(Slot.REF, PointOfView.class));
        };
    }

    private static Meaning length(Captures c) {
        return new Meaning.Length(
                c.count(),
                c.unit(),
                Optional.ofNullable(c.get(Slot.AND, Amount.class)),
                Optional.ofNullable(c.get(Slot.SUBUNIT, Unit.class)),
                c.step());
    }

    private static Meaning clock(LocalTime time, Meaning day) {
        return new Meaning.AtTime(time.getHour(), OptionalInt.of(time.getMinute()), day);
    }

    private static DayOfWeek weekday(Captures captures) {
        return captures.get(Slot.WEEKDAY, DayOfWeek.class);
    }

    private static DayPart part(Captures captures) {
        return captures.get(PART, DayPart.class);
    }

    private static int hour(Captures captures) {
        int hour = captures.number(HOUR);
        Meridiem half = captures.get(Slot.MERIDIEM, Meridiem.class);
        return half == null ? hour : half.hour(hour);
    }

    private static Meaning day(Captures captures) {
        return captures.has(ON) ? captures.meaning(ON) : new Meaning.SameDay(captures.anchor());
    }

    /** The form of a name as rule files write it, in lower case with hyphens. */
    static MeaningForm named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
