package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An office holder steps down.
 *
 * <pre>{@code
 * // Prime Minister Hassan Diab of Lebanon resigned.
 * resignation.person();   // [Hassan Diab]
 * resignation.office();   // Optional[prime minister]
 * }</pre>
 *
 * <p>PLOVER: {@code RETREAT:resign}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param person who steps down
 * @param office from which office
 */
public record Resignation(Occurrence occurrence, List<Actor> person, Optional<String> office) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Resignation {
        Schema.check(occurrence, EventType.RESIGNATION, person, office);
        person = List.copyOf(person);
    }

    Resignation(Occurrence told) {
        this(told, told.actors("person"), told.text("office"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
