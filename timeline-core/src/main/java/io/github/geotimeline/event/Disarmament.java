package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Weapons are given up, destroyed or dismantled.
 *
 * <pre>{@code
 * // Libya destroyed its last mustard gas.
 * disarmament.by();        // [Libya]
 * disarmament.weapons();   // Optional[mustard gas]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:disarm}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who gives them up
 * @param weapons which
 */
public record Disarmament(Occurrence occurrence, List<Actor> by, Optional<String> weapons) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Disarmament {
        Schema.check(occurrence, EventType.DISARMAMENT, by, weapons);
        by = List.copyOf(by);
    }

    Disarmament(Occurrence told) {
        this(told, told.actors("by"), told.text("weapons"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
