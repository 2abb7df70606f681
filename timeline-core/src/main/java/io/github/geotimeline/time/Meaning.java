package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the words of an expression say before it is known when they were written: the first of the tagger's two steps. Each
 * kind has its own resolver.
 */
sealed interface Meaning {

    /** The second step: the value in a scene. */
    Resolution in(Scene scene);

    /** "November 1", "Friday, Nov. 1, 2024": day and month, perhaps with year and weekday. */
    record MonthDay(OptionalInt year, int month, int day, Optional<DayOfWeek> weekday) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return DayResolver.resolve(this, scene);
        }
    }

    /** "01/11/2024": two numbers that are day and month, or month and day. */
    record Slashed(int first, int second, int year) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return DayResolver.resolve(this);
        }
    }

    /** "2024-11-01T10:00Z" */
    record Stamp(Timestamp stamp) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return DayResolver.resolve(stamp);
        }
    }

    /** "the 5th": a day of the month that the text spoke of last. */
    record DayOfMonth(int day, Optional<DayOfWeek> weekday) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return DayResolver.resolve(this, scene);
        }
    }

    /** "Friday", "next Friday" */
    record Weekday(DayOfWeek weekday, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return WeekdayResolver.resolve(this, scene);
        }
    }

    /** "November 2024", "last May" */
    record Month(OptionalInt year, int month, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return MonthResolver.resolve(this, scene);
        }
    }

    /** "1989" */
    record Year(int year) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return YearResolver.resolve(this);
        }
    }

    /** "the third quarter", "the first half of 1990"; {@code number} is absent for "the 1990 quarter". */
    record YearPart(Unit unit, OptionalInt number, OptionalInt year, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return YearResolver.resolve(this, scene);
        }
    }

    /** "last summer", "the winter of 1994" */
    record InSeason(Season season, OptionalInt year, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return MonthResolver.resolve(this, scene);
        }
    }

    /** "the 1990s": the first year of the decade or century, and its unit. */
    record Years(int year, Unit unit) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return YearResolver.resolve(this);
        }
    }

    /** "Thanksgiving", "last Easter" */
    record OnHoliday(Holiday holiday, OptionalInt year, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return DayResolver.resolve(this, scene);
        }
    }

    /** "last week", "the following month": a period so many before or after. */
    record Stepped(Unit unit, Step step) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return ShiftResolver.resolve(this, scene);
        }
    }

    /** "two days ago", "a year earlier": so much before or after the anchor. */
    record Shifted(Amount amount, Unit unit, int sign, Anchor anchor) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return ShiftResolver.resolve(this, scene);
        }
    }

    /** "the day before last Tuesday": so much before or after another date. */
    record ShiftedFrom(Amount amount, Unit unit, int sign, Meaning of) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return ShiftResolver.resolve(this, scene);
        }
    }

    /** "the week of March 6": the period of a unit in which another date lies. */
    record Around(Unit unit, Meaning of) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return ShiftResolver.resolve(this, scene);
        }
    }

    /** "Friday morning": a part of a day. */
    record InPart(DayPart part, Meaning on) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return TimeResolver.resolve(this, scene);
        }
    }

    /** "10:30 a.m. Friday": a time of a day; the zone is as written. */
    record AtTime(int hour, OptionalInt minute, Meaning on) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return TimeResolver.resolve(this, scene);
        }

        AtTime on(Meaning day) {
            return new AtTime(hour, minute, day);
        }
    }

    /** The day that the text spoke of last. */
    record SameDay(Anchor anchor) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return TimeResolver.resolve(this, scene);
        }
    }

    /** "three days", "two hours and ten minutes", "the past three days" */
    record Length(Amount amount, Unit unit, Optional<Amount> more, Optional<Unit> moreUnit, Step step)
            implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this, scene);
        }
    }

    /** "daily", "every two weeks" */
    record Every(Amount amount, Unit unit) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this);
        }
    }

    /** "every Tuesday" */
    record EveryWeekday(DayOfWeek weekday, Optional<DayPart> part) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this);
        }
    }

    /** "each July" */
    record EveryMonth(int month) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this);
        }
    }

    /** "now", "recently", "soon" */
    record Viewed(PointOfView view) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this, scene);
        }
    }

    /** "early May", "more than a year": a meaning with a modifier. */
    record Qualified(Meaning of, TimexModifier modifier) implements Meaning {
        @Override
        public Resolution in(Scene scene) {
            return SpanResolver.resolve(this, scene);
        }
    }
}
