package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.mention.Surnames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which actors the noun phrases of one article stand for. Phrases must be asked for in the order of the text, since
 * pronouns and surnames are read with what came before. Not thread-safe: one article, one instance.
 */
public final class Parties {

    private final Discourse discourse = new Discourse();
    private final Pronouns pronouns = new Pronouns(discourse, this::of);
    private final Owners owners;
    private final Bearers bearers;
    private final Descriptions descriptions;
    private final Places places;
    private final Map<NounPhrase, List<Actor>> known = new IdentityHashMap<>();
    private final Map<NounPhrase, Boolean> political = new IdentityHashMap<>();
    private final Set<NounPhrase> onlyPlaces = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Reads the parties of an article published on the given day, if that is known. */
    public Parties(Surnames surnames, Optional<LocalDate> day) {
        Readings readings = new Readings(day);
        People people = new People(surnames, day, discourse);
        this.owners = new Owners(readings, people, pronouns, discourse);
        this.bearers = new Bearers(readings, people, owners, discourse);
        this.descriptions = new Descriptions(owners, discourse, this::one);
        this.places = new Places(readings, owners);
    }

    /** Sets the country where the article plays, until the text names another. */
    public void playIn(Country country) {
        discourse.setScene(country);
    }

    /** The country where the article plays, if it says so. */
    public Optional<Country> scene() {
        return discourse.scene();
    }

    /** The country that the article named last. */
    public Optional<Country> lastCountry() {
        return discourse.lastCountry();
    }

    /** Says that the sentence was about someone, whom "he" in the next one will mean. */
    public void focusOn(NounPhrase subject) {
        for (Actor actor : of(subject)) {
            if (actor instanceof Person person) {
                discourse.focusOn(person);
                return;
            }
        }
    }

    /** Says that a phrase only tells where something is: a capital that acts in no one's stead. */
    public void onlyPlaces(NounPhrase where) {
        onlyPlaces.add(where);
    }

    /** Says that one side did something to another, so that "both sides" may mean these two. */
    public void pair(Actor one, Actor other) {
        discourse.rememberPair(List.of(one, other));
    }

    /** The two sides that the article named last, or nobody if it named fewer. */
    public List<Actor> lastTwo() {
        return discourse.lastTwo();
    }

    /** The actors that a phrase and those joined to it stand for; empty if it names none. */
    public List<Actor> of(NounPhrase phrase) {
        List<Actor> found = known.get(phrase);
        if (found == null) {
            // "Members of its party": whose "its" is may lead back to the members, who are nobody until they are known.
            known.put(phrase, List.of());
            found = resolve(phrase);
            known.put(phrase, found);
            if (phrase.head().isName()
                    && (onlyPlaces.contains(phrase)
                            || Readings.isPlaceOnly(phrase.head().names()))) {
                discourse.rememberPlace(found);
            } else {
                discourse.rememberSides(found);
            }
            if (phrase.isSomebody()) {
                discourse.remember(found);
            }
        }
        return found;
    }

    /** Whose a thing is: India's in "an Indian proposal", Iran's in "Iran's missiles", Chad's in "positions of Chad". */
    public List<Actor> ownersOf(NounPhrase phrase) {
        return owners.of(phrase);
    }

    /** Whose the modifiers before a noun say it is: the attacker of "Israeli raids on Lebanon", not of "raids in Lebanon". */
    public List<Actor> modifiersOf(NounPhrase phrase) {
        return owners.modifiers(phrase);
    }

    /** The actors for whom a phrase's own words are enough to say whom they belong to. */
    public List<Actor> politicalOf(NounPhrase phrase) {
        return Sides.having(of(phrase));
    }

    /** Whether a phrase stands for a state, a body, or people who belong to one or act as one. */
    public boolean isPolitical(NounPhrase phrase) {
        Boolean decided = political.get(phrase);
        if (decided == null) {
            decided = decidePolitical(phrase);
            political.put(phrase, decided);
        }
        return decided;
    }

    private boolean decidePolitical(NounPhrase phrase) {
        if (phrase.core().head().is(WordClass.OFF_TOPIC)) {
            // "Germany's striker", "the Swiss pianist"
            return false;
        }
        return !politicalOf(phrase).isEmpty() || Standing.isPolitical(phrase);
    }

    /** Whether a phrase names an official or a body of the state by title. */
    public static boolean isOfficial(NounPhrase phrase) {
        return Standing.isOfficial(phrase);
    }

    /** Whether the words of a phrase are about politics at home: "a government offer", "an opposition motion". */
    public static boolean isOfPolitics(NounPhrase phrase) {
        return Standing.isPoliticalNoun(phrase);
    }

    private List<Actor> resolve(NounPhrase phrase) {
        if (phrase.conjuncts().isEmpty()) {
            return List.copyOf(one(phrase));
        }
        List<Actor> found = new ArrayList<>(one(phrase));
        for (NounPhrase conjunct : phrase.conjuncts()) {
            for (Actor actor : one(conjunct)) {
                if (!found.contains(actor)) {
                    found.add(actor);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Actor> one(NounPhrase phrase) {
        if (phrase.isTime()) {
            return List.of();
        }
        if (phrase.isPronoun()) {
            return pronouns.of(phrase);
        }
        return phrase.head().isName() ? bearers.of(phrase) : descriptions.of(phrase);
    }

    /** The place that a phrase names, or the country whose site it is: "Tokyo", "Syrian villages". */
    public Optional<Place> place(NounPhrase phrase) {
        return places.of(phrase);
    }

    /** The place that a phrase gives a name: "Tokyo", "the West Bank town of Tulkarm", but not "the Dutch embassy". */
    public Optional<Place> namedPlace(NounPhrase phrase) {
        return places.named(phrase);
    }
}
