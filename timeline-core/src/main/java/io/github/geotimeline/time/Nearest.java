package io.github.geotimeline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Chooses between the dates that an expression may mean. This is where the tagger assumes that it reads news. */
final class Nearest {

    private Nearest() {}

    /** A clause in the past may name a coming day ("declared a dividend payable Dec. 15"), but none so far ahead. */
    private static final int FARTHEST_AHEAD_OF_PAST = 90;

    private static final int FARTHEST_BEHIND_FUTURE = 30;

    /**
     * Returns the date closest to the reference, unless that is far ahead of it for a clause in the past or behind it for one
     * in the future.
     *
     * @param candidates dates in ascending order, at least one
     */
    static LocalDate of(List<LocalDate> candidates, LocalDate reference, Tense tense) {
        return of(candidates, reference, tense, FARTHEST_AHEAD_OF_PAST);
    }

    /** The same, with the number of days by which a clause in the past may look ahead. */
    static LocalDate of(List<LocalDate> candidates, LocalDate reference, Tense tense, int farthestAhead) {
        List<LocalDate> allowed = new ArrayList<>();
        for (LocalDate candidate : candidates) {
            long ahead = ChronoUnit.DAYS.between(reference, candidate);
            boolean tooFar = tense == Tense.PAST && ahead > farthestAhead
                    || tense == Tense.FUTURE && ahead < -FARTHEST_BEHIND_FUTURE;
            if (!tooFar) {
                allowed.add(candidate);
            }
        }
        return closest(allowed.isEmpty() ? candidates : allowed, reference);
    }

    private static LocalDate closest(List<LocalDate> candidates, LocalDate reference) {
        LocalDate best = candidates.get(0);
        for (LocalDate candidate : candidates) {
            if (DayResolver.distance(candidate, reference) < DayResolver.distance(best, reference)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The last date before the reference; the closest if there is none. */
    static LocalDate before(List<LocalDate> candidates, LocalDate reference) {
        LocalDate best = closest(candidates, reference);
        for (LocalDate candidate : candidates) {
            best = candidate.isBefore(reference) ? candidate : best;
        }
        return best;
    }

    /** The first date after the reference; the closest if there is none. */
    static LocalDate after(List<LocalDate> candidates, LocalDate reference) {
        for (LocalDate candidate : candidates) {
            if (candidate.isAfter(reference)) {
                return candidate;
            }
        }
        return closest(candidates, reference);
    }
}
