package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.time.EventTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets of observations as sorted arrays, each observation once. */
final class ObservationSet {

    /** From so many times more on it is quicker to look a few up among many than to go through all. */
    private static final int MANY = 16;

    private ObservationSet() {}

    static Observation[] of(Collection<Observation> observations) {
        Observation[] sorted = observations.toArray(new Observation[0]);
        for (Observation observation : sorted) {
            Objects.requireNonNull(observation, "observation");
        }
        return sorted(sorted);
    }

    /** The observations of events, of which no two have one in common. */
    static Observation[] of(Event[] events) {
        List<Observation> observations = new ArrayList<>();
        for (Event event : events) {
            observations.addAll(event.observations());
        }
        return sorted(observations.toArray(new Observation[0]));
    }

    /** The union. Of sets that are sorted, what is of one time comes in sorted runs, which the sort looks for and merges. */
    static Observation[] union(List<Observation[]> sets) {
        Observation[] largest =
                sets.stream().max(Comparator.comparingInt(set -> set.length)).orElseGet(() -> new Observation[0]);
        if (sets.stream().mapToLong(set -> set.length).sum() - largest.length > largest.length / MANY) {
            return sorted(concatenated(sets));
        }
        List<Observation[]> others = new ArrayList<>(sets);
        others.remove(largest);
        return merged(largest, difference(sorted(concatenated(others)), largest));
    }

    /**
     * Sorts in the natural order, in which time comes first. The few times that many observations share are sorted by
     * themselves, and then the observations of each: to sort all together would go through the memory at random.
     */
    private static void sortByTime(Observation[] observations) {
        Map<EventTime, List<Observation>> byTime = new HashMap<>();
        for (Observation observation : observations) {
            byTime.computeIfAbsent(observation.facts().when(), unseen -> new ArrayList<>())
                    .add(observation);
        }
        EventTime[] times = byTime.keySet().toArray(new EventTime[0]);
        Arrays.sort(times);
        int next = 0;
        for (EventTime time : times) {
            List<Observation> sharing = byTime.get(time);
            sharing.sort(null);
            for (Observation observation : sharing) {
                observations[next++] = observation;
            }
        }
    }

    private static Observation[] concatenated(List<Observation[]> sets) {
        Observation[] all =
                new Observation[sets.stream().mapToInt(set -> set.length).sum()];
        int end = 0;
        for (Observation[] set : sets) {
            System.arraycopy(set, 0, all, end, set.length);
            end += set.length;
        }
        return all;
    }

    /** Puts a few observations among many, none of which they are. */
    private static Observation[] merged(Observation[] many, Observation[] few) {
        if (few.length == 0) {
            return many;
        }
        Observation[] merged = new Observation[many.length + few.length];
        int taken = 0;
        int next = 0;
        for (Observation observation : few) {
            int end = -Arrays.binarySearch(many, taken, many.length, observation) - 1;
            System.arraycopy(many, taken, merged, next, end - taken);
            next += end - taken;
            taken = end;
            merged[next++] = observation;
        }
        System.arraycopy(many, taken, merged, next, many.length - taken);
        return merged;
    }

    /** What is in the first and not in the second. */
    static Observation[] difference(Observation[] set, Observation[] taken) {
        if (set.length <= taken.length / MANY) {
            return Arrays.stream(set)
                    .filter(observation -> Arrays.binarySearch(taken, observation) < 0)
                    .toArray(Observation[]::new);
        }
        List<Observation> left = new ArrayList<>();
        int next = 0;
        for (Observation observation : set) {
            while (next < taken.length && taken[next] != observation && taken[next].compareTo(observation) < 0) {
                next++;
            }
            if (next < taken.length && (taken[next] == observation || taken[next].equals(observation))) {
                next++;
            } else {
                left.add(observation);
            }
        }
        return left.toArray(new Observation[0]);
    }

    private static Observation[] sorted(Observation[] observations) {
        sortByTime(observations);
        int size = 0;
        for (Observation observation : observations) {
            if (size == 0 || observations[size - 1].compareTo(observation) != 0) {
                observations[size++] = observation;
            }
        }
        return size == observations.length ? observations : Arrays.copyOf(observations, size);
    }
}
