package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One term in an office: what the office is, whose, and from when to when.
 *
 * <pre>{@code
 * Country japan = new Country("JPN", "Japan");
 * Office office = new Office("foreign minister", japan, LocalDate.of(2024, 10, 1), Optional.empty());
 * office.heldOn(LocalDate.of(2024, 11, 1));   // true
 * office.heldOn(LocalDate.of(2024, 9, 30));   // false
 * }</pre>
 *
 * <p>Immutable; prints as the title with its country or organisation.
 *
 * @param title the office, as in "foreign minister", not blank
 * @param of the country or organisation whose office it is
 * @param from the first day of the term
 * @param until the last day of the term, inclusive; absent while it lasts
 */
public record Office(String title, Actor of, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the term.
     *
     * @throws IllegalArgumentException if {@code title} is blank, or {@code until} lies before {@code from}
     */
    public Office {
        Arguments.notBlank(title, "title");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("term must not end before it begins, was " + from + ".." + until.get());
        }
    }

    /** Tells whether the day lies within the term, its first and last day included. */
    public boolean heldOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    @Override
    public String toString() {
        return title + " of " + of.name();
    }
}
