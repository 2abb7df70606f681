package io.github.geotimeline.time;

/**
 * How finely an {@link EventTime} is told, from the finest to none at all.
 *
 * <pre>{@code
 * EventTime.parse("2024-11").granularity();                 // MONTH
 * EventTime.parse("1985-04-XX").granularity();              // MONTH: some day of it
 * EventTime.parse("2024-10-31/2024-11-01").granularity();   // INTERVAL
 * }</pre>
 *
 * <p>A qualifier ({@code ~ ? %}) does not change the granularity.
 */
public enum Granularity {
    /** A day and a time of day: {@code 2024-11-01T10:00:00Z}. */
    TIME,
    /** A day, with its year or without: {@code 2024-11-01}, {@code XXXX-11-01}. */
    DAY,
    /**
     * A month, with its year or without, or an unspecified day of it: {@code 2024-11}, {@code XXXX-11},
     * {@code 2024-11-XX}.
     */
    MONTH,
    /** A season, with its year or without: {@code 2024-21}, {@code XXXX-21}. */
    SEASON,
    /** A year, or an unspecified month or day of it: {@code 2024}, {@code 2024-XX}, {@code 2024-XX-XX}. */
    YEAR,
    /** Ten years that share their first three digits: {@code 201X}. */
    DECADE,
    /** A hundred years that share their first two digits: {@code 20XX}. */
    CENTURY,
    /** From one date to another, either of which may be open or unknown: {@code 2024-11-01/..}. */
    INTERVAL,
    /** Nothing is known: {@link EventTime#UNKNOWN}. */
    UNKNOWN
}
