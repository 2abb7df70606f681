package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A person takes or wins an office.
 *
 * <pre>{@code
 * // Nepal named Bidya Bhandari president.
 * appointment.person();   // [Bidya Bhandari]
 * appointment.office();   // Optional[president]
 * appointment.by();       // [Nepal]
 * }</pre>
 *
 * <p>PLOVER has no category for it. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param person who takes it
 * @param office which
 * @param by who appoints, if anybody does
 */
public record Appointment(Occurrence occurrence, List<Actor> person, Optional<String> office, List<Actor> by)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Appointment {
        Schema.check(occurrence, EventType.APPOINTMENT, person, office, by);
        person = List.copyOf(person);
        by = List.copyOf(by);
    }

    Appointment(Occurrence told) {
        this(told, told.actors("person"), told.text("office"), told.actors("by"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
