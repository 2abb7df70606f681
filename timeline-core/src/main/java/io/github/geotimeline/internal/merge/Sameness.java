package io.github.geotimeline.internal.merge;

import io.github.geotimeline.time.EventTime;
import java.util.List;

/**
 * When two accounts are of one occurrence: the definition that the package's documentation puts into words.
 */
final class Sameness {

    static final int NONE = 0;

    /** A time that leaves more days than this says too little to go by one shared mark alone. */
    private static final long LOOSE = 31;

    private static final int COUNTRY_SHARED = 1;
    private static final int PLACE_SHARED = 2;
    private static final int NAME_SHARED = 3;

    private Sameness() {}

    /** Returns how well the version fits the core of an occasion; {@link #NONE} if it does not. */
    static int of(Version version, Version core) {
        EventTime when = version.leading.when;
        boolean apart = version.firstDay > core.lastDay || core.firstDay > version.lastDay;
        if (apart
                || !phasesFit(version, core)
                || !when.sameDay(core.leading.when).isPossible()) {
            return NONE;
        }
        boolean certainlySameDay = when.sameDay(core.leading.when).isCertain();
        return of(version.marks(), core.marks(), certainlySameDay, version.marksNeeded());
    }

    /** Tells whether a proper name and all else makes them one, although they are dated to different days. */
    static boolean areOneByName(Version version, Version core) {
        return version.phase() == core.phase()
                && names(version.marks().names(), core.marks().names()) == NAME_SHARED
                && of(version.marks(), core.marks(), false, 1) != NONE;
    }

    /**
     * What differs in phase is linked rather than joined, but for a day that both name: then a plan is the announcement of
     * what came, and a denial contradicts it.
     */
    private static boolean phasesFit(Version version, Version core) {
        if (version.phase() == core.phase()) {
            return true;
        }
        if (core.phase() == Phase.HAPPENED) {
            return (version.phase() == Phase.PLANNED || version.phase() == Phase.DENIED)
                    && version.leading.when.sameDay(core.leading.when).isCertain();
        }
        return version.phase() == Phase.HAPPENED
                && core.phase() == Phase.PLANNED
                && core.leading.when.isExactDay()
                && version.firstDay == core.firstDay;
    }

    /** Returns how many marks must be shared by a telling of that time. */
    static int marksNeeded(EventTime when) {
        boolean isDayOfUnknownYear = when.isYearless() && when.monthDay().isPresent();
        return DayBounds.width(when) > LOOSE && !isDayOfUnknownYear ? 2 : 1;
    }

    /** Returns how well the marks fit each other, if they share as many as needed. */
    static int of(Marks left, Marks right, boolean certainlySameDay, int needed) {
        int places = places(left.places(), right.places());
        int names = names(left.names(), right.names());
        if (places == Side.CONFLICT || names == Side.CONFLICT) {
            return NONE;
        }
        int recipients = left.recipients().agreement(right.recipients());
        int actors = left.actors().agreement(right.actors());
        if (recipients == Side.CONFLICT || actors == Side.CONFLICT && !certainlySameDay) {
            return NONE;
        }
        if (actors == Side.CONFLICT) {
            // Who did it is disputed: the same deed only if it was done to the same, at the same place, on the same
            // day.
            return recipients > 0 && places == PLACE_SHARED ? recipients + places : NONE;
        }
        int shared = (actors > 0 ? 1 : 0)
                + (recipients > 0 ? 1 : 0)
                + (places == PLACE_SHARED ? 1 : 0)
                + (names == NAME_SHARED ? 2 : 0);
        return shared >= needed ? actors + recipients + places + names : NONE;
    }

    private static int places(List<Marks.Location> left, List<Marks.Location> right) {
        int best = 0;
        for (Marks.Location one : left) {
            for (Marks.Location other : right) {
                if (one.field().equals(other.field())) {
                    if (one.excludes(other)) {
                        return Side.CONFLICT;
                    }
                    boolean equal = !one.whole() && !other.whole() && one.name().equals(other.name());
                    best = Math.max(best, equal ? PLACE_SHARED : COUNTRY_SHARED);
                }
            }
        }
        return best;
    }

    private static int names(List<Marks.Name> left, List<Marks.Name> right) {
        int best = 0;
        for (Marks.Name one : left) {
            for (Marks.Name other : right) {
                if (one.field().equals(other.field())) {
                    if (one.excludes(other)) {
                        return Side.CONFLICT;
                    }
                    best = Math.max(best, one.equals(other) ? NAME_SHARED : 1);
                }
            }
        }
        return best;
    }
}
