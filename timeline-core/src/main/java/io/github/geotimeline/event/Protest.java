package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A demonstration, riot, strike, boycott or hunger strike.
 *
 * <pre>{@code
 * // Some 5,000 teachers marched against the government of Peru.
 * protest.protesters();   // [teachers]
 * protest.against();      // [Peru]
 * protest.size();         // Optional[about 5,000]
 * }</pre>
 *
 * <p>PLOVER: {@code PROTEST}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param protesters who protests
 * @param against whom against
 * @param kind in which form
 * @param size how many take part
 */
public record Protest(
        Occurrence occurrence,
        List<Actor> protesters,
        List<Actor> against,
        Optional<String> kind,
        Optional<Quantity> size)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Protest {
        Schema.check(occurrence, EventType.PROTEST, protesters, against, kind, size);
        protesters = List.copyOf(protesters);
        against = List.copyOf(against);
    }

    Protest(Occurrence told) {
        this(told, told.actors("protesters"), told.actors("against"), told.text("kind"), told.quantity("size"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
