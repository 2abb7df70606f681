package io.github.geotimeline.internal.merge;

import io.github.geotimeline.internal.merge.Successions.Succession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The order of events: by the first day on which each can have been, or by the last if it may have begun at any time before
 * that; of those with the same day what a text says came first; then by the bounds of the time, and by the first telling,
 * that is by article and position. The order is total.
 *
 * <p>Texts may contradict each other, and themselves, on what came first. Then what fewer tellings say gives way.
 */
final class Sequence {

    private Sequence() {}

    /** Returns the positions of the occasions, which are sorted by time, in their order. */
    static int[] of(Occasion[] sorted, Map<Succession, Integer> successions) {
        int[] order = new int[sorted.length];
        Arrays.setAll(order, i -> i);
        byDay(successions).forEach((day, within) -> arrange(sorted, order, day, within));
        return order;
    }

    /** Successions between events of different days do not count: time decides. */
    private static SortedMap<Integer, Map<Succession, Integer>> byDay(Map<Succession, Integer> successions) {
        SortedMap<Integer, Map<Succession, Integer>> days = new TreeMap<>();
        successions.forEach((succession, tellings) -> {
            int day = succession.before().day();
            if (day == succession.after().day()) {
                days.computeIfAbsent(day, unseen -> new HashMap<>()).put(succession, tellings);
            }
        });
        return days;
    }

    private static void arrange(Occasion[] sorted, int[] order, int day, Map<Succession, Integer> successions) {
        int start = DayBounds.firstFrom(Arrays.asList(sorted), Occasion::day, day);
        int end = start;
        while (end < sorted.length && sorted[end].day() == day) {
            end++;
        }
        Arrangement arrangement = new Arrangement(start, end);
        successions.forEach((succession, tellings) -> arrangement.hold(
                position(sorted, succession.before()), position(sorted, succession.after()), tellings));
        arrangement.write(order);
    }

    private static int position(Occasion[] sorted, Occasion occasion) {
        return Arrays.binarySearch(sorted, occasion, Occasion.BY_TIME);
    }

    /**
     * Events of one day, each of which waits for those it follows. The next is always the one that the fewest tellings hold
     * back, which is none at all unless the tellings go round in a circle.
     */
    private static final class Arrangement {

        private record Waiting(int tellings, int position) implements Comparable<Waiting> {
            @Override
            public int compareTo(Waiting other) {
                return tellings != other.tellings
                        ? Integer.compare(tellings, other.tellings)
                        : Integer.compare(position, other.position);
            }
        }

        private final int start;
        private final int[] heldBack;
        private final Map<Integer, Map<Integer, Integer>> followers = new HashMap<>();
        private final PriorityQueue<Waiting> queue = new PriorityQueue<>();

        Arrangement(int start, int end) {
            this.start = start;
            this.heldBack = new int[end - start];
        }

        void hold(int before, int after, int tellings) {
            heldBack[after - start] += tellings;
            followers.computeIfAbsent(before, unseen -> new TreeMap<>()).put(after, tellings);
        }

        void write(int[] order) {
            for (int i = 0; i < heldBack.length; i++) {
                queue.add(new Waiting(heldBack[i], start + i));
            }
            boolean[] placed = new boolean[heldBack.length];
            for (int next = 0; next < heldBack.length; ) {
                int position = queue.remove().position();
                if (!placed[position - start]) {
                    placed[position - start] = true;
                    order[start + next++] = position;
                    release(position);
                }
            }
        }

        private void release(int position) {
            followers.getOrDefault(position, Map.of()).forEach((follower, tellings) -> {
                heldBack[follower - start] -= tellings;
                queue.add(new Waiting(heldBack[follower - start], follower));
            });
        }
    }
}
