package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;

/**
 * A state joins or is admitted to a treaty or body, or its entry is ratified.
 *
 * <pre>{@code
 * // Sweden joined NATO on Thursday.
 * accession.member();   // [Sweden]
 * accession.body();     // [NATO]
 * }</pre>
 *
 * <p>PLOVER: {@code SUPPORT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param member who joins
 * @param body what is joined, an organisation or a treaty's members as a group
 */
public record Accession(Occurrence occurrence, List<Actor> member, List<Actor> body) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Accession {
        Schema.check(occurrence, EventType.ACCESSION, member, body);
        member = List.copyOf(member);
        body = List.copyOf(body);
    }

    Accession(Occurrence told) {
        this(told, told.actors("member"), told.actors("body"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
