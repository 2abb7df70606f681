package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Material cooperation or exchange for both sides: trade, extradition, shared intelligence.
 *
 * <pre>{@code
 * // Kenya and Uganda share intelligence on smugglers.
 * cooperation.parties();   // [Kenya, Uganda]
 * cooperation.area();      // Optional[intelligence on smugglers]
 * }</pre>
 *
 * <p>PLOVER: {@code COOPERATE}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param parties who work together
 * @param area in what
 */
public record Cooperation(Occurrence occurrence, List<Actor> parties, Optional<String> area) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Cooperation {
        Schema.check(occurrence, EventType.COOPERATION, parties, area);
        parties = List.copyOf(parties);
    }

    Cooperation(Occurrence told) {
        this(told, told.actors("parties"), told.text("area"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
