package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Set;

/**
 * An international organisation, or an armed one that is no country's: the European Union, NATO, Hezbollah.
 *
 * <pre>{@code
 * new Organisation("EU", "European Union").code();   // "EU"
 * }</pre>
 *
 * <p>Immutable; prints as its name.
 *
 * @param code the usual short name, in capitals ({@code EU}, {@code HAMAS}, {@code ARAB LEAGUE}), not blank
 * @param name the full name, not blank
 */
public record Organisation(String code, String name) implements Actor {

    /**
     * Checks that there is something to know the organisation by.
     *
     * @throws IllegalArgumentException if {@code code} or {@code name} is blank
     */
    public Organisation {
        Arguments.notBlank(code, "code");
        Arguments.notBlank(name, "name");
    }

    @Override
    public Set<String> codes() {
        return Set.of(code);
    }

    @Override
    public String toString() {
        return name;
    }
}
