package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom actors belong to: "Iraqi troops" to Iraq, a minister to the government, "the opposition" to nobody that is known. */
public final class Sides {

    private Sides() {}

    /** Whether an actor is a state or body, or belongs to one. */
    public static boolean has(Actor actor) {
        return actor instanceof Country
                || actor instanceof Organisation
                || of(actor).isPresent();
    }

    /** Whether {@linkplain #has each} of several actors does. */
    static boolean haveAll(List<Actor> actors) {
        for (Actor actor : actors) {
            if (!has(actor)) {
                return false;
            }
        }
        return true;
    }

    /** Those of several actors that {@linkplain #has have} a side, in order. */
    public static List<Actor> having(List<Actor> actors) {
        if (haveAll(actors)) {
            return actors;
        }
        List<Actor> having = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            if (has(actor)) {
                having.add(actor);
            }
        }
        return having;
    }

    /** Whom an actor belongs to; a state or body to itself. */
    public static Optional<Actor> of(Actor actor) {
        if (actor instanceof Group group) {
            return group.of();
        }
        return actor instanceof Person person ? person.of() : Optional.of(actor);
    }

    /** The country that an actor is, or belongs to. */
    public static Optional<Country> country(Actor actor) {
        return of(actor).filter(Country.class::isInstance).map(Country.class::cast);
    }

    /** The actor as one of a country where it had none, or only a people without a state: "Hutu rebels" in Rwanda. */
    public static Actor in(Country country, Actor actor) {
        boolean ofStateless = actor instanceof Group group
                && group.of().orElse(null) instanceof Group people
                && people.of().isEmpty();
        return ofStateless ? new Group(((Group) actor).name(), Optional.of(country)) : with(actor, country);
    }

    /** The actor with a side where it had none: "the opposition" as that of Zambia. */
    public static Actor with(Actor actor, Actor side) {
        if (actor instanceof Group group && group.of().isEmpty()) {
            return new Group(group.name(), Optional.of(side));
        }
        return actor instanceof Person person && person.of().isEmpty()
                ? new Person(person.name(), person.office(), Optional.of(side))
                : actor;
    }
}
