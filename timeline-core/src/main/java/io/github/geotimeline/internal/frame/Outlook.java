package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.NounPhrase;
import java.util.Optional;

/**
 * How a clause is told.
 *
 * @param isTold whether what it says is an event at all, be it planned or denied
 * @param status what its event's status is, if it is told
 * @param promised whether its own actor puts it as something it will do
 * @param claimant who says so, where the article does not itself
 */
record Outlook(boolean isTold, Status status, boolean promised, Optional<NounPhrase> claimant) {

    static final Outlook UNTOLD = new Outlook(false, Status.POSSIBLE, false, Optional.empty());

    static Outlook of(Status status) {
        return new Outlook(true, status, false, Optional.empty());
    }

    Outlook with(Status other) {
        return new Outlook(isTold, other, promised, claimant);
    }

    Outlook promise() {
        return new Outlook(isTold, status, true, claimant);
    }

    Outlook claimedBy(Optional<NounPhrase> who) {
        return who.isPresent() ? new Outlook(isTold, status, promised, who) : this;
    }

    @Override
    public String toString() {
        return isTold
                ? status
                        + (promised ? " by its own actor" : "")
                        + claimant.map(phrase -> " claimed by " + phrase).orElse("")
                : "not as an event";
    }
}
