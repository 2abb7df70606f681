package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One reading of one phrase: what the {@link Gazetteer} takes it to stand for. A phrase with several readings has
 * several names.
 *
 * <pre>{@code
 * Name soviet = Gazetteer.standard().find("Soviet").get(0);
 * soviet.form();    // ADJECTIVE
 * soviet.actor();   // Optional[Russia]
 * soviet.until();   // Optional[1991-12-26]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param phrase the words, with the capitals and marks that they are written with
 * @param form in what way they stand for the actor or place
 * @param actor who; absent for a place that is no country's
 * @param place where; absent for what is not a place
 * @param weak whether the reading needs support from its context, because the words have another everyday use (the name
 *     Jordan, the adjective nice) or a more usual reading
 * @param from the first day on which the reading is apt, if it has one
 * @param until the last day on which the reading is apt, inclusive, if it has one; past it, the words look back
 */
public record Name(
        String phrase,
        Form form,
        Optional<Actor> actor,
        Optional<Place> place,
        boolean weak,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /**
     * Checks that there is something to read and something that it stands for.
     *
     * @throws IllegalArgumentException if {@code phrase} is blank, or both {@code actor} and {@code place} are absent
     */
    public Name {
        Arguments.notBlank(phrase, "phrase");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (actor.isEmpty() && place.isEmpty()) {
            throw new IllegalArgumentException("name must stand for an actor or a place, was \"" + phrase + "\"");
        }
    }
}
