package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A curfew, a ban, censorship, a state of emergency or a closed border.
 *
 * <pre>{@code
 * // Ecuador declared a state of emergency.
 * restriction.by();     // [Ecuador]
 * restriction.kind();   // Optional[state of emergency]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE:restrict}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who restricts
 * @param on whom
 * @param kind how
 */
public record Restriction(Occurrence occurrence, List<Actor> by, List<Actor> on, Optional<String> kind)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Restriction {
        Schema.check(occurrence, EventType.RESTRICTION, by, on, kind);
        by = List.copyOf(by);
        on = List.copyOf(on);
    }

    Restriction(Occurrence told) {
        this(told, told.actors("by"), told.actors("on"), told.text("kind"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
