package io.github.geotimeline.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of relations with a bit for each, so that asking about two times costs no memory. */
final class RelationSet {

    static final int EMPTY = 0;

    private static final TemporalRelation[] ALL = TemporalRelation.values();

    private RelationSet() {}

    static int only(TemporalRelation relation) {
        return 1 << relation.ordinal();
    }

    static Set<TemporalRelation> toSet(int relations) {
        EnumSet<TemporalRelation> set = EnumSet.noneOf(TemporalRelation.class);
        for (TemporalRelation relation : ALL) {
            if ((relations & only(relation)) != 0) {
                set.add(relation);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The relations that the two times leave open. */
    static int between(EventTime a, EventTime b) {
        if (a.isYearless() || b.isYearless()) {
            return Yearless.relations(a, b);
        }
        int relations = EMPTY;
        for (TemporalRelation relation : ALL) {
            if (isOpen(relation, a.firstDay(), a.lastDay(), b.firstDay(), b.lastDay())) {
                relations |= only(relation);
            }
        }
        return relations;
    }

    /**
     * Tells whether two stretches within these bounds can be so related. A stretch may be a single day, so that each
     * relation comes down to one day that both can have: for OVERLAPS, a day of a that is not its first and of b that
     * is not its last.
     */
    private static boolean isOpen(TemporalRelation relation, long aFirst, long aLast, long bFirst, long bLast) {
        return switch (relation) {
            case BEFORE -> aFirst + 1 < bLast;
            case MEETS -> share(aFirst + 1, aLast + 1, bFirst, bLast);
            case OVERLAPS -> share(aFirst + 1, aLast, bFirst, bLast - 1);
            case FINISHED_BY -> share(aFirst + 1, aLast, bFirst, bLast);
            case CONTAINS -> share(aFirst + 1, aLast - 1, bFirst, bLast);
            case STARTS -> share(aFirst, aLast, bFirst, bLast - 1);
            case EQUALS -> share(aFirst, aLast, bFirst, bLast);
            case STARTED_BY -> share(aFirst, aLast - 1, bFirst, bLast);
            case DURING -> share(aFirst, aLast, bFirst + 1, bLast - 1);
            case FINISHES -> share(aFirst, aLast, bFirst + 1, bLast);
            case OVERLAPPED_BY -> share(aFirst, aLast - 1, bFirst + 1, bLast);
            case MET_BY -> share(aFirst, aLast, bFirst + 1, bLast + 1);
            case AFTER -> bFirst + 1 < aLast;
        };
    }

    private static boolean share(long aFirst, long aLast, long bFirst, long bLast) {
        return Math.max(aFirst, bFirst) <= Math.min(aLast, bLast);
    }
}
