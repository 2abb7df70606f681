package io.github.geotimeline.internal.text;

import java.util.Objects;
import java.util.Optional;

/** Checks of texts that public types are given. */
public final class Arguments {

    private Arguments() {}

    /**
     * Checks that there is something to read.
     *
     * @throws IllegalArgumentException if the value is blank, with the name of the argument
     */
    public static void notBlank(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank, was \"" + value + "\"");
        }
    }

    /** Checks the same of a value that may be absent. */
    public static void notBlank(Optional<String> value, String name) {
        Objects.requireNonNull(value, name).ifPresent(there -> notBlank(there, name));
    }
}
