package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An official says something, quoted or reported.
 *
 * <pre>{@code
 * // "We stay," Sweden's foreign minister told Finland.
 * statement.speaker();     // [Sweden's foreign minister]
 * statement.quote();       // Optional[We stay]
 * statement.addressee();   // [Finland]
 * }</pre>
 *
 * <p>PLOVER has no category for it. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param speaker who says it
 * @param quote the words between the quotation marks
 * @param addressee whom it is said to
 */
public record Statement(Occurrence occurrence, List<Actor> speaker, Optional<String> quote, List<Actor> addressee)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Statement {
        Schema.check(occurrence, EventType.STATEMENT, speaker, quote, addressee);
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
    }

    Statement(Occurrence told) {
        this(told, told.actors("speaker"), told.text("quote"), told.actors("addressee"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
