package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Group;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Unit;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.Set;

/** Tells by the words of a phrase alone whether it stands for someone with a part in politics. */
final class Standing {

    private static final Set<String> STATES = Set.of("state", "country", "nation", "government", "power", "republic");

    private Standing() {}

    /** "The rebels", "Arab states", "Kurdish fighters": people or states that act, though of no country that is named. */
    static boolean isPolitical(NounPhrase phrase) {
        return isNamedGroup(phrase)
                || isPoliticalNoun(phrase)
                || phrase.conjuncts().stream().anyMatch(Standing::isPoliticalNoun);
    }

    /** An official or a body of the state by title. */
    static boolean isOfficial(NounPhrase phrase) {
        return phrase.core().ownUnits().stream()
                .anyMatch(unit ->
                        unit.is(WordClass.PERSON) && (unit.is(WordClass.GOVERNMENT) || unit.is(WordClass.LEADER)));
    }

    /** A people or movement without a state of its own: "Kurdish fighters", "the Tutsis". */
    private static boolean isNamedGroup(NounPhrase phrase) {
        return phrase.core().ownUnits().stream()
                .flatMap(unit -> unit.names().stream())
                .anyMatch(name -> name.actor().orElse(null) instanceof Group);
    }

    static boolean isPoliticalNoun(NounPhrase phrase) {
        return !phrase.isPronoun()
                && (STATES.contains(phrase.core().lemma())
                        || phrase.core().ownUnits().stream().anyMatch(Standing::isPolitical));
    }

    private static boolean isPolitical(Unit unit) {
        return unit.is(WordClass.PERSON)
                && (unit.is(WordClass.GOVERNMENT)
                        || unit.is(WordClass.MILITARY)
                        || unit.is(WordClass.REBEL)
                        || unit.is(WordClass.PARTY)
                        || unit.is(WordClass.LEADER));
    }
}
