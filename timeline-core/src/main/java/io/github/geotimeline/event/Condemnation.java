package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Disapproval, criticism, complaint or condemnation.
 *
 * <pre>{@code
 * // Chile criticised Venezuela over the arrests.
 * condemnation.by();        // [Chile]
 * condemnation.of();        // [Venezuela]
 * condemnation.subject();   // Optional[the arrests]
 * }</pre>
 *
 * <p>PLOVER: {@code ACCUSE:disapprove}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who disapproves
 * @param of of whom
 * @param subject of what
 */
public record Condemnation(Occurrence occurrence, List<Actor> by, List<Actor> of, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Condemnation {
        Schema.check(occurrence, EventType.CONDEMNATION, by, of, subject);
        by = List.copyOf(by);
        of = List.copyOf(of);
    }

    Condemnation(Occurrence told) {
        this(told, told.actors("by"), told.actors("of"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
