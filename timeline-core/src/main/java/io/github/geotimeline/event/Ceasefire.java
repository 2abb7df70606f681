package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A ceasefire, truce or armistice takes effect.
 *
 * <pre>{@code
 * // A truce between Armenia and Azerbaijan took effect at midnight.
 * ceasefire.parties();   // [Armenia, Azerbaijan]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:ceasefire}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param parties who stop fighting
 */
public record Ceasefire(Occurrence occurrence, List<Actor> parties) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Ceasefire {
        Schema.check(occurrence, EventType.CEASEFIRE, parties);
        parties = List.copyOf(parties);
    }

    Ceasefire(Occurrence told) {
        this(told, told.actors("parties"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
