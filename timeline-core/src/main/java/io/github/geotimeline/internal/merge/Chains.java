package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Link;
import io.github.geotimeline.time.EventTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What became of the plans, promises, threats and denied events of one kind: another event of the kind that fits them as
 * tellings of one occurrence fit each other, but for the phase. Immutable.
 */
final class Chains {

    static final Chains NONE = new Chains(Set.of(), Map.of());

    /** What came of a plan may be told less precisely than the plan, and so seem to have begun before it. */
    private static final long DAYS_BEFORE = 31;

    private final Set<Occasion> open;
    private final Map<Occasion, Occasion> outcomes;

    private Chains(Set<Occasion> open, Map<Occasion, Occasion> outcomes) {
        this.open = open;
        this.outcomes = outcomes;
    }

    Set<Occasion> open() {
        return open;
    }

    /** Looks again for what became of those that are new, or may have to do with others that have come or gone. */
    Chains plus(Supplier<List<Occasion>> all, Collection<Occasion> gone, Collection<Occasion> come) {
        Set<Occasion> nowOpen = new HashSet<>(open);
        nowOpen.removeAll(gone);
        come.stream().filter(occasion -> occasion.phase() != Phase.HAPPENED).forEach(nowOpen::add);
        Map<Occasion, Occasion> known = new HashMap<>();
        List<Occasion> doubtful = new ArrayList<>();
        Neighbourhood changed = open.isEmpty() ? Neighbourhood.EMPTY : new Neighbourhood(gone, come);
        for (Occasion plan : nowOpen) {
            if (!open.contains(plan) || changed.isNear(plan)) {
                doubtful.add(plan);
            } else if (outcomes.containsKey(plan)) {
                known.put(plan, outcomes.get(plan));
            }
        }
        if (!doubtful.isEmpty()) {
            AnchorMap<Occasion> candidates = candidates(all.get(), doubtful);
            doubtful.forEach(plan -> search(plan, candidates, outcome -> known.put(plan, outcome)));
        }
        return new Chains(nowOpen, known);
    }

    private static AnchorMap<Occasion> candidates(Collection<Occasion> all, List<Occasion> doubtful) {
        AnchorMap<Occasion> candidates = new AnchorMap<>();
        for (Occasion plan : doubtful) {
            for (int anchor : anchors(plan)) {
                candidates.want(anchor);
            }
        }
        List<Occasion> sorted = new ArrayList<>();
        for (Occasion occasion : all) {
            if (candidates.isAnyWanted(occasion.core.coreAnchors())) {
                sorted.add(occasion);
            }
        }
        sorted.sort(Occasion.BY_TIME);
        for (Occasion occasion : sorted) {
            for (int anchor : occasion.core.coreAnchors()) {
                candidates.addIfWanted(anchor, occasion);
            }
        }
        return candidates;
    }

    private static void search(Occasion plan, AnchorMap<Occasion> candidates, Consumer<Occasion> found) {
        int needed = needed(plan);
        Occasion best = null;
        int bestFit = Sameness.NONE;
        for (int anchor : anchors(plan)) {
            List<Occasion> sharing = candidates.get(anchor);
            int start = DayBounds.firstFrom(sharing, Occasion::firstDay, plan.firstDay() - DAYS_BEFORE);
            int end = Math.min(sharing.size(), start + Gathering.MOST_COMPARED);
            for (int i = start; i < end && sharing.get(i).firstDay() <= plan.lastDay(); i++) {
                Occasion other = sharing.get(i);
                int fit = fit(plan, other, needed);
                boolean isEarlier = best != null && fit == bestFit && Occasion.BY_TIME.compare(other, best) < 0;
                if (fit > bestFit || fit != Sameness.NONE && isEarlier) {
                    best = other;
                    bestFit = fit;
                }
            }
        }
        if (best != null) {
            found.accept(best);
        }
    }

    /** What is planned is answered by what happened, what is denied by whatever is told of it. */
    private static int fit(Occasion plan, Occasion other, int needed) {
        boolean answers =
                plan.phase() == Phase.DENIED ? other.phase() != Phase.DENIED : other.phase() == Phase.HAPPENED;
        EventTime when = plan.when();
        if (!answers || !when.sameDay(other.when()).isPossible()) {
            return Sameness.NONE;
        }
        boolean sameDay = when.sameDay(other.when()).isCertain();
        return Sameness.of(plan.core.marks(), other.core.marks(), sameDay, needed);
    }

    private static int needed(Occasion plan) {
        return Sameness.marksNeeded(plan.when());
    }

    private static int[] anchors(Occasion plan) {
        return plan.core.anchorsSharing(needed(plan));
    }

    void addTo(LinkSet links) {
        outcomes.forEach((plan, outcome) ->
                links.add(outcome, plan.phase() == Phase.DENIED ? Link.Kind.DENIED_BY : Link.Kind.FULFILS, plan));
    }

    /** Where occasions have come and gone. */
    private static final class Neighbourhood {

        static final Neighbourhood EMPTY = new Neighbourhood(List.of(), List.of());

        private final AnchorMap<Occasion> changed = new AnchorMap<>();

        Neighbourhood(Collection<Occasion> gone, Collection<Occasion> come) {
            gone.forEach(this::add);
            come.forEach(this::add);
        }

        private void add(Occasion occasion) {
            for (int anchor : occasion.core.coreAnchors()) {
                changed.add(anchor, occasion);
            }
        }

        boolean isNear(Occasion plan) {
            for (int anchor : anchors(plan)) {
                for (Occasion occasion : changed.get(anchor)) {
                    if (plan.when().sameDay(occasion.when()).isPossible()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
