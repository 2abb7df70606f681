package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * An official travels to, arrives in, visits or leaves for a country.
 *
 * <pre>{@code
 * // Borrell will leave Tokyo for South Korea.
 * visit.visitor();       // [Josep Borrell]
 * visit.destination();   // Optional[South Korea]
 * visit.origin();        // Optional[Tokyo]
 * }</pre>
 *
 * <p>PLOVER: {@code CONSULT:visit}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param visitor who travels
 * @param host who is visited
 * @param destination where to, its country stands in for a host that is not named
 * @param origin where from
 */
public record OfficialVisit(
        Occurrence occurrence,
        List<Actor> visitor,
        List<Actor> host,
        Optional<Place> destination,
        Optional<Place> origin)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public OfficialVisit {
        Schema.check(occurrence, EventType.OFFICIAL_VISIT, visitor, host, destination, origin);
        visitor = List.copyOf(visitor);
        host = List.copyOf(host);
    }

    OfficialVisit(Occurrence told) {
        this(told, told.actors("visitor"), told.actors("host"), told.place("destination"), told.place("origin"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
