package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A parliament or an international body adopts a law or resolution.
 *
 * <pre>{@code
 * // The UN Security Council adopted a resolution on Haiti.
 * resolution.body();      // [United Nations]
 * resolution.subject();   // Optional[Haiti]
 * }</pre>
 *
 * <p>PLOVER has no category for it. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param body who adopts it
 * @param subject what it is about
 */
public record ResolutionAdopted(Occurrence occurrence, List<Actor> body, Optional<String> subject) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public ResolutionAdopted {
        Schema.check(occurrence, EventType.RESOLUTION_ADOPTED, body, subject);
        body = List.copyOf(body);
    }

    ResolutionAdopted(Occurrence told) {
        this(told, told.actors("body"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
