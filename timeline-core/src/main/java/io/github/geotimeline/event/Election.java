package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A national election or referendum is held or due.
 *
 * <pre>{@code
 * // Botswana votes for a president on Wednesday.
 * election.country();   // [Botswana]
 * election.office();    // Optional[president]
 * }</pre>
 *
 * <p>PLOVER has no category for it. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param country who votes
 * @param office for which office
 */
public record Election(Occurrence occurrence, List<Actor> country, Optional<String> office) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Election {
        Schema.check(occurrence, EventType.ELECTION, country, office);
        country = List.copyOf(country);
    }

    Election(Occurrence told) {
        this(told, told.actors("country"), told.text("office"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
