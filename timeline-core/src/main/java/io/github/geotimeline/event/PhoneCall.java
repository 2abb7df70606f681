package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Talks by telephone or another remote medium.
 *
 * <pre>{@code
 * // Macron and Scholz spoke by phone about Ukraine.
 * call.participants();   // [Emmanuel Macron, Olaf Scholz]
 * call.subject();        // Optional[Ukraine]
 * }</pre>
 *
 * <p>PLOVER: {@code CONSULT:phone}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param participants who speak with each other
 * @param subject what they speak about
 */
public record PhoneCall(Occurrence occurrence, List<Actor> participants, Optional<String> subject) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public PhoneCall {
        Schema.check(occurrence, EventType.PHONE_CALL, participants, subject);
        participants = List.copyOf(participants);
    }

    PhoneCall(Occurrence told) {
        this(told, told.actors("participants"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
