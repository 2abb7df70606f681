package io.github.geotimeline.time;

import io.github.geotimeline.text.Span;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression found in a text.
 *
 * <pre>{@code
 * TimeExpression found = TimeTagger.standard().tag("They met on Friday (November 1).").get(0);
 * found.text();      // "Friday (November 1)"
 * found.type();      // DATE
 * found.value();     // "XXXX-11-01"
 * found.weekday();   // Optional[FRIDAY]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param span where it stands
 * @param text its words
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, such as {@code 2024-11-01}, {@code 2024-W44}, {@code P3D}, {@code XXXX-WXX-5} or
 *     {@code PRESENT_REF}
 * @param modifier how the words qualify the value
 * @param when the time as bounds; {@link EventTime#UNKNOWN} for lengths, recurring times and times that the text leaves open
 * @param weekday the weekday that the words themselves name
 * @param problem why no such day exists, for "February 29, 2015" or a weekday that is not that of the date
 * @param rule the rule that found it
 */
public record TimeExpression(
        Span span,
        String text,
        TimexType type,
        String value,
        Optional<TimexModifier> modifier,
        EventTime when,
        Optional<DayOfWeek> weekday,
        Optional<String> problem,
        String rule) {

    /** Checks that nothing is null. */
    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(modifier, "modifier");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(rule, "rule");
    }
}
