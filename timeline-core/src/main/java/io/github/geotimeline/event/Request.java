package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A demand, appeal or call for something.
 *
 * <pre>{@code
 * // Ghana called on Mali to hold elections.
 * request.by();        // [Ghana]
 * request.to();        // [Mali]
 * request.subject();   // Optional[hold elections]
 * }</pre>
 *
 * <p>PLOVER: {@code REQUEST}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who asks
 * @param to who is asked
 * @param subject what for
 */
public record Request(Occurrence occurrence, List<Actor> by, List<Actor> to, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Request {
        Schema.check(occurrence, EventType.REQUEST, by, to, subject);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    Request(Occurrence told) {
        this(told, told.actors("by"), told.actors("to"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
