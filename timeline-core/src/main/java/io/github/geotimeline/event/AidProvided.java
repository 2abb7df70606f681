package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Economic, military, humanitarian or asylum aid is given.
 *
 * <pre>{@code
 * // Denmark gave Moldova 20 million euros in humanitarian aid.
 * aid.donor();       // [Denmark]
 * aid.recipient();   // [Moldova]
 * aid.amount();      // Optional[20,000,000 EUR]
 * }</pre>
 *
 * <p>PLOVER: {@code AID}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param donor who gives
 * @param recipient who is given it
 * @param kind what is given
 * @param amount how much
 */
public record AidProvided(
        Occurrence occurrence,
        List<Actor> donor,
        List<Actor> recipient,
        Optional<String> kind,
        Optional<Quantity> amount)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public AidProvided {
        Schema.check(occurrence, EventType.AID_PROVIDED, donor, recipient, kind, amount);
        donor = List.copyOf(donor);
        recipient = List.copyOf(recipient);
    }

    AidProvided(Occurrence told) {
        this(told, told.actors("donor"), told.actors("recipient"), told.text("kind"), told.quantity("amount"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
