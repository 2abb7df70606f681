package io.github.geotimeline.time;

import java.util.Optional;

/** Lengths of time, recurring times, and times seen from where the writer stands. */
final class SpanResolver {

    private SpanResolver() {}

    /** A length that is said to lie just before or after now has bounds; any other has none. */
    static Resolution resolve(Meaning.Length told, Scene scene) {
        Resolution length = timeless(TimexType.DURATION, length(told));
        if (told.step().amount() == 0) {
            return length;
        }
        return scene.reference().map(day -> length.at(Window.of(told, day))).orElse(length);
    }

    private static String length(Meaning.Length told) {
        String value = length(told.amount(), told.unit());
        if (told.more().isEmpty() || told.moreUnit().isEmpty()) {
            return value;
        }
        String more = length(told.more().get(), told.moreUnit().get());
        boolean clock = value.startsWith("PT");
        return value + more.substring(clock ? 2 : 1);
    }

    private static String length(Amount amount, Unit unit) {
        if (amount.half() && amount.whole() == 0) {
            return half(unit);
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "PT" + clock(amount, unit);
            case DECADE -> inYears(amount, 10, unit);
            case CENTURY -> inYears(amount, 100, unit);
            case MILLENNIUM -> inYears(amount, 1000, unit);
            case FORTNIGHT -> "P" + (amount.open() ? "X" : Integer.toString(2 * amount.whole())) + "W";
            case WEEKEND -> "P" + (amount.open() ? "X" : Integer.toString(2 * amount.whole())) + "D";
            case YEAR -> "P" + amount.digits() + "Y" + (amount.half() ? "6M" : "");
            default -> "P" + amount.digits() + (amount.half() ? ".5" : "") + unit.letter();
        };
    }

    private static String half(Unit unit) {
        return switch (unit) {
            case MINUTE -> "PT30S";
            case HOUR -> "PT30M";
            case DAY -> "PT12H";
            case YEAR -> "P6M";
            case DECADE -> "P5Y";
            case CENTURY -> "P50Y";
            case MILLENNIUM -> "P500Y";
            default -> "P0.5" + unit.letter();
        };
    }

    private static String clock(Amount amount, Unit unit) {
        String half = unit == Unit.HOUR ? "30M" : unit == Unit.MINUTE ? "30S" : "";
        return amount.digits() + unit.letter() + (amount.half() ? half : "");
    }

    private static String inYears(Amount amount, int years, Unit unit) {
        long total = (long) amount.whole() * years + (amount.half() ? years / 2 : 0);
        return amount.open() ? "PX" + unit.letter() : "P" + total + "Y";
    }

    static Resolution resolve(Meaning.Every told) {
        return timeless(TimexType.SET, length(told.amount(), told.unit()));
    }

    static Resolution resolve(Meaning.EveryWeekday told) {
        String part = told.part().map(p -> "T" + p.letters()).orElse("");
        return timeless(TimexType.SET, "XXXX-WXX-" + told.weekday().getValue() + part)
                .on(Optional.of(told.weekday()));
    }

    static Resolution resolve(Meaning.EveryMonth told) {
        return timeless(TimexType.SET, "XXXX-" + CalendarPeriod.digits(told.month(), 2));
    }

    private static Resolution timeless(TimexType type, String value) {
        return Resolution.partial(value, EventTime.UNKNOWN).as(type, value);
    }

    static Resolution resolve(Meaning.Viewed told, Scene scene) {
        EventTime when = scene.reference()
                .map(day -> switch (told.view()) {
                    case PAST -> EventTime.until(day);
                    case PRESENT -> EventTime.of(day);
                    case FUTURE -> EventTime.since(day);
                })
                .orElse(EventTime.UNKNOWN);
        return Resolution.partial(told.view().value(), when);
    }

    static Resolution resolve(Meaning.Qualified told, Scene scene) {
        Resolution resolved = told.of().in(scene).modified(told.modifier());
        CalendarPeriod period = resolved.period().orElse(null);
        if (period == null) {
            return resolved;
        }
        if (told.modifier() == TimexModifier.APPROX) {
            return resolved.at(resolved.when().approximate());
        }
        return period.unit() == Unit.WEEK ? resolved.at(partOfWeek(period, told.modifier())) : resolved;
    }

    /** "Early this week" is Monday to Wednesday, "late this week" Thursday to Sunday. */
    private static EventTime partOfWeek(CalendarPeriod week, TimexModifier modifier) {
        return switch (modifier) {
            case START -> EventTime.between(week.first(), week.first().plusDays(2));
            case MID -> EventTime.between(week.first().plusDays(1), week.first().plusDays(3));
            case END -> EventTime.between(week.first().plusDays(3), week.last());
            default -> EventTimes.of(week);
        };
    }
}
