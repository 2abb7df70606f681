package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person, with the office held at the time and the country or organisation the person speaks for, as far as known.
 *
 * <pre>{@code
 * Organisation eu = new Organisation("EU", "European Union");
 * Office office = new Office(
 *         "High Representative", eu, LocalDate.of(2019, 12, 1), Optional.of(LocalDate.of(2024, 11, 30)));
 * Person borrell = new Person("Josep Borrell", Optional.of(office), Optional.empty());
 * borrell.of();     // Optional[European Union], from the office
 * borrell.code();   // "EU"
 * }</pre>
 *
 * <p>Immutable; prints as the name.
 *
 * @param name the name, as full as it is known, not blank
 * @param office the office that the person holds at the time of the event
 * @param of whom the person speaks for; where it is absent and {@code office} is not, it is that of the office
 */
public record Person(String name, Optional<Office> office, Optional<Actor> of) implements Actor {

    /**
     * Fills in whom the person speaks for from the office.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Person {
        Arguments.notBlank(name, "name");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(of, "of");
        of = of.or(() -> office.map(Office::of));
    }

    /** Returns the code of whom the person speaks for, or the name if that is nobody known. */
    @Override
    public String code() {
        return Belonging.code(of, name);
    }

    /** Returns the codes of whom the person speaks for, and the name. */
    @Override
    public Set<String> codes() {
        return Belonging.codes(of, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
