package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * Forces or a place give up to the other side.
 *
 * <pre>{@code
 * // The rebels surrendered to the army of Chad.
 * surrender.by();   // [rebels]
 * surrender.to();   // [army of Chad]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:disarm}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who gives up
 * @param to to whom
 */
public record Surrender(Occurrence occurrence, List<Actor> by, List<Actor> to) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Surrender {
        Schema.check(occurrence, EventType.SURRENDER, by, to);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    Surrender(Occurrence told) {
        this(told, told.actors("by"), told.actors("to"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
