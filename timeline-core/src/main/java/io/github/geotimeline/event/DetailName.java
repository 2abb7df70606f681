package io.github.geotimeline.event;

import java.util.Objects;

/** How a detail may be called. */
final class DetailName {

    private DetailName() {}

    static void check(String name) {
        Objects.requireNonNull(name, "name");
        if (!isWellFormed(name)) {
            throw new IllegalArgumentException(
                    "the name of a detail must be a letter and then letters, digits, _ or -, was \"" + name + "\"");
        }
    }

    private static boolean isWellFormed(String name) {
        int c;
        for (int k = 0; k < name.length(); k += Character.charCount(c)) {
            c = name.codePointAt(k);
            boolean fits = Character.isLetter(c) || k > 0 && (Character.isDigit(c) || c == '_' || c == '-');
            if (!fits) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
