package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Parties agree, promise, offer or pledge to do something together later.
 *
 * <pre>{@code
 * // Russia and Ukraine agreed to consult each other on gas prices.
 * agreement.parties();   // [Russia, Ukraine]
 * agreement.subject();   // Optional[consult each other on gas prices]
 * }</pre>
 *
 * <p>PLOVER: {@code AGREE}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param parties who agree, or who promises
 * @param to whom a one-sided promise is made to
 * @param subject what is to be done
 */
public record AgreementReached(Occurrence occurrence, List<Actor> parties, List<Actor> to, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public AgreementReached {
        Schema.check(occurrence, EventType.AGREEMENT_REACHED, parties, to, subject);
        parties = List.copyOf(parties);
        to = List.copyOf(to);
    }

    AgreementReached(Occurrence told) {
        this(told, told.actors("parties"), told.actors("to"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
