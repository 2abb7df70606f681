package io.github.geotimeline.time;

/**
 * How an expression qualifies its value; the names are those of TIMEX3's attribute {@code mod}.
 *
 * <pre>{@code
 * TimeTagger.standard().tag("in early May").get(0).modifier();   // Optional[START]
 * }</pre>
 */
public enum TimexModifier {
    /** "more than a decade ago" */
    BEFORE,
    /** "less than a year ago" */
    AFTER,
    /** "less than two hours", "nearly four decades" */
    LESS_THAN,
    /** "more than three hours" */
    MORE_THAN,
    /** "no more than ten days", "up to ten days" */
    EQUAL_OR_LESS,
    /** "at least ten days" */
    EQUAL_OR_MORE,
    /** "early May" */
    START,
    /** "mid-May" */
    MID,
    /** "late May" */
    END,
    /** "about three years" */
    APPROX
}
