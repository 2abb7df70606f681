package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Arguments;
import java.util.Objects;
import java.util.Optional;

/**
 * Somewhere that events happen: a city, a province, an island, a sea, or a country as a place.
 *
 * <pre>{@code
 * Country japan = new Country("JPN", "Japan");
 * new Place("Tokyo", Optional.of(japan)).country();         // Optional[Japan]
 * new Place("Red Sea", Optional.empty()).country();         // Optional.empty, it is nobody's
 * }</pre>
 *
 * <p>Immutable; prints as its name.
 *
 * @param name the name as news uses it, not blank
 * @param country the country it lies in; absent for the open sea and for what lies in several countries
 */
public record Place(String name, Optional<Country> country) {

    /**
     * Checks that there is something to know the place by.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Place {
        Arguments.notBlank(name, "name");
        Objects.requireNonNull(country, "country");
    }

    @Override
    public String toString() {
        return name;
    }
}
