package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * Hacking or a disinformation operation.
 *
 * <pre>{@code
 * // Hackers attacked the parliament of Albania.
 * attack.by();   // [hackers]
 * attack.on();   // [Albania]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE:cyber}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who attacks
 * @param on who is attacked
 */
public record CyberAttack(Occurrence occurrence, List<Actor> by, List<Actor> on) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public CyberAttack {
        Schema.check(occurrence, EventType.CYBER_ATTACK, by, on);
        by = List.copyOf(by);
        on = List.copyOf(on);
    }

    CyberAttack(Occurrence told) {
        this(told, told.actors("by"), told.actors("on"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
