package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.event.Disagreement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Several tellings of who. */
final class Parties {

    /** Beyond this many people of one country the same person may stand there by two names. */
    private static final int MOST_NAMES_COMPARED = 64;

    private Parties() {}

    /**
     * All parties of the tellings that do not contradict the strongest one. Whoever is only described gives way to whoever
     * is named, a country or body to those of its people who are named by another telling, and a name to its fuller form.
     */
    static List<Actor> combine(Ballot<List<Actor>> told, String field, List<Disagreement> disagreements) {
        List<List<Actor>> ranked = told.ranked();
        Side strongest = Side.of(ranked.get(0));
        List<List<Actor>> agreeing = new ArrayList<>();
        for (List<Actor> parties : ranked) {
            if (strongest.agreement(Side.of(parties)) != Side.CONFLICT) {
                agreeing.add(parties);
            }
        }
        if (agreeing.size() < ranked.size()) {
            disagreements.add(told.disagreement(field));
        }
        return union(agreeing);
    }

    private static List<Actor> union(List<List<Actor>> tellings) {
        Set<Actor> all = new LinkedHashSet<>();
        tellings.forEach(all::addAll);
        if (all.size() == 1) {
            return List.copyOf(all);
        }
        Set<Actor> toldTogether = new HashSet<>();
        tellings.forEach(parties ->
                parties.stream().filter(party -> givesWay(party, parties)).forEach(toldTogether::add));
        Predicate<Actor> givesWay = weaker(all);
        return all.stream()
                .filter(party -> toldTogether.contains(party) || !givesWay.test(party))
                .toList();
    }

    /** Tells whether it would give way to one of the others. */
    private static boolean givesWay(Actor party, Collection<Actor> others) {
        return others.size() > 1 && weaker(others).test(party);
    }

    private static Predicate<Actor> weaker(Collection<Actor> all) {
        boolean isAnyoneNamed = all.stream().anyMatch(party -> !Side.isUnnamed(party));
        Map<String, List<Actor>> people = new HashMap<>();
        all.stream()
                .filter(party -> !isBody(party) && !Side.isUnnamed(party))
                .forEach(party -> people.computeIfAbsent(party.code(), unseen -> new ArrayList<>())
                        .add(party));
        return party -> {
            if (Side.isUnnamed(party)) {
                return isAnyoneNamed;
            }
            List<Actor> ofThem = people.getOrDefault(party.code(), List.of());
            return isBody(party)
                    ? !ofThem.isEmpty()
                    : ofThem.size() <= MOST_NAMES_COMPARED && ofThem.stream().anyMatch(other -> isFuller(other, party));
        };
    }

    private static boolean isBody(Actor party) {
        return party instanceof Country || party instanceof Organisation;
    }

    private static boolean isFuller(Actor other, Actor party) {
        return party instanceof Person
                && other instanceof Person
                && other.name().length() > party.name().length()
                && Words.oneContainsOther(Words.fold(party.name()), Words.fold(other.name()));
    }
}
