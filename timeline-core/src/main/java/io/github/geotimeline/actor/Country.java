package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Set;

/**
 * A country or territory, and with it its government, its people as a whole and its capital as a stand-in for either.
 *
 * <pre>{@code
 * new Country("JPN", "Japan").code();   // "JPN"
 * }</pre>
 *
 * <p>Immutable; prints as its name.
 *
 * @param code the <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166-1</a> alpha-3 code; {@code XKX} is
 *     Kosovo, which has none of its own
 * @param name the name as news uses it, not blank
 */
public record Country(String code, String name) implements Actor {

    /**
     * Checks the form of the code; whether such a country exists is for the gazetteer to say.
     *
     * @throws IllegalArgumentException if {@code code} is not three capital letters, or {@code name} is blank
     */
    public Country {
        Arguments.notBlank(code, "code");
        Arguments.notBlank(name, "name");
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "country code must be three capital letters A to Z, was \"" + code + "\"");
        }
    }

    static boolean isCode(String code) {
        return code.length() == 3
                && isCapital(code.charAt(0))
                && isCapital(code.charAt(1))
                && isCapital(code.charAt(2));
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z';
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
