package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A refusal, a veto, the denial of a request, or the breakdown of talks.
 *
 * <pre>{@code
 * // Iran rejected a German proposal.
 * rejection.by();        // [Iran]
 * rejection.of();        // [Germany]
 * rejection.subject();   // Optional[proposal]
 * }</pre>
 *
 * <p>PLOVER: {@code REJECT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who refuses
 * @param of whose wish is refused
 * @param subject what is refused
 */
public record Rejection(Occurrence occurrence, List<Actor> by, List<Actor> of, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Rejection {
        Schema.check(occurrence, EventType.REJECTION, by, of, subject);
        by = List.copyOf(by);
        of = List.copyOf(of);
    }

    Rejection(Occurrence told) {
        this(told, told.actors("by"), told.actors("of"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
