package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.internal.merge.DayBounds;
import io.github.geotimeline.internal.merge.Derivation;
import io.github.geotimeline.internal.merge.Occasion;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * All events of a timeline, sorted by time, and where to find them by day and by party. Views of the timeline share it.
 */
final class EventIndex {

    private static final int[] NOWHERE = {};

    private final Derivation derivation;
    private final Occasion[] occasions;
    private final Lazy<Map<String, int[]>> byCode = Lazy.of(this::positionsByCode);

    EventIndex(Derivation derivation) {
        this.derivation = derivation;
        this.occasions = derivation.occasions();
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

    /** The position of the first event that cannot begin before the day. */
    int firstFrom(long day) {
        return DayBounds.firstFrom(Arrays.asList(occasions), Occasion::firstDay, day);
    }

    /** The positions of the events that involve the party, in order. */
    int[] involving(String code) {
        return byCode.get().getOrDefault(code, NOWHERE);
    }

    private Map<String, int[]> positionsByCode() {
        Map<String, Positions> collected = new HashMap<>();
        for (int position = 0; position < occasions.length; position++) {
            add(collected, event(position).actors(), position);
            add(collected, event(position).recipients(), position);
        }
        Map<String, int[]> positions = new HashMap<>();
        collected.forEach((code, found) -> positions.put(code, found.toArray()));
        return positions;
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
