package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Status;
import java.util.List;
import java.util.Optional;

/**
 * A rule: which clauses and nouns tell an event of one kind, and who takes part in it.
 *
 * @param id its name, which every event that it recognises carries
 * @param kind the kind of event: a name of the catalogue, or an application's own
 * @param isAhead whether it matches only what will, would or may be: "will take revenge", not "took revenge"
 * @param isOwn whether it is the application's own, and so wins over those of the library where both match
 * @param status what the frame says of the event's status, whatever tense and modality say
 * @param intent how the event is put by its own actor
 * @param complement what becomes of events inside the complement
 * @param clauses the patterns for clauses
 * @param nouns the patterns for nouns
 * @param examples sentences in which the frame matches, as written in the file
 * @param nearMisses sentences in which it does not
 */
public record Frame(
        String id,
        String kind,
        boolean isAhead,
        boolean isOwn,
        Optional<Status> status,
        Optional<Intent> intent,
        Complement complement,
        List<ClausePattern> clauses,
        List<NounPattern> nouns,
        List<String> examples,
        List<String> nearMisses) {

    /** The kind of frames that match what only looks like an event, so that nothing is told of it. */
    private static final String NOTHING = "Nothing";

    /** The kind of event in the catalogue; {@link EventType#CUSTOM} for any that is not there. */
    EventType type() {
        return EventType.named(kind);
    }

    /** Whether what the frame matches is no event: "under fire from critics". */
    public boolean isBlocker() {
        return kind.equals(NOTHING);
    }

    /** What becomes of events inside the complement of a frame. */
    public enum Complement {
        /** They are not told: "demanded that Iran withdraw". */
        SWALLOW,
        /** They are told as well: "admitted that it had sold arms". */
        FACT,
        /** They are what the actor says it will do, and stand for the frame itself: "agreed to release the hostages". */
        PROMISED
    }
}
