package io.github.geotimeline.actor;

import java.util.Set;

/**
 * Someone who acts or is acted upon: a country, an organisation, a person or a group.
 *
 * <p>Every actor has a code, by which the flat rows of event data name it: ISO 3166-1 alpha-3 for a country and for all
 * who speak or act for one, the usual short name in capitals for an international or an armed organisation, and the
 * plain name for anyone else.
 *
 * <pre>{@code
 * Actor japan = new Country("JPN", "Japan");
 * Actor minister = new Person("Takeshi Iwaya", Optional.empty(), Optional.of(japan));
 * minister.code();     // "JPN"
 * minister.codes();    // [JPN, Takeshi Iwaya]
 * }</pre>
 *
 * <p>All kinds are immutable and compare by value; each prints as its name.
 */
public sealed interface Actor permits Country, Organisation, Person, Group {

    /** Returns the name that a reader knows the actor by, never blank. */
    String name();

    /** Returns the code that stands for the actor in a row of event data, never blank. */
    String code();

    /** Returns everything that a search finds the actor under, its code first: unmodifiable, in a fixed order. */
    Set<String> codes();
}
