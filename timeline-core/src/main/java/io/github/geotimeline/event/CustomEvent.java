package io.github.geotimeline.event;

import java.util.Objects;

/**
 * An event of an application's own kind, or of a kind that a later version of the library knows.
 *
 * <pre>{@code
 * // a frame of the application's own: "Gazprom cut gas supplies to Moldova on Monday."
 * event.name();                         // "GasCut"
 * event.attributes().actors("by");      // [Gazprom]
 * event.recipients();                   // [Moldova], from the attribute "to"
 * }</pre>
 *
 * <p>Actors under the attribute {@code to} are its recipients, all others its actors. PLOVER has no category for it.
 * Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param name the name of the kind
 * @param attributes its details
 */
public record CustomEvent(Occurrence occurrence, String name, Details attributes) implements Event {

    /**
     * Checks that name and attributes are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of a kind in the catalogue
     */
    public CustomEvent {
        Schema.check(occurrence, EventType.CUSTOM);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attributes, "attributes");
        Facts facts = occurrence.facts();
        if (!name.equals(facts.kind()) || !attributes.equals(facts.details())) {
            throw new IllegalArgumentException("name and attributes must be what the occurrence says, " + facts.kind()
                    + " " + facts.details() + ", was " + name + " " + attributes);
        }
    }

    CustomEvent(Occurrence told) {
        this(told, told.facts().kind(), told.facts().details());
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
