package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A treaty, pact, partnership or memorandum is signed, concluded, ratified or formally announced.
 *
 * <pre>{@code
 * // Borrell and Iwaya signed the EU-Japan Security and Defence Partnership.
 * agreement.signatories();   // [Josep Borrell, Takeshi Iwaya]
 * agreement.title();         // Optional[EU-Japan Security and Defence Partnership]
 * }</pre>
 *
 * <p>PLOVER: {@code SUPPORT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param parties who agree with each other
 * @param signatories the people who put their names to it
 * @param title the name of the agreement
 * @param areas what the parties are to cooperate in
 */
public record AgreementSigned(
        Occurrence occurrence, List<Actor> parties, List<Actor> signatories, Optional<String> title, List<String> areas)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public AgreementSigned {
        Schema.check(occurrence, EventType.AGREEMENT_SIGNED, parties, signatories, title, areas);
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        areas = List.copyOf(areas);
    }

    AgreementSigned(Occurrence told) {
        this(told, told.actors("parties"), told.actors("signatories"), told.text("title"), told.texts("areas"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
