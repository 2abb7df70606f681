package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A threat, or a warning with consequences.
 *
 * <pre>{@code
 * // Turkey threatened Greece with a blockade.
 * threat.by();                 // [Turkey]
 * threat.to();                 // [Greece]
 * threat.threatenedAction();   // Optional[a blockade]
 * }</pre>
 *
 * <p>PLOVER: {@code THREATEN}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who threatens
 * @param to who is threatened
 * @param threatenedAction with what
 */
public record Threat(Occurrence occurrence, List<Actor> by, List<Actor> to, Optional<String> threatenedAction)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Threat {
        Schema.check(occurrence, EventType.THREAT, by, to, threatenedAction);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    Threat(Occurrence told) {
        this(told, told.actors("by"), told.actors("to"), told.text("threatenedAction"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
