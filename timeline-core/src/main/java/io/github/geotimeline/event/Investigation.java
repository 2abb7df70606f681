package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An inquiry, a probe or an investigation.
 *
 * <pre>{@code
 * // Poland opened an inquiry into Belarus over the balloons.
 * investigation.by();        // [Poland]
 * investigation.of();        // [Belarus]
 * investigation.subject();   // Optional[the balloons]
 * }</pre>
 *
 * <p>PLOVER: {@code ACCUSE:investigate}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who investigates
 * @param of whom
 * @param subject what
 */
public record Investigation(Occurrence occurrence, List<Actor> by, List<Actor> of, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Investigation {
        Schema.check(occurrence, EventType.INVESTIGATION, by, of, subject);
        by = List.copyOf(by);
        of = List.copyOf(of);
    }

    Investigation(Occurrence told) {
        this(told, told.actors("by"), told.actors("of"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
