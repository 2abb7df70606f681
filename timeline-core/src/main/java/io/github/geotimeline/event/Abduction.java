package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A kidnapping, a hijacking or a taking of hostages.
 *
 * <pre>{@code
 * // Gunmen kidnapped a Swiss engineer.
 * abduction.by();         // [gunmen]
 * abduction.abducted();   // [Swiss engineer]
 * }</pre>
 *
 * <p>PLOVER: {@code ASSAULT:abduct}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who abducts
 * @param abducted who is taken
 */
public record Abduction(Occurrence occurrence, List<Actor> by, List<Actor> abducted) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Abduction {
        Schema.check(occurrence, EventType.ABDUCTION, by, abducted);
        by = List.copyOf(by);
        abducted = List.copyOf(abducted);
    }

    Abduction(Occurrence told) {
        this(told, told.actors("by"), told.actors("abducted"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
