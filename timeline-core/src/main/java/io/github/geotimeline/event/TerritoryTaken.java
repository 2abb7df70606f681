package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * A town, region or site is captured, occupied or retaken, or falls.
 *
 * <pre>{@code
 * // The rebels captured Goma.
 * capture.by();     // [rebels]
 * capture.what();   // Optional[Goma]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE:seize}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who takes it
 * @param from who loses it
 * @param what what is taken, its country stands in for a loser that is not named
 */
public record TerritoryTaken(Occurrence occurrence, List<Actor> by, List<Actor> from, Optional<Place> what)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public TerritoryTaken {
        Schema.check(occurrence, EventType.TERRITORY_TAKEN, by, from, what);
        by = List.copyOf(by);
        from = List.copyOf(from);
    }

    TerritoryTaken(Occurrence told) {
        this(told, told.actors("by"), told.actors("from"), told.place("what"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
