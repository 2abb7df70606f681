package io.github.geotimeline.time;

/**
 * The answer to a question about times that are only partly known.
 *
 * <pre>{@code
 * EventTime early = EventTime.parse("2024-11");
 * early.before(EventTime.parse("2024-12-05"));      // CERTAIN
 * early.before(EventTime.parse("2024-11-05"));      // POSSIBLE
 * early.before(EventTime.parse("2024-11-01"));      // IMPOSSIBLE
 * }</pre>
 */
public enum Certainty {
    /** Yes, whichever of the days that are left is the true one. */
    CERTAIN,
    /** Yes for some of the days that are left, no for others. */
    POSSIBLE,
    /** No, whichever of the days that are left is the true one. */
    IMPOSSIBLE;

    /** Tells whether the answer is {@link #CERTAIN}. */
    public boolean isCertain() {
        return this == CERTAIN;
    }

    /** Tells whether the answer is {@link #CERTAIN} or {@link #POSSIBLE}. */
    public boolean isPossible() {
        return this != IMPOSSIBLE;
    }

    /** Returns the answer to the opposite question. */
    public Certainty not() {
        return switch (this) {
            case CERTAIN -> IMPOSSIBLE;
            case POSSIBLE -> POSSIBLE;
            case IMPOSSIBLE -> CERTAIN;
        };
    }

    static Certainty of(boolean certain, boolean possible) {
        if (certain) {
            return CERTAIN;
        }
        return possible ? POSSIBLE : IMPOSSIBLE;
    }
}
