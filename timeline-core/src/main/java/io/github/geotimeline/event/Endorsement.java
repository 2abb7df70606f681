package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * Praise, approval, backing, diplomatic recognition, restored ties or an apology.
 *
 * <pre>{@code
 * // Norway recognised a Palestinian state.
 * endorsement.endorser();   // [Norway]
 * endorsement.endorsed();   // [Palestine]
 * }</pre>
 *
 * <p>PLOVER: {@code SUPPORT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param endorser who praises, backs or recognises
 * @param endorsed who is praised, backed or recognised
 */
public record Endorsement(Occurrence occurrence, List<Actor> endorser, List<Actor> endorsed) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Endorsement {
        Schema.check(occurrence, EventType.ENDORSEMENT, endorser, endorsed);
        endorser = List.copyOf(endorser);
        endorsed = List.copyOf(endorsed);
    }

    Endorsement(Occurrence told) {
        this(told, told.actors("endorser"), told.actors("endorsed"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
