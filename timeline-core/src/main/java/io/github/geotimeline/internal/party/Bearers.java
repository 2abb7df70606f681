package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Unit;
import java.util.List;
import java.util.Optional;

/** Tells who bears the name that is the head of a phrase: a country, a body, a person with or without a title. */
final class Bearers {

    private final Readings readings;
    private final People people;
    private final Owners owners;
    private final Discourse discourse;

    Bearers(Readings readings, People people, Owners owners, Discourse discourse) {
        this.readings = readings;
        this.people = people;
        this.owners = owners;
        this.discourse = discourse;
    }

    /** Whom a phrase stands for whose head is a name. */
    List<Actor> of(NounPhrase phrase) {
        Unit head = phrase.head();
        Optional<Actor> owner = owners.modifier(phrase);
        boolean namesake = Readings.isPlaceOnly(head.names()) && People.isTitled(phrase);
        if (head.names().isEmpty() || namesake) {
            Actor bearer = people.of(phrase, owner.or(() -> explained(phrase)), () -> home(phrase));
            rememberTitle(phrase, bearer);
            return List.of(bearer);
        }
        List<Actor> several = readings.several(head.names());
        if (!several.isEmpty()) {
            return several;
        }
        Optional<Actor> bearer = readings.actor(head.names());
        return bearer.isPresent() ? List.of(known(phrase, bearer.get(), owner)) : List.of();
    }

    /** Whom a name stands for that the gazetteer knows, unless the words before it say that it is someone else of that name. */
    private Actor known(NounPhrase phrase, Actor actor, Optional<Actor> owner) {
        if (actor instanceof Person person
                && owner.isPresent()
                && person.of().isPresent()
                && !isSame(person.of().get(), owner.get())) {
            return new Person(person.name(), Optional.empty(), owner);
        }
        boolean elsewhere = owner.isPresent()
                && owner.get() instanceof Country
                && isInstitution(phrase.head())
                && Sides.of(actor).filter(home -> isSame(home, owner.get())).isEmpty();
        if (elsewhere) {
            return new Group(phrase.text(), owner);
        }
        Actor bearer = atHome(actor, phrase);
        rememberTitle(phrase, bearer);
        return bearer;
    }

    private static boolean isSame(Actor side, Actor other) {
        return side.code().equals(other.code());
    }

    /** A name that many states have a bearer of: the Supreme Court, the Senate. */
    private static boolean isInstitution(Unit name) {
        return name.names().stream().anyMatch(reading -> reading.form() == Form.SEAT || reading.form() == Form.GROUP);
    }

    /** Of whom "the foreign minister" will speak after "the Turkish foreign minister, Mevlut Cavusoglu". */
    private void rememberTitle(NounPhrase phrase, Actor bearer) {
        if (Sides.has(bearer)) {
            People.title(phrase).ifPresent(title -> discourse.describe(title.noun(), List.of(bearer)));
        }
    }

    /** A people without a state of its own is of where it lives: "ethnic Albanians in Serbia". */
    private Actor atHome(Actor bearer, NounPhrase phrase) {
        boolean stateless = bearer instanceof Group group && group.of().isEmpty();
        return stateless ? home(phrase).map(side -> Sides.with(bearer, side)).orElse(bearer) : bearer;
    }

    private Optional<Actor> explained(NounPhrase phrase) {
        return phrase.apposition().flatMap(other -> owners.modifier(other).or(() -> home(other)));
    }

    /** The country or body that the parts of a phrase say it is of. */
    private Optional<Actor> home(NounPhrase phrase) {
        List<Actor> homes = owners.homes(phrase);
        return homes.isEmpty() ? Optional.empty() : Optional.of(homes.get(0));
    }
}
