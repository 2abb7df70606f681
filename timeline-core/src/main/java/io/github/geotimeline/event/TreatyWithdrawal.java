package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A state leaves a treaty, body or talks, or recalls its envoy.
 *
 * <pre>{@code
 * // Niger left ECOWAS.
 * withdrawal.by();     // [Niger]
 * withdrawal.from();   // [ECOWAS]
 * }</pre>
 *
 * <p>PLOVER: {@code SANCTION:withdraw}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who leaves
 * @param from what is left, or who loses the envoy
 */
public record TreatyWithdrawal(Occurrence occurrence, List<Actor> by, List<Actor> from) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public TreatyWithdrawal {
        Schema.check(occurrence, EventType.TREATY_WITHDRAWAL, by, from);
        by = List.copyOf(by);
        from = List.copyOf(from);
    }

    TreatyWithdrawal(Occurrence told) {
        this(told, told.actors("by"), told.actors("from"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
