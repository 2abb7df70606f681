package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Property, a ship or a site is seized, raided or confiscated.
 *
 * <pre>{@code
 * // Iran seized a Greek tanker.
 * seizure.by();     // [Iran]
 * seizure.from();   // [Greece]
 * seizure.what();   // Optional[tanker]
 * }</pre>
 *
 * <p>PLOVER: {@code COERCE:seize}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who seizes
 * @param from whose it was
 * @param what what is seized
 */
public record Seizure(Occurrence occurrence, List<Actor> by, List<Actor> from, Optional<String> what) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Seizure {
        Schema.check(occurrence, EventType.SEIZURE, by, from, what);
        by = List.copyOf(by);
        from = List.copyOf(from);
    }

    Seizure(Occurrence told) {
        this(told, told.actors("by"), told.actors("from"), told.text("what"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
