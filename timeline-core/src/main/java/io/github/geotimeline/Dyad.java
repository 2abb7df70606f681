package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who and to whom, by their codes. Where all parties are actors, as in a meeting, each two of them are a dyad, in the order
 * of their codes.
 *
 * <pre>{@code
 * timeline.counts().perDyad().get(new Dyad("RUS", "UKR"));
 * }</pre>
 *
 * <p>Immutable; ordered by the first code, then by the second.
 *
 * @param actor the code of who did it
 * @param recipient the code of to whom it was done
 */
public record Dyad(String actor, String recipient) implements Comparable<Dyad> {

    /** Checks that nothing is missing. */
    public Dyad {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(recipient, "recipient");
    }

    static Set<Dyad> of(Event event) {
        Set<Dyad> dyads = new LinkedHashSet<>();
        Set<String> actors = codes(event.actors());
        Set<String> recipients = codes(event.recipients());
        for (String actor : actors) {
            for (String other : recipients.isEmpty() ? actors : recipients) {
                boolean counts = recipients.isEmpty() ? actor.compareTo(other) < 0 : !actor.equals(other);
                if (counts) {
                    dyads.add(new Dyad(actor, other));
                }
            }
        }
        return dyads;
    }

    private static Set<String> codes(List<Actor> parties) {
        Set<String> codes = new TreeSet<>();
        parties.forEach(party -> codes.add(party.code()));
        return codes;
    }

    @Override
    public int compareTo(Dyad other) {
        int byActor = actor.compareTo(other.actor);
        return byActor != 0 ? byActor : recipient.compareTo(other.recipient);
    }

    @Override
    public String toString() {
        return actor + "-" + recipient;
    }
}
