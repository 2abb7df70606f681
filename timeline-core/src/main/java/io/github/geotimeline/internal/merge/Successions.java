package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import io.github.geotimeline.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What came after what, as texts say: "following the talks, he left". Immutable. */
final class Successions {

    static final Successions NONE = new Successions(List.of(), Map.of());

    /** One clause may tell of several events, but hardly of more. */
    private static final int MOST_IN_A_CLAUSE = 16;

    private final List<Told> told;

    /** Of the observations that are told to come before or after others, by their identity. */
    private final Map<Observation, Occasion> owners;

    /** One observation after another. */
    private record Told(Observation before, Observation after) {}

    private record Clause(String source, Span span) {}

    /** One occasion after another. */
    record Succession(Occasion before, Occasion after) {}

    private Successions(List<Told> told, Map<Observation, Occasion> owners) {
        this.told = told;
        this.owners = owners;
    }

    /** Adds what texts say that are told of in these occasions and are new. */
    Successions plus(Collection<Occasion> occasions, Predicate<Observation> isNew) {
        Set<Clause> named = new HashSet<>();
        forEach(occasions, (observation, occasion) -> {
            if (!observation.follows().isEmpty() && isNew.test(observation)) {
                observation.follows().forEach(span -> named.add(clause(observation, span)));
            }
        });
        if (named.isEmpty() && told.isEmpty()) {
            return this;
        }
        List<Told> all = new ArrayList<>(told);
        Map<Clause, List<Observation>> found = observations(occasions, named);
        forEach(occasions, (after, occasion) -> {
            if (isNew.test(after)) {
                for (Span span : after.follows()) {
                    found.getOrDefault(clause(after, span), List.of())
                            .forEach(before -> all.add(new Told(before, after)));
                }
            }
        });
        return new Successions(all, owners(all, occasions));
    }

    private static Map<Clause, List<Observation>> observations(Collection<Occasion> occasions, Set<Clause> named) {
        Map<Clause, List<Observation>> found = new HashMap<>();
        forEach(occasions, (observation, occasion) -> {
            Clause clause = clause(observation, observation.span());
            if (named.contains(clause)) {
                found.computeIfAbsent(clause, unseen -> new ArrayList<>(1)).add(observation);
            }
        });
        found.values().forEach(told -> {
            told.sort(null);
            told.subList(Math.min(told.size(), MOST_IN_A_CLAUSE), told.size()).clear();
        });
        return found;
    }

    private Map<Observation, Occasion> owners(List<Told> all, Collection<Occasion> occasions) {
        Map<Observation, Occasion> known = new IdentityHashMap<>();
        for (Told pair : all) {
            known.put(pair.before, owners.get(pair.before));
            known.put(pair.after, owners.get(pair.after));
        }
        forEach(occasions, (observation, occasion) -> {
            if (known.containsKey(observation)) {
                known.put(observation, occasion);
            }
        });
        return known;
    }

    private interface Action {
        void accept(Observation observation, Occasion occasion);
    }

    private static void forEach(Collection<Occasion> occasions, Action action) {
        for (Occasion occasion : occasions) {
            for (Observation observation : occasion.event().observations()) {
                action.accept(observation, occasion);
            }
        }
    }

    private static Clause clause(Observation observation, Span span) {
        return new Clause(observation.source().id(), span);
    }

    /** Returns each succession with the number of tellings that say so; an occasion does not follow itself. */
    Map<Succession, Integer> count() {
        Map<Succession, Integer> tellings = new HashMap<>();
        for (Told pair : told) {
            Occasion before = owners.get(pair.before);
            Occasion after = owners.get(pair.after);
            if (before != after) {
                tellings.merge(new Succession(before, after), 1, Integer::sum);
            }
        }
        return tellings;
    }
}
