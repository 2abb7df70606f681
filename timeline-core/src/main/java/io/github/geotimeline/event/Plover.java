package io.github.geotimeline.event;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Objects;
import java.util.Optional;

/**
 * How PLOVER codes an event: its category and, where the category has modes, the mode.
 *
 * <pre>{@code
 * Plover code = EventType.MISSILE_TEST.plover().get();
 * code.category();   // MOBILIZE
 * code.toString();   // "MOBILIZE:weapons"
 * }</pre>
 *
 * <p>Immutable; prints as category and mode with a colon between.
 *
 * @param category the category
 * @param mode the mode in PLOVER's own word, not blank; absent where the category has none that fits
 */
public record Plover(PloverCategory category, Optional<String> mode) {

    /**
     * Checks the mode.
     *
     * @throws IllegalArgumentException if {@code mode} is blank
     */
    public Plover {
        Objects.requireNonNull(category, "category");
        Arguments.notBlank(mode, "mode");
    }

    @Override
    public String toString() {
        return mode.map(word -> category + ":" + word).orElse(category.name());
    }
}
