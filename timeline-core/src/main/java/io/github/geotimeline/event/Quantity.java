package io.github.geotimeline.event;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as news tells it: exact, rounded, or known only from below or above, with a unit if it is no mere count.
 *
 * <pre>{@code
 * Quantity.exactly(12);                    // prints "12"
 * Quantity.atLeast(12);                    // "at least 12"
 * Quantity.about(5_000).in("km");          // "about 5,000 km"
 * Quantity.between(10, 15);                // "10 to 15"
 * Quantity.atMost(1_000);                  // "at most 1,000"
 * }</pre>
 *
 * <p>Immutable; prints as above, in English whatever the default locale.
 *
 * @param atLeast the lowest number that it may be, inclusive, 0 or more
 * @param atMost the highest number that it may be, inclusive; absent if nothing limits it from above
 * @param unit what is counted, as in {@code km} or {@code USD}, not blank; absent for a mere count
 * @param approximate whether the source rounds: "some", "about", "nearly"
 */
public record Quantity(long atLeast, OptionalLong atMost, Optional<String> unit, boolean approximate) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code atLeast} is negative, {@code atMost} is below it, or {@code unit} is
     *     blank
     */
    public Quantity {
        Objects.requireNonNull(atMost, "atMost");
        Arguments.notBlank(unit, "unit");
        if (atLeast < 0 || atMost.isPresent() && atMost.getAsLong() < atLeast) {
            throw new IllegalArgumentException("quantity needs 0 <= atLeast <= atMost, was " + atLeast + " to "
                    + (atMost.isPresent() ? atMost.getAsLong() : "any"));
        }
    }

    /** Returns the exact number. */
    public static Quantity exactly(long number) {
        return between(number, number);
    }

    /** Returns a number that the source rounds. */
    public static Quantity about(long number) {
        return new Quantity(number, OptionalLong.of(number), Optional.empty(), true);
    }

    /** Returns a number that is known from below only, inclusive. */
    public static Quantity atLeast(long number) {
        return new Quantity(number, OptionalLong.empty(), Optional.empty(), false);
    }

    /** Returns a number that is known from above only, inclusive. */
    public static Quantity atMost(long number) {
        return between(0, number);
    }

    /** Returns a number between the two, both inclusive. */
    public static Quantity between(long atLeast, long atMost) {
        return new Quantity(atLeast, OptionalLong.of(atMost), Optional.empty(), false);
    }

    /** Returns the same number of this unit. */
    public Quantity in(String newUnit) {
        return new Quantity(atLeast, atMost, Optional.of(newUnit), approximate);
    }

    @Override
    public String toString() {
        return (approximate ? "about " : "")
                + number()
                + unit.map(name -> " " + name).orElse("");
    }

    private String number() {
        if (atMost.isEmpty()) {
            return "at least " + grouped(atLeast);
        }
        long most = atMost.getAsLong();
        if (atLeast == most) {
            return grouped(most);
        }
        return atLeast == 0 ? "at most " + grouped(most) : grouped(atLeast) + " to " + grouped(most);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
