package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * Forces leave an area.
 *
 * <pre>{@code
 * // French troops left Niger.
 * withdrawal.force();   // [French troops]
 * withdrawal.from();    // Optional[Niger]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:withdraw}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param force whose forces leave
 * @param from the area they leave
 */
public record TroopWithdrawal(Occurrence occurrence, List<Actor> force, Optional<Place> from) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public TroopWithdrawal {
        Schema.check(occurrence, EventType.TROOP_WITHDRAWAL, force, from);
        force = List.copyOf(force);
    }

    TroopWithdrawal(Occurrence told) {
        this(told, told.actors("force"), told.place("from"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
