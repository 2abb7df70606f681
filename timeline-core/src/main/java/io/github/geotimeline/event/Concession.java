package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A verbal concession: easing is promised, a ceasefire is declared but not yet held.
 *
 * <pre>{@code
 * // Colombo offered the rebels a truce.
 * concession.by();        // [Sri Lanka]
 * concession.to();        // [rebels]
 * concession.subject();   // Optional[a truce]
 * }</pre>
 *
 * <p>PLOVER: {@code CONCEDE}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who gives way
 * @param to whom
 * @param subject in what
 */
public record Concession(Occurrence occurrence, List<Actor> by, List<Actor> to, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Concession {
        Schema.check(occurrence, EventType.CONCESSION, by, to, subject);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    Concession(Occurrence told) {
        this(told, told.actors("by"), told.actors("to"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
