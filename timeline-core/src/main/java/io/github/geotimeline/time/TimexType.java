package io.github.geotimeline.time;

/**
 * The four types of time expression that TIMEX3 knows.
 *
 * <pre>{@code
 * TimeTagger.standard().tag("every Tuesday").get(0).type();   // SET
 * }</pre>
 */
public enum TimexType {
    /** A stretch of the calendar of a day or longer: "Friday", "November 2024", "last year", "now". */
    DATE,
    /** A time of the day: "10 a.m.", "Friday night". */
    TIME,
    /** A length of time: "three days", "a decade". */
    DURATION,
    /** A time that recurs: "every Tuesday", "annually". */
    SET
}
