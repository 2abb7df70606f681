package io.github.geotimeline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Years, their quarters and halves, decades and centuries. */
final class YearResolver {

    /** "Will report its third quarter" speaks of one that ended a while ago; so many months later the next one is meant. */
    private static final int REPORTED_MONTHS = 3;

    private YearResolver() {}

    static Resolution resolve(Meaning.Year told) {
        return Resolution.of(CalendarPeriod.year(told.year()));
    }

    static Resolution resolve(Meaning.Years told) {
        return Resolution.of(CalendarPeriod.containing(LocalDate.of(told.year(), 1, 1), told.unit()));
    }

    static Resolution resolve(Meaning.YearPart told, Scene scene) {
        if (told.number().isPresent()) {
            return numbered(told, told.number().getAsInt(), scene);
        }
        if (told.year().isPresent()) {
            return scene.lastQuarter()
                    .map(quarter -> Resolution.of(inYear(quarter, told.year().getAsInt())))
                    .orElseGet(() -> resolve(new Meaning.Year(told.year().getAsInt())));
        }
        if (told.step() == Step.PAST) {
            return latestQuarter(scene).map(Resolution::of).orElseGet(() -> Resolution.open(told.unit()));
        }
        return quarterInDiscussion(scene)
                .map(quarter -> Resolution.of(quarter.plus(4L * told.step().amount())))
                .orElseGet(() -> Resolution.open(told.unit()));
    }

    private static CalendarPeriod inYear(CalendarPeriod quarter, int year) {
        return CalendarPeriod.containing(quarter.first().withYear(year), Unit.QUARTER);
    }

    private static Resolution numbered(Meaning.YearPart told, int number, Scene scene) {
        OptionalInt year = told.year();
        if (year.isEmpty() && scene.reference().isPresent()) {
            year = OptionalInt.of(year(told, number, scene.reference().get(), scene.tense()));
        }
        if (year.isPresent()) {
            CalendarPeriod part = CalendarPeriod.part(year.getAsInt(), told.unit(), number);
            if (part.unit() == Unit.QUARTER) {
                scene.reportOn(part);
            }
            return Resolution.of(part);
        }
        return Resolution.partial("XXXX-" + told.unit().letter() + number, EventTime.UNKNOWN);
    }

    private static int year(Meaning.YearPart told, int number, LocalDate reference, Tense tense) {
        int year = reference.getYear();
        if (told.step() != Step.NEAREST) {
            return year + told.step().amount();
        }
        CalendarPeriod thisYears = CalendarPeriod.part(year, told.unit(), number);
        if (tense == Tense.FUTURE) {
            return thisYears.last().plusMonths(REPORTED_MONTHS).isBefore(reference) ? year + 1 : year;
        }
        return thisYears.first().isAfter(reference) ? year - 1 : year;
    }

    /** The quarter that the text spoke of last; companies report on the one before the reference date. */
    private static Optional<CalendarPeriod> quarterInDiscussion(Scene scene) {
        return scene.lastQuarter()
                .or(() -> scene.reference()
                        .map(day -> CalendarPeriod.containing(day, Unit.QUARTER).plus(-1)));
    }

    /** The quarter in discussion if it is over, or else the last one that is. */
    private static Optional<CalendarPeriod> latestQuarter(Scene scene) {
        Optional<CalendarPeriod> discussed = quarterInDiscussion(scene);
        return discussed
                .filter(quarter ->
                        scene.reference().map(quarter.last()::isBefore).orElse(true))
                .or(() -> scene.reference()
                        .map(day -> CalendarPeriod.containing(day, Unit.QUARTER).plus(-1)));
    }
}
