package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an article has said so far about who there is: the memory that pronouns, surnames and "both sides" are read with. */
final class Discourse {

    private static final int REMEMBERED = 8;

    private final Map<String, Person> bySurname = new HashMap<>();
    /** By the first words of their names, for "Kim Jong Un" and "Saddam Hussein"; empty where two share it. */
    private final Map<String, Optional<Person>> byFirstName = new HashMap<>();

    private final Map<String, List<Actor>> described = new HashMap<>();
    private final List<Actor> recent = new ArrayList<>();
    private Person lastPerson;
    private Actor lastBody;
    private List<Actor> lastGroup = List.of();
    private List<Actor> lastPair = List.of();
    private List<Actor> pairBefore = List.of();
    private Country lastCountry;
    private Country scene;

    void remember(List<Actor> actors) {
        for (Actor actor : actors) {
            remember(actor);
        }
        if (actors.size() > 1 && Sides.haveAll(actors)) {
            lastGroup = actors;
            if (actors.size() == 2) {
                rememberPair(actors);
            }
        }
    }

    private void remember(Actor actor) {
        if (actor instanceof Person person) {
            lastPerson = person;
            bySurname.put(surname(person.name()), person);
            byFirstName.merge(
                    firstName(person.name()),
                    Optional.of(person),
                    (one, other) -> one.isPresent()
                                    && one.get().name().equals(other.get().name())
                            ? other
                            : Optional.empty());
        } else if (actor instanceof Country || actor instanceof Organisation) {
            lastBody = actor;
        }
    }

    /** Remembers in which country a place lies that was named: where something is, nobody need take part. */
    void rememberPlace(List<Actor> countries) {
        for (Actor actor : countries) {
            if (actor instanceof Country country) {
                lastCountry = country;
            }
        }
    }

    /** Remembers whose side was named, be it only as the owner of a thing: "the U.S. mainland". */
    void rememberSides(List<Actor> actors) {
        for (Actor actor : actors) {
            Actor side = Sides.of(actor).orElse(null);
            if (side != null) {
                recent.remove(side);
                recent.add(side);
                lastCountry = side instanceof Country country ? country : lastCountry;
            }
        }
        while (recent.size() > REMEMBERED) {
            recent.remove(0);
        }
    }

    /** Remembers whom the text described by a noun, and of which country or body they are: "Iraqi troops". */
    void describe(String noun, List<Actor> actors) {
        if (noun != null) {
            described.put(noun, actors);
        }
    }

    /** Whom the text described last by that noun, whom it means when it goes on with "the troops". */
    List<Actor> described(String noun) {
        return noun == null ? List.of() : described.getOrDefault(noun, List.of());
    }

    void focusOn(Person person) {
        lastPerson = person;
    }

    /** The country where the sentences play, as far as the date line or the last place says. */
    Optional<Country> scene() {
        return Optional.ofNullable(scene);
    }

    void setScene(Country country) {
        scene = country;
    }

    Optional<Person> person(String name) {
        Person bySurname = this.bySurname.get(surname(name));
        return bySurname != null || name.indexOf(' ') >= 0
                ? Optional.ofNullable(bySurname)
                : byFirstName.getOrDefault(firstName(name), Optional.empty());
    }

    Optional<Actor> lastPerson() {
        return Optional.ofNullable(lastPerson);
    }

    Optional<Actor> lastBody() {
        return Optional.ofNullable(lastBody);
    }

    /** Remembers two of whom one did something to the other: "both sides" are these. */
    void rememberPair(List<Actor> pair) {
        if (!pair.equals(lastPair)) {
            pairBefore = lastPair;
            lastPair = pair;
        }
    }

    /** The parties that "both sides" means: the last two that were named or acted together, or else the two named last. */
    List<Actor> lastTwo() {
        return lastTwoBut(List.of());
    }

    /** The same without some who cannot be meant: whoever urges both sides is neither. */
    List<Actor> lastTwoBut(List<Actor> others) {
        for (List<Actor> pair : List.of(lastPair, pairBefore)) {
            if (!pair.isEmpty() && Collections.disjoint(pair, others)) {
                return pair;
            }
        }
        List<Actor> left = new ArrayList<>(recent);
        left.removeAll(others);
        return left.size() < 2 ? List.of() : List.copyOf(left.subList(left.size() - 2, left.size()));
    }

    Optional<Country> lastCountry() {
        return Optional.ofNullable(lastCountry).or(this::scene);
    }

    List<Actor> lastGroup() {
        return lastGroup;
    }

    private static String firstName(String name) {
        int space = name.indexOf(' ');
        return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static String surname(String name) {
        int space = name.lastIndexOf(' ');
        return name.substring(space + 1).toLowerCase(Locale.ROOT);
    }
}
