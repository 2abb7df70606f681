package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Unit;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells who is described by the noun that is the head of a phrase: "Egyptian demonstrators", "rebels in Chad", "both sides". */
final class Descriptions {

    private static final Set<String> PAIR_NOUNS = Set.of(
            "side", "country", "nation", "state", "neighbor", "neighbour", "party", "leader", "ally", "government");

    private final Owners owners;
    private final Discourse discourse;
    private final Function<NounPhrase, List<Actor>> actors;

    /** Reads descriptions by whose they are and what was said before; {@code actors} tells whom a phrase alone stands for. */
    Descriptions(Owners owners, Discourse discourse, Function<NounPhrase, List<Actor>> actors) {
        this.owners = owners;
        this.discourse = discourse;
        this.actors = actors;
    }

    /** Whom a phrase stands for whose head is a noun. */
    List<Actor> of(NounPhrase phrase) {
        if (phrase.core() != phrase) {
            return quantified(phrase);
        }
        if (phrase.head().is(WordClass.OFF_TOPIC)) {
            // "The Russian language" is nobody's side.
            return List.of();
        }
        List<Actor> sides = owners.of(phrase);
        List<Actor> named = named(phrase, sides);
        if (!named.isEmpty()) {
            return named;
        }
        if (isPair(phrase) && sides.stream().noneMatch(Country.class::isInstance)) {
            return discourse.lastTwoBut(othersActing(phrase));
        }
        return sides.isEmpty() ? ofNobody(phrase) : ofSides(phrase, sides);
    }

    /** "The Turkish foreign minister, Mevlut Cavusoglu": the one whose name explains the noun; empty if none does. */
    private List<Actor> named(NounPhrase phrase, List<Actor> sides) {
        NounPhrase name = phrase.apposition().orElse(null);
        if (name == null || !name.head().isName()) {
            return List.of();
        }
        // Asked for whatever the noun is, since reading a name remembers the title before it.
        List<Actor> bearers = actors.apply(name);
        if (!phrase.head().is(WordClass.PERSON)) {
            return List.of();
        }
        return sides.isEmpty()
                ? bearers
                : bearers.stream()
                        .map(bearer -> Sides.with(bearer, sides.get(0)))
                        .toList();
    }

    /** "The troops" are those of whom the text spoke before; "protesters" are people, though nobody's. */
    private List<Actor> ofNobody(NounPhrase phrase) {
        List<Actor> before =
                phrase.isDefinite() ? discourse.described(phrase.head().noun()) : List.of();
        if (!before.isEmpty()) {
            return before;
        }
        boolean people = phrase.head().is(WordClass.PERSON) || isCrowd(phrase.head());
        return people ? List.of(new Group(phrase.text(), Optional.empty())) : List.of();
    }

    /** "Thousands marched": who is counted without a noun are people. */
    private static boolean isCrowd(Unit head) {
        return head.is(WordClass.NUMBER) && head.is(WordClass.PLURAL);
    }

    private List<Actor> ofSides(NounPhrase phrase, List<Actor> sides) {
        List<Actor> described = new ArrayList<>(sides.size());
        for (Actor side : sides) {
            described.add(new Group(phrase.text(), Optional.of(side)));
        }
        if (phrase.head().is(WordClass.PERSON) && isProminent(phrase)) {
            discourse.describe(phrase.head().noun(), described);
        }
        return described;
    }

    /** The sides of the subject, if the phrase is not the subject itself. */
    private List<Actor> othersActing(NounPhrase phrase) {
        return phrase.clause().flatMap(Clause::subject).filter(subject -> subject != phrase).stream()
                .flatMap(subject -> Stream.concat(Stream.of(subject), subject.conjuncts().stream()))
                .flatMap(acting -> actors.apply(acting).stream())
                .map(Sides::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Subjects and objects are spoken of again; what stands behind a preposition seldom is. */
    private static boolean isProminent(NounPhrase phrase) {
        return phrase.clause()
                .filter(clause -> clause.subject().orElse(null) == phrase
                        || clause.objects().contains(phrase))
                .isPresent();
    }

    /** "The two sides", "both presidents", "the neighbours"; not "all states", "the Gulf states". */
    private static boolean isPair(NounPhrase phrase) {
        List<String> modifiers = phrase.modifiers();
        boolean two = modifiers.contains("two") || modifiers.contains("both");
        boolean noun =
                PAIR_NOUNS.contains(phrase.lemma()) || two && phrase.head().is(WordClass.LEADER);
        if (!noun || !phrase.isPlural()) {
            return false;
        }
        boolean named = phrase.units().stream().anyMatch(Unit::isName);
        return two || phrase.isDefinite() && !named;
    }

    /** "Thousands of North Korean soldiers" are of who the soldiers are of, and bear the whole name. */
    private List<Actor> quantified(NounPhrase phrase) {
        List<Actor> found = actors.apply(phrase.core());
        boolean named = phrase.core().head().isName();
        return named
                ? found
                : found.stream()
                        .<Actor>map(actor -> new Group(actor.name(), Sides.of(actor)))
                        .toList();
    }
}
