package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * Troops, ships, police or militia are sent, massed or put on alert.
 *
 * <pre>{@code
 * // Finland sent 300 soldiers to Kosovo.
 * deployment.force();   // [Finland]
 * deployment.to();      // Optional[Kosovo]
 * deployment.size();    // Optional[300]
 * }</pre>
 *
 * <p>PLOVER: {@code MOBILIZE:troops}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param force whose forces
 * @param against whom against
 * @param from where from
 * @param to where to
 * @param size how many
 */
public record TroopDeployment(
        Occurrence occurrence,
        List<Actor> force,
        List<Actor> against,
        Optional<Place> from,
        Optional<Place> to,
        Optional<Quantity> size)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public TroopDeployment {
        Schema.check(occurrence, EventType.TROOP_DEPLOYMENT, force, against, from, to, size);
        force = List.copyOf(force);
        against = List.copyOf(against);
    }

    TroopDeployment(Occurrence told) {
        this(
                told,
                told.actors("force"),
                told.actors("against"),
                told.place("from"),
                told.place("to"),
                told.quantity("size"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
