package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.Unit;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose a thing is, or what country people are of: by the words before the noun ("an Indian proposal", "Iran's missiles",
 * "its forces"), else by what stands behind it ("rebels in Chad", "refugees fleeing the war in Liberia").
 */
final class Owners {

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "of", "from", "at", "near", "inside", "throughout");

    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "island", "kingdom", "republic");

    private final Readings readings;
    private final People people;
    private final Pronouns pronouns;
    private final Discourse discourse;

    Owners(Readings readings, People people, Pronouns pronouns, Discourse discourse) {
        this.readings = readings;
        this.people = people;
        this.pronouns = pronouns;
        this.discourse = discourse;
    }

    /** Whose a phrase is, by the words before its head or else by what follows it. */
    List<Actor> of(NounPhrase phrase) {
        List<Actor> owners = modifiers(phrase);
        if (!Sides.having(owners).isEmpty()) {
            return owners;
        }
        List<Actor> homes = homes(phrase);
        return homes.isEmpty() ? owners : homes;
    }

    /** The first of those whom the words before the head name. */
    Optional<Actor> modifier(NounPhrase phrase) {
        List<Actor> found = modifiers(phrase);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Those whom the words before the head name. */
    List<Actor> modifiers(NounPhrase phrase) {
        List<Actor> found = new ArrayList<>(1);
        Optional<Actor> weaker = Optional.empty();
        for (Unit unit : phrase.units()) {
            if (unit == phrase.head()) {
                break;
            }
            if (phrase.isPossessor(unit)) {
                found.addAll(phrase.head().is(WordClass.OPPOSITE) ? List.of() : possessor(phrase, unit));
                continue;
            }
            if (found.isEmpty() && isCommanded(phrase, unit)) {
                people.named(phrase.text(unit)).flatMap(Sides::of).ifPresent(found::add);
            }
            if (unit.names().isEmpty()) {
                continue;
            }
            if (!unit.isName()) {
                weaker = leads(unit) ? readings.modifier(unit.names()) : weaker;
                continue;
            }
            if (found.isEmpty()) {
                found.addAll(readings.several(unit.names()));
            }
            readings.modifier(unit.names()).ifPresent(actor -> {
                if (found.isEmpty() || phrase.isJoined(unit)) {
                    found.add(actor);
                }
            });
        }
        if (!found.isEmpty()) {
            return found;
        }
        return weaker.isPresent() ? weaker.stream().toList() : ofPronoun(phrase);
    }

    /** "Assad forces", "the Bush administration": they are of the country of whoever leads them. */
    private boolean isCommanded(NounPhrase phrase, Unit unit) {
        boolean official = phrase.head().is(WordClass.MILITARY) || phrase.head().is(WordClass.GOVERNMENT);
        return official && unit.isName() && readings.modifier(unit.names()).isEmpty();
    }

    /** "US-led" says who is behind it, "Bosnia-style" does not. */
    private static boolean leads(Unit qualifier) {
        return qualifier.is(WordClass.LEADING) && qualifier.is(WordClass.PARTICIPLE);
    }

    /** Whoever a possessive names: a country, a body, a person known or met before; "the country's" is the one named last. */
    private List<Actor> possessor(NounPhrase phrase, Unit unit) {
        List<Actor> several = readings.several(unit.names());
        if (!several.isEmpty()) {
            return several;
        }
        if (!unit.names().isEmpty()) {
            return readings.actor(unit.names()).stream().toList();
        }
        if (unit.isName()) {
            return people.named(phrase.text(unit)).stream()
                    .<Actor>map(Actor.class::cast)
                    .toList();
        }
        return COUNTRY_NOUNS.contains(phrase.text(unit).toLowerCase(Locale.ROOT))
                ? discourse.lastCountry().stream().<Actor>map(Actor.class::cast).toList()
                : List.of();
    }

    /** People are of whom "their" means; of things that is too often someone else: "rejected their demands". */
    private List<Actor> ofPronoun(NounPhrase phrase) {
        if (phrase.owner().isPresent()) {
            return pronouns.antecedent(phrase.owner().get());
        }
        Unit first = phrase.units().get(0);
        return first != phrase.head()
                        && first.is(WordClass.POSSESSIVE)
                        && (phrase.head().is(WordClass.PERSON) || phrase.head().is(WordClass.OWN_ACT))
                ? pronouns.owners(phrase, phrase.text(first).toLowerCase(Locale.ROOT))
                : List.of();
    }

    /** The countries or bodies that what follows a phrase says it is of: "leaders of Iran and Iraq", "rebels in Chad". */
    List<Actor> homes(NounPhrase phrase) {
        if (phrase.head().is(WordClass.EVENT) && !phrase.head().is(WordClass.PERSON)) {
            // "The bombing of the U.S. embassy" is not the embassy's.
            return List.of();
        }
        boolean person = phrase.head().is(WordClass.PERSON);
        boolean placed = phrase.head().isName() || person || phrase.head().is(WordClass.SITE);
        for (PrepositionalPart part : phrase.parts()) {
            boolean leads = placed
                    ? PLACE_PREPOSITIONS.contains(part.preposition())
                    : part.preposition().equals("of");
            List<Actor> found = leads ? homesAt(part) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return person ? homesByParticiple(phrase) : List.of();
    }

    private List<Actor> homesAt(PrepositionalPart part) {
        NounPhrase object = part.object().orElse(null);
        if (object == null) {
            return List.of();
        }
        List<Actor> found = new ArrayList<>(1);
        found.addAll(homeNames(object));
        object.conjuncts().forEach(conjunct -> found.addAll(homeNames(conjunct)));
        if (found.isEmpty()) {
            found.addAll(modifiers(object));
        }
        return found.isEmpty() && part.preposition().equals("of") ? homes(object) : found;
    }

    private List<Actor> homeNames(NounPhrase object) {
        if (!object.head().isName()) {
            return List.of();
        }
        List<Actor> several = readings.several(object.head().names());
        return !several.isEmpty()
                ? several
                : readings.actor(object.head().names()).filter(actor -> !(actor instanceof Person)).stream()
                        .toList();
    }

    /** The clauses that qualify a phrase: behind it within its clause, or before the verb whose subject it is. */
    private static List<Clause> qualifying(NounPhrase phrase) {
        List<Clause> clauses = new ArrayList<>(1);
        phrase.clause().ifPresent(clause -> {
            clauses.add(clause);
            clauses.addAll(clause.dependents());
        });
        clauses.removeIf(clause -> clause.governorNoun().orElse(null) != phrase);
        return clauses;
    }

    /** "Guerrillas operating in Macedonia", "refugees fleeing the war in Liberia", "a group based in Trinidad". */
    private List<Actor> homesByParticiple(NounPhrase phrase) {
        for (Clause dependent : qualifying(phrase)) {
            boolean tells = dependent.link() == Clause.Link.RELATIVE
                    && dependent.verb().form() != VerbGroup.Form.FINITE
                    && dependent.verb().isSettled();
            if (!tells) {
                continue;
            }
            for (PrepositionalPart part : dependent.parts()) {
                List<Actor> found = PLACE_PREPOSITIONS.contains(part.preposition()) ? homesAt(part) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
