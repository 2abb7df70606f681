package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A court finds someone guilty or sentences someone.
 *
 * <pre>{@code
 * // An Egyptian court sentenced two activists.
 * conviction.court();       // [Egyptian court]
 * conviction.convicted();   // [two activists]
 * }</pre>
 *
 * <p>PLOVER: {@code SANCTION:convict}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param court whose court
 * @param convicted who is found guilty
 */
public record Conviction(Occurrence occurrence, List<Actor> court, List<Actor> convicted) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Conviction {
        Schema.check(occurrence, EventType.CONVICTION, court, convicted);
        court = List.copyOf(court);
        convicted = List.copyOf(convicted);
    }

    Conviction(Occurrence told) {
        this(told, told.actors("court"), told.actors("convicted"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
