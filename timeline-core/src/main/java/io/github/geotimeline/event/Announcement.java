package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An official body makes something known that no other kind covers.
 *
 * <pre>{@code
 * // Brazil announced a census.
 * announcement.by();        // [Brazil]
 * announcement.subject();   // Optional[a census]
 * }</pre>
 *
 * <p>PLOVER has no category for it. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who makes it known
 * @param subject what
 */
public record Announcement(Occurrence occurrence, List<Actor> by, Optional<String> subject) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Announcement {
        Schema.check(occurrence, EventType.ANNOUNCEMENT, by, subject);
        by = List.copyOf(by);
    }

    Announcement(Occurrence told) {
        this(told, told.actors("by"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
