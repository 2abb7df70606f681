package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the time expressions of English news text and gives them values: type and value as
 * <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3">TIMEX3</a> has them, and bounds
 * as an {@link EventTime}.
 *
 * <pre>{@code
 * for (TimeExpression found : TimeTagger.standard().tag("The talks ended last Friday.", LocalDate.of(2024, 11, 5))) {
 *     found.text();    // "last Friday"
 *     found.span();    // [16,27)
 *     found.value();   // "2024-11-01"
 *     found.when();    // 2024-11-01
 * }
 * }</pre>
 *
 * <p>The reference date is the day on which the text was written. Relative expressions count from it, and dates without a
 * year get the year that lies closest, in the direction in which the clause looks ("will meet on Friday", "met on Friday",
 * "by Friday"). Without a reference date what the text does not say stays open: {@code XXXX-11-01}, {@code XXXX-WXX-5}.
 * Nothing is taken from the clock, locale or time zone of the machine.
 *
 * <p>Weeks are those of ISO 8601. Two numbers with a slash are month and day, as American news writes them, unless only the
 * other order makes a date; where both do, the time is marked as uncertain. A year of two digits lies between 1950 and 2049. A
 * date that cannot be ("February 29, 2015", a weekday that is not the date's) is reported by {@link TimeExpression#problem}.
 *
 * <p>Any text is read, in time linear in its length. The rules are resource files; {@code RULES.md} beside them says how to
 * add one. Immutable and thread-safe: the same text gives the same answer, whatever was read before.
 */
public final class TimeTagger {

    private static final class Standard {
        private static final TimeTagger INSTANCE = new TimeTagger(Grammar.standard());
    }

    private static final int LAST_YEAR = 9998;

    private final Grammar grammar;

    TimeTagger(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Returns the tagger with the library's rules, which are loaded on the first call. */
    public static TimeTagger standard() {
        return Standard.INSTANCE;
    }

    /** Finds the expressions of a text of which nobody knows when it was written, in the order of the text. */
    public List<TimeExpression> tag(CharSequence text) {
        return tag(Objects.requireNonNull(text, "text"), Optional.empty());
    }

    /**
     * Finds the expressions of a text that was written on the given day, in the order of the text.
     *
     * @throws IllegalArgumentException if the reference date does not lie in the years 1 to 9998, between which all dates that
     *     stand close to it can be written
     */
    public List<TimeExpression> tag(CharSequence text, LocalDate reference) {
        Objects.requireNonNull(text, "text");
        int year = Objects.requireNonNull(reference, "reference").getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("reference must lie in the years 1 to 9998, was " + reference);
        }
        return tag(text, Optional.of(reference));
    }

    private List<TimeExpression> tag(CharSequence text, Optional<LocalDate> reference) {
        Tokens tokens = Tokens.of(text);
        Matcher matcher = new Matcher(tokens, grammar);
        Scene scene = new Scene(tokens, reference);
        List<TimeExpression> found = new ArrayList<>();
        for (Match match = matcher.next(0, null); match != null; match = matcher.next(match.end(), match)) {
            scene.enter(match);
            Resolution resolution = match.meaning().in(scene);
            scene.remember(resolution);
            found.add(expression(tokens, match, resolution));
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Tokens tokens, Match match, Resolution resolution) {
        Span span = tokens.span(match.start(), match.end());
        return new TimeExpression(
                span,
                span.in(tokens.text()),
                resolution.type(),
                resolution.value(),
                resolution.modifier(),
                resolution.when(),
                resolution.weekday(),
                resolution.problem(),
                match.rule().id());
    }
}
