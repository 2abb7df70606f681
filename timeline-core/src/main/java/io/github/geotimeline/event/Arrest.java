package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * People are arrested, detained or deported.
 *
 * <pre>{@code
 * // Police in Georgia detained an opposition leader.
 * arrest.by();         // [Georgia]
 * arrest.arrested();   // [opposition leader]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE:arrest}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who arrests
 * @param arrested who is arrested
 */
public record Arrest(Occurrence occurrence, List<Actor> by, List<Actor> arrested) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Arrest {
        Schema.check(occurrence, EventType.ARREST, by, arrested);
        by = List.copyOf(by);
        arrested = List.copyOf(arrested);
    }

    Arrest(Occurrence told) {
        this(told, told.actors("by"), told.actors("arrested"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
