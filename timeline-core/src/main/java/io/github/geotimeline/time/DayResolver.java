package io.github.geotimeline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Days told by month and day. */
final class DayResolver {

    private static final int LONGEST_FEBRUARY = 29;

    private DayResolver() {}

    static Resolution resolve(Meaning.MonthDay told, Scene scene) {
        if (!isPossible(told.month(), told.day())) {
            return impossible(told, monthName(told.month()) + " has no day " + told.day());
        }
        if (told.year().isPresent()) {
            return inYear(told, told.year().getAsInt());
        }
        return scene.reference()
                .map(reference -> inYear(told, year(told, reference, scene.tense())))
                .orElseGet(() -> withoutYear(told));
    }

    private static boolean isPossible(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (month == 2
                        ? day <= LONGEST_FEBRUARY
                        : day <= Month.of(month).maxLength());
    }

    private static Resolution withoutYear(Meaning.MonthDay told) {
        String value = "XXXX-" + CalendarPeriod.digits(told.month(), 2) + "-" + CalendarPeriod.digits(told.day(), 2);
        return Resolution.partial(value, EventTime.of(MonthDay.of(told.month(), told.day())))
                .on(told.weekday());
    }

    private static Resolution inYear(Meaning.MonthDay told, int year) {
        if (told.day() > YearMonth.of(year, told.month()).lengthOfMonth()) {
            return impossible(told, monthName(told.month()) + " " + year + " has no day " + told.day());
        }
        LocalDate day = LocalDate.of(year, told.month(), told.day());
        Resolution resolved = Resolution.of(CalendarPeriod.day(day)).on(told.weekday());
        if (told.weekday().isPresent() && told.weekday().get() != day.getDayOfWeek()) {
            String actual = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return resolved.at(EventTime.of(day).uncertain()).impossible(day + " is a " + actual);
        }
        return resolved;
    }

    /** A date that cannot be keeps its value as told, so that the reader sees it, and says nothing about the time. */
    private static Resolution impossible(Meaning.MonthDay told, String reason) {
        String year =
                told.year().isPresent() ? CalendarPeriod.digits(told.year().getAsInt(), 4) : "XXXX";
        String value = year + "-" + CalendarPeriod.digits(told.month(), 2) + "-" + CalendarPeriod.digits(told.day(), 2);
        return Resolution.partial(value, EventTime.UNKNOWN).on(told.weekday()).impossible(reason);
    }

    private static String monthName(int month) {
        return month >= 1 && month <= 12
                ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : "month " + month;
    }

    /** Of the years around the reference date the one that fits the weekday and the tense best. */
    private static int year(Meaning.MonthDay told, LocalDate reference, Tense tense) {
        List<LocalDate> possible = new ArrayList<>();
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            if (told.month() != 2 || told.day() < LONGEST_FEBRUARY || Year.isLeap(year)) {
                possible.add(LocalDate.of(year, told.month(), told.day()));
            }
        }
        List<LocalDate> fitting = new ArrayList<>(possible);
        fitting.removeIf(day -> told.weekday().isPresent() && told.weekday().get() != day.getDayOfWeek());
        List<LocalDate> candidates = fitting.isEmpty() ? possible : fitting;
        return candidates.isEmpty()
                ? reference.getYear()
                : Nearest.of(candidates, reference, tense).getYear();
    }

    /**
     * Two numbers are month and day, as American news writes them, unless only the other order is a date. Where both are, the
     * time is marked as uncertain.
     */
    static Resolution resolve(Meaning.Slashed told) {
        boolean monthFirst = told.first() <= 12;
        int month = monthFirst ? told.first() : told.second();
        int day = monthFirst ? told.second() : told.first();
        Resolution resolved = resolve(new Timestamp(told.year(), month, day, ""));
        boolean either = told.first() <= 12 && told.second() <= 12 && told.first() != told.second();
        return either ? resolved.at(resolved.when().uncertain()) : resolved;
    }

    /** A date in the international format. */
    static Resolution resolve(Timestamp stamp) {
        Meaning.MonthDay told =
                new Meaning.MonthDay(OptionalInt.of(stamp.year()), stamp.month(), stamp.day(), Optional.empty());
        if (!isPossible(stamp.month(), stamp.day())) {
            return impossible(told, monthName(stamp.month()) + " has no day " + stamp.day());
        }
        Resolution date = inYear(told, stamp.year());
        return stamp.time().isEmpty() ? date : withTime(date, stamp.time());
    }

    private static Resolution withTime(Resolution date, String time) {
        return date.as(TimexType.TIME, date.value() + time);
    }

    /** "the 5th of the month": in the month that the text spoke of last. */
    static Resolution resolve(Meaning.DayOfMonth told, Scene scene) {
        Optional<LocalDate> context = scene.last().map(CalendarPeriod::first).or(scene::reference);
        if (context.isEmpty()) {
            return Resolution.partial("XXXX-XX-" + CalendarPeriod.digits(told.day(), 2), EventTime.UNKNOWN);
        }
        try {
            return Resolution.of(CalendarPeriod.day(context.get().withDayOfMonth(told.day())));
        } catch (DateTimeException e) {
            return Resolution.open(Unit.DAY).impossible(YearMonth.from(context.get()) + " has no day " + told.day());
        }
    }

    static Resolution resolve(Meaning.OnHoliday told, Scene scene) {
        if (told.year().isPresent()) {
            return Resolution.of(
                    CalendarPeriod.day(told.holiday().in(told.year().getAsInt())));
        }
        return scene.reference()
                .map(reference -> Resolution.of(CalendarPeriod.day(holiday(told, reference, scene.tense()))))
                .orElseGet(() -> Resolution.open(Unit.DAY));
    }

    private static LocalDate holiday(Meaning.OnHoliday told, LocalDate reference, Tense tense) {
        List<LocalDate> candidates = new ArrayList<>();
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            candidates.add(told.holiday().in(year));
        }
        return switch (told.step()) {
            case LAST, PAST, PREVIOUS -> Nearest.before(candidates, reference);
            case NEXT, FOLLOWING -> Nearest.after(candidates, reference);
            case THIS -> told.holiday().in(reference.getYear());
            default -> Nearest.of(candidates, reference, tense);
        };
    }

    static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
