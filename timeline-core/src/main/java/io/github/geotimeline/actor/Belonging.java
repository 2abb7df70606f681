package io.github.geotimeline.actor;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The codes of actors that have none of their own, but may belong to someone who has: people and groups. */
final class Belonging {

    private Belonging() {}

    /** The code of whom they belong to, or the name if that is nobody known. */
    static String code(Optional<Actor> of, String name) {
        return of.map(Actor::code).orElse(name);
    }

    /** The codes of whom they belong to, and the name. */
    static Set<String> codes(Optional<Actor> of, String name) {
        Set<String> codes = new LinkedHashSet<>();
        of.ifPresent(actor -> codes.addAll(actor.codes()));
        codes.add(name);
        return Collections.unmodifiableSet(codes);
    }
}
