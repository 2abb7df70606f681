package io.github.geotimeline.event;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Comparator;
import java.util.Objects;

/**
 * How one event stands to another: the visit that fulfils a plan, the denial of an attack.
 *
 * <pre>{@code
 * link.toString();           // "FULFILS e1"
 * link.kind().inverse();     // FULFILLED_BY
 * }</pre>
 *
 * <p>Immutable; ordered by kind, then by the id of the other event.
 *
 * @param kind how this event stands to the other
 * @param eventId the identity of the other event, not blank
 */
public record Link(Kind kind, String eventId) implements Comparable<Link> {

    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::kind).thenComparing(Link::eventId);

    /** How one event stands to another; every kind has its {@link #inverse()}. */
    public enum Kind {

        /** It is what the other planned, promised or threatened. */
        FULFILS,

        /** The other is what this planned, promised or threatened. */
        FULFILLED_BY,

        /** It calls the other off. */
        CANCELS,

        /** The other calls this off. */
        CANCELLED_BY,

        /** It puts the other off. */
        POSTPONES,

        /** The other puts this off. */
        POSTPONED_BY,

        /** It denies the other. */
        DENIES,

        /** The other denies this. */
        DENIED_BY,

        /** It came after the other, as a text says. */
        FOLLOWS,

        /** The other came after this, as a text says. */
        FOLLOWED_BY;

        /** Returns how the other event stands to this one. */
        public Kind inverse() {
            return switch (this) {
                case FULFILS -> FULFILLED_BY;
                case FULFILLED_BY -> FULFILS;
                case CANCELS -> CANCELLED_BY;
                case CANCELLED_BY -> CANCELS;
                case POSTPONES -> POSTPONED_BY;
                case POSTPONED_BY -> POSTPONES;
                case DENIES -> DENIED_BY;
                case DENIED_BY -> DENIES;
                case FOLLOWS -> FOLLOWED_BY;
                case FOLLOWED_BY -> FOLLOWS;
            };
        }
    }

    /**
     * Checks the identity.
     *
     * @throws IllegalArgumentException if {@code eventId} is blank
     */
    public Link {
        Objects.requireNonNull(kind, "kind");
        Arguments.notBlank(eventId, "eventId");
    }

    @Override
    public int compareTo(Link other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + eventId;
    }
}
