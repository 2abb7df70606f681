package io.github.geotimeline.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What several times allow together: their common days, written as the one of them that allows no others, or else as an
 * interval from day to day.
 *
 * <p>Where several of them allow the same days, the order of preference makes a choice that does not depend on who
 * comes first; it puts intervals from day to day last, since those may have come about here, on the way.
 */
final class Intersection {

    private static final Comparator<EventTime> PREFERENCE = Comparator.comparing(EventTime::hasTimeOfDay)
            .reversed()
            .thenComparing(EventTime::isFromDayToDay)
            .thenComparing(EventTime::isUnknown)
            .thenComparing(Comparator.naturalOrder());

    private Intersection() {}

    /** Yearless times come together first: bounds that leave several of their years cannot be written with them. */
    static Optional<EventTime> of(Collection<EventTime> times) {
        List<EventTime> yearless =
                times.stream().filter(EventTime::isYearless).sorted().toList();
        List<EventTime> dated =
                times.stream().filter(time -> !time.isYearless()).toList();
        return ofAll(yearless).flatMap(one -> ofAll(dated).flatMap(other -> of(one, other)));
    }

    private static Optional<EventTime> ofAll(List<EventTime> times) {
        Optional<EventTime> common = Optional.of(EventTime.UNKNOWN);
        for (EventTime time : times) {
            common = common.flatMap(so -> of(so, time));
        }
        return common;
    }

    static Optional<EventTime> of(EventTime a, EventTime b) {
        boolean differentTimes = a.hasTimeOfDay() && b.hasTimeOfDay() && !a.equals(b);
        if (differentTimes || !a.overlaps(b)) {
            return Optional.empty();
        }
        boolean within = b.covers(a);
        boolean around = a.covers(b);
        if (within && around) {
            return Optional.of(preferred(a, b));
        }
        return Optional.of(within ? a : around ? b : common(a, b));
    }

    private static EventTime preferred(EventTime a, EventTime b) {
        return PREFERENCE.compare(a, b) <= 0 ? a : b;
    }

    private static EventTime common(EventTime a, EventTime b) {
        if (a.isYearless() && b.isYearless()) {
            return commonOfYearless(a, b);
        }
        if (a.isYearless()) {
            return commonOfYearlessAndDated(a, b);
        }
        return b.isYearless() ? commonOfYearlessAndDated(b, a) : commonOfDated(a, b);
    }

    private static EventTime commonOfDated(EventTime a, EventTime b) {
        return EventTime.interval(day(Math.max(a.firstDay(), b.firstDay())), day(Math.min(a.lastDay(), b.lastDay())));
    }

    private static Boundary day(long day) {
        return Days.isBound(day) ? DateForm.of(LocalDate.ofEpochDay(day)) : Boundary.Endless.OPEN;
    }

    private static EventTime commonOfYearlessAndDated(EventTime yearless, EventTime dated) {
        List<EventTime> occurrences =
                Yearless.overlapping(yearless, dated).limit(2).toList();
        return occurrences.size() == 1 ? of(occurrences.get(0), dated).orElseThrow() : yearless;
    }

    private static EventTime commonOfYearless(EventTime a, EventTime b) {
        List<EventTime> pieces = Yearless.inLeapYear(a)
                .flatMap(occurrence ->
                        Yearless.overlapping(b, occurrence).map(other -> commonOfDated(occurrence, other)))
                .limit(2)
                .toList();
        return pieces.size() == 1 ? withoutYear(pieces.get(0)) : preferred(a, b);
    }

    private static EventTime withoutYear(EventTime bounded) {
        return EventTime.interval(
                DateForm.of(LocalDate.ofEpochDay(bounded.firstDay())).withoutYear(),
                DateForm.of(LocalDate.ofEpochDay(bounded.lastDay())).withoutYear());
    }
}
