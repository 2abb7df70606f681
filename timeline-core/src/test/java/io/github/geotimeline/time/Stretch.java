package io.github.geotimeline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One or more whole days in a row, and the slow and obvious answers about them that the library's are compared with.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last day, included
 */
record Stretch(long first, long last) {

    /** Allen's definitions, with a stretch ending where the day after it starts. */
    TemporalRelation to(Stretch other) {
        long end = last + 1;
        long otherEnd = other.last + 1;
        if (end < other.first) {
            return TemporalRelation.BEFORE;
        }
        if (end == other.first) {
            return TemporalRelation.MEETS;
        }
        if (first < other.first && end > other.first && end < otherEnd) {
            return TemporalRelation.OVERLAPS;
        }
        if (first < other.first && end == otherEnd) {
            return TemporalRelation.FINISHED_BY;
        }
        if (first < other.first && end > otherEnd) {
            return TemporalRelation.CONTAINS;
        }
        if (first == other.first && end < otherEnd) {
            return TemporalRelation.STARTS;
        }
        if (first == other.first && end == otherEnd) {
            return TemporalRelation.EQUALS;
        }
        return inverseTo(other);
    }

    private TemporalRelation inverseTo(Stretch other) {
        long end = last + 1;
        long otherEnd = other.last + 1;
        if (first == other.first && end > otherEnd) {
            return TemporalRelation.STARTED_BY;
        }
        if (first > other.first && end < otherEnd) {
            return TemporalRelation.DURING;
        }
        if (first > other.first && end == otherEnd) {
            return TemporalRelation.FINISHES;
        }
        if (first > other.first && first < otherEnd) {
            return TemporalRelation.OVERLAPPED_BY;
        }
        return first == otherEnd ? TemporalRelation.MET_BY : TemporalRelation.AFTER;
    }

    boolean isOver(Stretch other) {
        return first <= other.first && other.last <= last;
    }

    boolean isBefore(Stretch other) {
        return last < other.first;
    }

    boolean isOneDayWith(Stretch other) {
        return first == last && equals(other);
    }

    /** All stretches from the one day to the other. */
    static List<Stretch> allWithin(long first, long last) {
        List<Stretch> all = new ArrayList<>();
        for (long start = first; start <= last; start++) {
            for (long end = start; end <= last; end++) {
                all.add(new Stretch(start, end));
            }
        }
        return all;
    }

    /** All that may have happened at the time, in a calendar that ends with these days. */
    static List<Stretch> allAt(EventTime time, LocalDate first, LocalDate last) {
        return allWithin(
                time.earliest().orElse(first).toEpochDay(),
                time.latest().orElse(last).toEpochDay());
    }
}
