package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.text.Arguments;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of an event: of which kind it is, whether and when and where it happened, and the details of its kind. An
 * observation holds the facts as its article tells them, an event the facts that its observations add up to.
 *
 * <pre>{@code
 * Facts facts = new Facts("MissileTest", Status.OCCURRED, Intent.NONE, EventTime.parse("2024-10-31"), Optional.empty(),
 *         Details.builder().actor("by", northKorea).build());
 * facts.type();      // EventType.MISSILE_TEST
 * facts.actors();    // [North Korea]
 * facts.plover();    // Optional[MOBILIZE:weapons]
 * }</pre>
 *
 * <p>Details that the kind does not know are kept: an application or a later version may. Immutable.
 *
 * @param kind the name of the kind in the catalogue, such as {@code MissileTest}, or one of an application's own; not
 *     blank
 * @param status whether it has happened
 * @param intent how its own actor puts an act that has not happened
 * @param when when, as far as anyone can tell
 * @param place where
 * @param details what else is said
 */
public record Facts(String kind, Status status, Intent intent, EventTime when, Optional<Place> place, Details details) {

    /**
     * Checks that the details fit the kind.
     *
     * @throws IllegalArgumentException if {@code kind} is blank, or a detail that the kind knows holds something else,
     *     such as a text where it has a quantity
     */
    public Facts {
        Arguments.notBlank(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(place, "place");
        Schema.check(EventType.named(kind), Objects.requireNonNull(details, "details"));
    }

    /** Returns the kind in the catalogue, {@link EventType#CUSTOM} if it is an application's own. */
    public EventType type() {
        return EventType.named(kind);
    }

    /** Returns who did it, as the fields of the kind say; each once, in the order of the fields; unmodifiable. */
    public List<Actor> actors() {
        return Schema.parties(this, Field.Side.ACTOR);
    }

    /** Returns to whom it was done, as the fields of the kind say; each once, in the order of the fields; unmodifiable. */
    public List<Actor> recipients() {
        return Schema.parties(this, Field.Side.RECIPIENT);
    }

    /**
     * Returns how PLOVER codes it. That is the code of its kind, but for an act that has not happened ({@code SCHEDULED}
     * or {@code POSSIBLE}): PLOVER has AGREE for one that its own actor promises, and THREATEN for one that it threatens.
     * A {@code MilitaryExercise} is COOPERATE if it has actors of two or more codes, else MOBILIZE.
     *
     * @return the code; empty for a kind that PLOVER has no category for
     */
    public Optional<Plover> plover() {
        return Schema.plover(this);
    }

    /** Returns the same facts with another time. */
    public Facts withWhen(EventTime newWhen) {
        return new Facts(kind, status, intent, newWhen, place, details);
    }

    /** Returns the same facts with another status. */
    public Facts withStatus(Status newStatus) {
        return new Facts(kind, newStatus, intent, when, place, details);
    }

    /** Returns the same facts with another place. */
    public Facts withPlace(Place newPlace) {
        return new Facts(kind, status, intent, when, Optional.of(newPlace), details);
    }

    /** Returns the same facts with other details. */
    public Facts withDetails(Details newDetails) {
        return new Facts(kind, status, intent, when, place, newDetails);
    }
}
