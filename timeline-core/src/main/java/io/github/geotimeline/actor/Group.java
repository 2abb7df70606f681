package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Several people, named or described: a party, a people without a state of its own, soldiers, protesters.
 *
 * <pre>{@code
 * Country northKorea = new Country("PRK", "North Korea");
 * new Group("North Korean soldiers", Optional.of(northKorea)).code();   // "PRK"
 * new Group("protesters", Optional.empty()).code();                     // "protesters"
 * }</pre>
 *
 * <p>Immutable; prints as the name.
 *
 * @param name the name or the description, not blank
 * @param of the country or organisation that the group belongs to
 */
public record Group(String name, Optional<Actor> of) implements Actor {

    /**
     * Checks that there is something to know the group by.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Group {
        Arguments.notBlank(name, "name");
        Objects.requireNonNull(of, "of");
    }

    /** Returns the code of whom the group belongs to, or the name if that is nobody known. */
    @Override
    public String code() {
        return Belonging.code(of, name);
    }

    /** Returns the codes of whom the group belongs to, and the name. */
    @Override
    public Set<String> codes() {
        return Belonging.codes(of, name);
    }

    @Override
    public String toString() {
        return name;
    }
}
