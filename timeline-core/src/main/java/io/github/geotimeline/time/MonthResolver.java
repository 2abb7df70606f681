package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Months and seasons: both name a part of a year that the words may leave out. */
final class MonthResolver {

    /** A clause in the past may name the coming month, as for a payment that was promised, but hardly a later one. */
    private static final int FARTHEST_AHEAD_OF_PAST = 45;

    private MonthResolver() {}

    static Resolution resolve(Meaning.Month told, Scene scene) {
        if (told.year().isPresent()) {
            return Resolution.of(CalendarPeriod.month(told.year().getAsInt(), told.month()));
        }
        return scene.reference()
                .map(reference ->
                        Resolution.of(CalendarPeriod.month(year(told, reference, scene.tense()), told.month())))
                .orElseGet(() -> Resolution.partial(
                        "XXXX-" + CalendarPeriod.digits(told.month(), 2), EventTime.of(Month.of(told.month()))));
    }

    private static int year(Meaning.Month told, LocalDate reference, Tense tense) {
        int year = reference.getYear();
        boolean passed = told.month() < reference.getMonthValue();
        return switch (told.step()) {
            case LAST, PAST, PREVIOUS -> passed ? year : year - 1;
            case NEXT, FOLLOWING -> told.month() > reference.getMonthValue() ? year : year + 1;
            case LAST_YEAR -> year - 1;
            case NEXT_YEAR -> year + 1;
            case THIS, SAME -> year;
            case NEAREST -> nearest(told.month(), reference, tense);
        };
    }

    private static int nearest(int month, LocalDate reference, Tense tense) {
        LocalDate current = reference.withDayOfMonth(1);
        int year = reference.getYear();
        List<LocalDate> candidates = List.of(
                LocalDate.of(year - 1, month, 1), LocalDate.of(year, month, 1), LocalDate.of(year + 1, month, 1));
        return Nearest.of(candidates, current, tense, FARTHEST_AHEAD_OF_PAST).getYear();
    }

    static Resolution resolve(Meaning.InSeason told, Scene scene) {
        String letters = told.season().letters();
        if (told.year().isPresent()) {
            return season(told.season(), told.year().getAsInt());
        }
        return scene.reference()
                .map(reference -> season(told.season(), year(told, reference, scene.tense())))
                .orElseGet(() -> Resolution.partial("XXXX-" + letters, EventTime.UNKNOWN));
    }

    private static Resolution season(Season season, int year) {
        Resolution resolved = Resolution.of(season.in(year));
        return resolved.as(TimexType.DATE, CalendarPeriod.digits(year, 4) + "-" + season.letters());
    }

    private static int year(Meaning.InSeason told, LocalDate reference, Tense tense) {
        int year = reference.getYear();
        CalendarPeriod thisYears = told.season().in(year);
        return switch (told.step()) {
            case LAST_YEAR -> year - 1;
            case NEXT_YEAR -> year + 1;
            case LAST, PAST, PREVIOUS -> thisYears.last().isBefore(reference) ? year : year - 1;
            case NEXT, FOLLOWING -> thisYears.first().isAfter(reference) ? year : year + 1;
            case THIS, SAME -> year;
            case NEAREST -> tense == Tense.PAST && thisYears.first().isAfter(reference) ? year - 1 : year;
        };
    }
}
