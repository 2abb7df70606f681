package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.merge.DayBounds;
import io.github.geotimeline.internal.merge.Derivation;
import io.github.geotimeline.internal.merge.Occasion;
import io.github.geotimeline.internal.merge.Splice;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All events of a timeline, sorted by time, and where to find them by day and by party. Views of the timeline share it.
 */
final class EventIndex {

    private static final int[] NOWHERE = {};

    private final Derivation derivation;
    private final Occasion[] occasions;
    private final Lazy<Map<String, int[]>> byCode;

    EventIndex(Derivation derivation) {
        this(derivation, Lazy.of(() -> positionsByCode(derivation.occasions())));
    }

    private EventIndex(Derivation derivation, Lazy<Map<String, int[]>> byCode) {
        this.derivation = derivation;
        this.occasions = derivation.occasions();
        this.byCode = byCode;
    }

    /** Returns the index of these observations too; empty if it is to be made anew. */
    Optional<EventIndex> plus(Observation[] more) {
        return derivation
                .plus(more)
                .map(step -> byCode.isKnown() ? after(step, byCode.get()) : new EventIndex(step.after()));
    }

    private static EventIndex after(Derivation.Step step, Map<String, int[]> known) {
        return new EventIndex(step.after(), Lazy.of(() -> changed(known, step.splice(), step.come())));
    }

    Derivation derivation() {
        return derivation;
    }

    /** All occasions: the array is not to be changed. */
    Occasion[] occasions() {
        return occasions;
    }

    int size() {
        return occasions.length;
    }

    Occasion occasion(int position) {
        return occasions[position];
    }

    Event event(int position) {
        return occasions[position].event();
    }

    /** The position of the first event that stands at the day or behind it: all that cannot begin before the day are there. */
    int firstFrom(long day) {
        return DayBounds.firstFrom(Arrays.asList(occasions), Occasion::day, day);
    }

    /** The positions of the events that involve the party, in order. */
    int[] involving(String code) {
        return byCode.get().getOrDefault(code, NOWHERE);
    }

    private static Map<String, int[]> changed(Map<String, int[]> known, Splice splice, List<Occasion> come) {
        Map<String, int[]> changed = new HashMap<>();
        known.forEach((code, positions) -> changed.put(code, splice.moved(positions)));
        positionsByCode(come, splice.added()).forEach((code, added) -> changed.merge(code, added, EventIndex::union));
        return changed;
    }

    private static int[] union(int[] left, int[] right) {
        int[] union = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, union, left.length, right.length);
        Arrays.sort(union);
        return union;
    }

    private static Map<String, int[]> positionsByCode(Occasion[] occasions) {
        int[] positions = new int[occasions.length];
        Arrays.setAll(positions, i -> i);
        return positionsByCode(Arrays.asList(occasions), positions);
    }

    private static Map<String, int[]> positionsByCode(List<Occasion> occasions, int[] positions) {
        Map<String, Positions> collected = new HashMap<>();
        for (int i = 0; i < positions.length; i++) {
            Event event = occasions.get(i).event();
            add(collected, event.actors(), positions[i]);
            add(collected, event.recipients(), positions[i]);
        }
        Map<String, int[]> byCode = new HashMap<>();
        collected.forEach((code, found) -> byCode.put(code, found.toArray()));
        return byCode;
    }

    private static void add(Map<String, Positions> collected, Collection<Actor> parties, int position) {
        for (Actor party : parties) {
            for (String code : party.codes()) {
                collected.computeIfAbsent(code, unseen -> new Positions()).add(position);
            }
        }
    }

    /** Positions in rising order. */
    static final class Positions {

        private int[] values = new int[4];
        private int size;

        /** Adds a position, unless it is the last one already. */
        void add(int position) {
            if (size > 0 && values[size - 1] == position) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = position;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
