package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A missile or rocket is test-fired, or launched as a test.
 *
 * <pre>{@code
 * // North Korea test-fired a Hwasong-19 missile on Thursday.
 * test.by();        // [North Korea]
 * test.missile();   // Optional[Hwasong-19]
 * }</pre>
 *
 * <p>PLOVER: {@code MOBILIZE:weapons}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who tests it
 * @param missile its name or type
 * @param count how many
 * @param range how far
 */
public record MissileTest(
        Occurrence occurrence,
        List<Actor> by,
        Optional<String> missile,
        Optional<Quantity> count,
        Optional<Quantity> range)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public MissileTest {
        Schema.check(occurrence, EventType.MISSILE_TEST, by, missile, count, range);
        by = List.copyOf(by);
    }

    MissileTest(Occurrence told) {
        this(told, told.actors("by"), told.text("missile"), told.quantity("count"), told.quantity("range"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
