package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A nuclear device is tested.
 *
 * <pre>{@code
 * // India tested a nuclear device in the desert.
 * test.by();   // [India]
 * }</pre>
 *
 * <p>PLOVER: {@code MOBILIZE:weapons}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who tests it
 */
public record NuclearTest(Occurrence occurrence, List<Actor> by) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public NuclearTest {
        Schema.check(occurrence, EventType.NUCLEAR_TEST, by);
        by = List.copyOf(by);
    }

    NuclearTest(Occurrence told) {
        this(told, told.actors("by"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
