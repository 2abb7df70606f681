package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Link;
import io.github.geotimeline.time.EventTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the plans, promises, threats and denied events of one kind: another event of the kind that fits them as
 * tellings of one occurrence fit each other, but for the phase. Immutable.
 */
final class Chains {

    static final Chains NONE = new Chains(
            Shelf.empty(new Shelf.Order<>(Occasion.BY_TIME, occasion -> occasion.core.coreAnchors())), Map.of());

    /** What came of a plan may be told less precisely than the plan, and so seem to have begun before it. */
    private static final long DAYS_BEFORE = 31;

    private final Shelf<Occasion> open;
    private final Map<Occasion, Occasion> outcomes;

    private Chains(Shelf<Occasion> open, Map<Occasion, Occasion> outcomes) {
        this.open = open;
        this.outcomes = outcomes;
    }

    /** What has not happened, or is said not to have. */
    Shelf<Occasion> open() {
        return open;
    }

    /** Looks again for what became of those that are new, or may have to do with others that have come or gone. */
    Chains plus(Change.OfKind change, Ties ties) {
        List<Occasion> noLonger = change.gone().stream().filter(Chains::isOpen).toList();
        List<Occasion> newly = change.come().stream().filter(Chains::isOpen).toList();
        Set<Occasion> doubtful = new HashSet<>(newly);
        if (open.size() > 0) {
            Set<Occasion> gone = new HashSet<>(noLonger);
            Stream.concat(change.gone().stream(), change.come().stream())
                    .flatMap(this::near)
                    .filter(plan -> !gone.contains(plan))
                    .forEach(doubtful::add);
        }
        if (noLonger.isEmpty() && doubtful.isEmpty()) {
            return this;
        }
        Map<Occasion, Occasion> after = new HashMap<>(outcomes);
        for (Occasion plan : noLonger) {
            Optional.ofNullable(after.remove(plan)).ifPresent(outcome -> ties.remove(tie(plan, outcome)));
        }
        for (Occasion plan : doubtful) {
            Occasion known = after.remove(plan);
            Occasion found = search(plan, change.all());
            if (found != null) {
                after.put(plan, found);
            }
            if (found != known) {
                Optional.ofNullable(known).ifPresent(outcome -> ties.remove(tie(plan, outcome)));
                Optional.ofNullable(found).ifPresent(outcome -> ties.add(tie(plan, outcome)));
            }
        }
        return new Chains(open.with(noLonger, newly), after);
    }

    private static boolean isOpen(Occasion occasion) {
        return occasion.phase() != Phase.HAPPENED;
    }

    private static Ties.Tie tie(Occasion plan, Occasion outcome) {
        return new Ties.Tie(outcome, plan.phase() == Phase.DENIED ? Link.Kind.DENIED_BY : Link.Kind.FULFILS, plan);
    }

    /** The plans that the occasion may be among the candidates of. */
    private Stream<Occasion> near(Occasion candidate) {
        int day = candidate.core.firstDay;
        return Arrays.stream(candidate.core.coreAnchors())
                .boxed()
                .flatMap(anchor -> open.under(anchor).stream()
                        .filter(plan -> first(plan) <= day && day <= plan.lastDay())
                        .filter(plan -> Arrays.stream(anchors(plan)).anyMatch(sought -> sought == anchor)));
    }

    private static long first(Occasion plan) {
        return plan.firstDay() - DAYS_BEFORE;
    }

    /** The occasion that became of the plan; null if none did. */
    private static Occasion search(Occasion plan, Shelf<Occasion> candidates) {
        int needed = needed(plan);
        Occasion best = null;
        int bestFit = Sameness.NONE;
        for (int anchor : anchors(plan)) {
            List<Occasion> sharing = candidates.under(anchor);
            int start = DayBounds.firstFrom(sharing, occasion -> occasion.core.firstDay, first(plan));
            int end = Math.min(sharing.size(), start + BestCore.MOST_COMPARED);
            for (int i = start; i < end && sharing.get(i).core.firstDay <= plan.lastDay(); i++) {
                Occasion other = sharing.get(i);
                int fit = fit(plan, other, needed);
                boolean isEarlier = best != null && fit == bestFit && Occasion.BY_TIME.compare(other, best) < 0;
                if (fit > bestFit || fit != Sameness.NONE && isEarlier) {
                    best = other;
                    bestFit = fit;
                }
            }
        }
        return best;
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
}
