package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Unit;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.mention.Surnames;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who bears a name that the gazetteer lacks: someone met before, an office holder by surname, someone with a title. */
final class People {

    private final Surnames surnames;
    private final Optional<LocalDate> day;
    private final Discourse discourse;

    People(Surnames surnames, Optional<LocalDate> day, Discourse discourse) {
        this.surnames = surnames;
        this.day = day;
        this.discourse = discourse;
    }

    /** The person that a possessive names: "Mandela's". */
    Optional<Person> named(String name) {
        return discourse.person(name).or(() -> day.isPresent() ? surnames.holder(name, day) : Optional.empty());
    }

    /**
     * Who the phrase with an unknown name is.
     *
     * @param side whose side the words before the name or in apposition to it say
     * @param home whose side what follows the name says, if it comes to that
     */
    Actor of(NounPhrase phrase, Optional<Actor> side, Supplier<Optional<Actor>> home) {
        String name = phrase.headText();
        Optional<Person> met = side.isEmpty() ? discourse.person(name) : Optional.empty();
        if (met.isPresent()) {
            return met.get();
        }
        boolean titled = isTitled(phrase);
        boolean surname = side.isEmpty() && name.indexOf(' ') < 0 && (titled || day.isPresent());
        Optional<Person> holder = surname ? holder(phrase, name) : Optional.empty();
        if (holder.isPresent()) {
            return holder.get();
        }
        boolean person = titled || phrase.head().is(WordClass.GIVEN_NAME) || name.indexOf(' ') > 0;
        Optional<Actor> of = isOfStageOrSport(phrase)
                ? Optional.empty()
                : side.or(home).or(() -> titled ? discourse.scene() : Optional.empty());
        return person ? new Person(name, Optional.empty(), of) : new Group(name, of);
    }

    /** Whether a word before the name says what its bearer is: "President", "rebel leader". */
    static boolean isTitled(NounPhrase phrase) {
        return title(phrase).isPresent();
    }

    /** "The Dutch conductor Bernard Haitink" conquers London for nobody but himself. */
    private static boolean isOfStageOrSport(NounPhrase phrase) {
        return title(phrase).filter(title -> title.is(WordClass.OFF_TOPIC)).isPresent();
    }

    /** "President Reagan" was president once, whatever the day of the article; "Reagan" alone needs the day. */
    private Optional<Person> holder(NounPhrase phrase, String name) {
        return surnames.holder(name, day)
                .or(() -> title(phrase).flatMap(title -> surnames.holder(name, phrase.text(title), day)));
    }

    /** The word before the name that says what its bearer is. */
    static Optional<Unit> title(NounPhrase phrase) {
        for (Unit unit : phrase.units()) {
            if (unit != phrase.head() && unit.is(WordClass.PERSON)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
