package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.merge.Ties.Tie;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refusals that call off or put off what was planned, linked to the next plan that each can mean. Immutable. */
final class Refusals {

    static final String KIND = EventType.REJECTION.displayName();

    static final Refusals NONE = new Refusals(Map.of());

    private final Map<Occasion, Rejected> rejected;

    private Refusals(Map<Occasion, Rejected> rejected) {
        this.rejected = rejected;
    }

    Refusals plus(Collection<Occasion> gone, Collection<Occasion> come) {
        Map<Occasion, Rejected> after = new HashMap<>(rejected);
        gone.forEach(after::remove);
        for (Occasion refusal : come) {
            if (refusal.phase() == Phase.HAPPENED) {
                Rejected.by(refusal.event()).ifPresent(its -> after.put(refusal, its));
            }
        }
        return new Refusals(after);
    }

    /** Links each to its plan among the open occasions of a kind. */
    Stream<Tie> ties(Function<String, Shelf<Occasion>> openOfKind) {
        return rejected.entrySet().stream()
                .map(entry -> tie(entry.getKey(), entry.getValue(), openOfKind))
                .flatMap(Optional::stream);
    }

    private static Optional<Tie> tie(
            Occasion refusal, Rejected rejected, Function<String, Shelf<Occasion>> openOfKind) {
        return rejected.kinds().stream()
                .map(openOfKind)
                .flatMap(open -> rejected.codes().stream()
                        .flatMapToInt(code -> Arrays.stream(Anchors.ofParty(code)))
                        .mapToObj(open::under))
                .flatMap(sharing -> next(sharing, refusal, rejected.codes()).stream())
                .min(Occasion.BY_TIME)
                .map(plan -> new Tie(refusal, rejected.link(), plan));
    }

    private static Optional<Occasion> next(List<Occasion> sharing, Occasion refusal, Set<String> parties) {
        int start = DayBounds.firstFrom(sharing, Occasion::day, refusal.firstDay());
        int end = Math.min(sharing.size(), start + BestCore.MOST_COMPARED);
        return sharing.subList(start, end).stream()
                .filter(plan -> plan.phase() != Phase.DENIED && codes(plan).containsAll(parties))
                .findFirst();
    }

    private static Set<String> codes(Occasion plan) {
        Set<String> codes = new HashSet<>(plan.core.marks().actors().codes());
        codes.addAll(plan.core.marks().recipients().codes());
        return codes;
    }
}
