package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An accusation, a charge, a lawsuit or an indictment.
 *
 * <pre>{@code
 * // Seoul accused Pyongyang of jamming signals.
 * accusation.accuser();   // [South Korea]
 * accusation.accused();   // [North Korea]
 * accusation.of();        // Optional[jamming signals]
 * }</pre>
 *
 * <p>PLOVER: {@code ACCUSE:allege}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param accuser who accuses
 * @param accused who is accused
 * @param of of what
 */
public record Accusation(Occurrence occurrence, List<Actor> accuser, List<Actor> accused, Optional<String> of)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Accusation {
        Schema.check(occurrence, EventType.ACCUSATION, accuser, accused, of);
        accuser = List.copyOf(accuser);
        accused = List.copyOf(accused);
    }

    Accusation(Occurrence told) {
        this(told, told.actors("accuser"), told.actors("accused"), told.text("of"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
