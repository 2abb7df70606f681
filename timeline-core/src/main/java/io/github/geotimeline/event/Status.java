package io.github.geotimeline.event;

/**
 * Whether an event has happened, as its source puts it.
 *
 * <p>A reported claim ("Washington says that ...") keeps its status; who claims it is
 * {@link Observation#attributedTo()}.
 *
 * <pre>{@code
 * timeline.with(Status.SCHEDULED);   // what is still to come
 * }</pre>
 */
public enum Status {

    /** It has happened. */
    OCCURRED,

    /** It is going on. */
    ONGOING,

    /** It is due, planned or promised: "will". */
    SCHEDULED,

    /** It may or could happen, is prepared or threatened. */
    POSSIBLE,

    /** A party denies that it happened. */
    DENIED
}
