package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;

/** What is known when an expression is resolved: the reference date, the clause, and the dates told before in the text. */
final class Scene {

    private final Tokens tokens;
    private final Optional<LocalDate> reference;
    private Match match;
    private Tense tense;
    private Optional<CalendarPeriod> last = Optional.empty();
    private Optional<CalendarPeriod> lastDay = Optional.empty();
    private Optional<CalendarPeriod> lastQuarter = Optional.empty();

    Scene(Tokens tokens, Optional<LocalDate> reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /** Goes on to the next expression of the text. */
    void enter(Match next) {
        match = next;
        tense = null;
    }

    void remember(Resolution resolution) {
        if (resolution.period().isPresent() && resolution.problem().isEmpty()) {
            last = resolution.period();
            lastDay = last.get().unit() == Unit.DAY ? last : lastDay;
        }
    }

    /** Keeps the quarter that the text reports on, from which "a year earlier" counts. */
    void reportOn(CalendarPeriod quarter) {
        lastQuarter = Optional.of(quarter);
    }

    Optional<LocalDate> reference() {
        return reference;
    }

    /** The tense of the clause, told when first asked for: most expressions do without it. */
    Tense tense() {
        if (tense == null) {
            tense = Clause.tense(tokens, match.start(), match.end());
        }
        return tense;
    }

    /** The last period that the text spoke of. */
    Optional<CalendarPeriod> last() {
        return last;
    }

    Optional<CalendarPeriod> lastQuarter() {
        return lastQuarter;
    }

    /** The day from which an anchor counts days; a text that has told no day yet speaks of the reference date. */
    Optional<LocalDate> day(Anchor anchor) {
        return anchor == Anchor.REFERENCE
                ? reference
                : lastDay.map(CalendarPeriod::first).or(() -> reference);
    }

    /** The day from which an anchor counts a unit: longer units count from whatever period was told last. */
    Optional<LocalDate> day(Anchor anchor, Unit unit) {
        boolean period = anchor == Anchor.CONTEXT && unit != Unit.DAY;
        return period ? last.map(CalendarPeriod::first).or(() -> reference) : day(anchor);
    }
}
