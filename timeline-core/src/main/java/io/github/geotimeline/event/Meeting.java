package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Talks, summits, negotiations or mediation, also of many or with a third party.
 *
 * <pre>{@code
 * // Qatar hosted talks between Israel and Hamas on a truce.
 * meeting.participants();   // [Israel, Hamas]
 * meeting.host();           // [Qatar]
 * meeting.subject();        // Optional[a truce]
 * }</pre>
 *
 * <p>PLOVER: {@code CONSULT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param participants who meets
 * @param host who invites or mediates
 * @param subject what they talk about
 */
public record Meeting(Occurrence occurrence, List<Actor> participants, List<Actor> host, Optional<String> subject)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Meeting {
        Schema.check(occurrence, EventType.MEETING, participants, host, subject);
        participants = List.copyOf(participants);
        host = List.copyOf(host);
    }

    Meeting(Occurrence told) {
        this(told, told.actors("participants"), told.actors("host"), told.text("subject"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
