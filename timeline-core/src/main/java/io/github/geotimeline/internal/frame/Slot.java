package io.github.geotimeline.internal.frame;

import java.util.Set;

/**
 * A place in a pattern that fills a role.
 *
 * @param role the field of the event that it fills; {@code _} for none
 * @param prepositions the prepositions that lead to it; empty for a subject, an object or a modifier
 * @param need whether something must be there
 */
record Slot(String role, Set<String> prepositions, Need need) {

    /** The role that fills no field. */
    static final String NONE = "_";

    /** What a slot asks for. */
    enum Need {
        /** May be empty. */
        NOTHING,
        /** Any noun phrase must be there. */
        PHRASE,
        /** A noun phrase must be there that stands for an actor: a state, a body, the people of a country. */
        ACTOR
    }

    boolean isFilling() {
        return !role.equals(NONE);
    }

    boolean accepts(String preposition) {
        return prepositions.contains(preposition);
    }
}
