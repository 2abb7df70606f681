package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * Diplomats or a member of a body are expelled.
 *
 * <pre>{@code
 * // Austria expelled four Russian diplomats.
 * expulsion.by();         // [Austria]
 * expulsion.expelled();   // [Russian diplomats]
 * }</pre>
 *
 * <p>PLOVER: {@code SANCTION:expel}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who expels
 * @param expelled who has to go
 */
public record DiplomaticExpulsion(Occurrence occurrence, List<Actor> by, List<Actor> expelled) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public DiplomaticExpulsion {
        Schema.check(occurrence, EventType.DIPLOMATIC_EXPULSION, by, expelled);
        by = List.copyOf(by);
        expelled = List.copyOf(expelled);
    }

    DiplomaticExpulsion(Occurrence told) {
        this(told, told.actors("by"), told.actors("expelled"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
