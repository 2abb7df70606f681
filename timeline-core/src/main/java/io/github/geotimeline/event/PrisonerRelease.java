package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * Captives, hostages or prisoners are freed or exchanged.
 *
 * <pre>{@code
 * // Belarus freed two journalists.
 * release.by();         // [Belarus]
 * release.released();   // [two journalists]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:release}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who lets them go
 * @param released who is freed
 */
public record PrisonerRelease(Occurrence occurrence, List<Actor> by, List<Actor> released) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public PrisonerRelease {
        Schema.check(occurrence, EventType.PRISONER_RELEASE, by, released);
        by = List.copyOf(by);
        released = List.copyOf(released);
    }

    PrisonerRelease(Occurrence told) {
        this(told, told.actors("by"), told.actors("released"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
