package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A government is overthrown or seized by force, or the attempt fails.
 *
 * <pre>{@code
 * // Soldiers in Gabon ousted President Ali Bongo.
 * coup.by();        // [soldiers]
 * coup.against();   // [Ali Bongo]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who tries
 * @param against whom against
 */
public record Coup(Occurrence occurrence, List<Actor> by, List<Actor> against) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Coup {
        Schema.check(occurrence, EventType.COUP, by, against);
        by = List.copyOf(by);
        against = List.copyOf(against);
    }

    Coup(Occurrence told) {
        this(told, told.actors("by"), told.actors("against"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
