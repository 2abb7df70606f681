package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Refusals that call off or put off what was planned, linked to the next plan that each can mean. */
final class Refusals {

    static final String KIND = EventType.REJECTION.displayName();

    private final Function<String, Collection<Occasion>> openOfKind;
    private final Map<String, AnchorMap<Occasion>> plans = new HashMap<>();

    /** Takes the open occasions by kind. */
    Refusals(Function<String, Collection<Occasion>> openOfKind) {
        this.openOfKind = openOfKind;
    }

    void addTo(LinkSet links, Collection<Occasion> refusals) {
        for (Occasion refusal : refusals) {
            if (refusal.phase() == Phase.HAPPENED) {
                Rejected.by(refusal.event()).ifPresent(rejected -> link(refusal, rejected, links));
            }
        }
    }

    private void link(Occasion refusal, Rejected rejected, LinkSet links) {
        List<Occasion> next = new ArrayList<>();
        for (String kind : rejected.kinds()) {
            AnchorMap<Occasion> ofKind = plans.computeIfAbsent(kind, this::plans);
            for (String code : rejected.codes()) {
                for (int anchor : Anchors.ofParty(code)) {
                    addNext(ofKind.get(anchor), refusal, rejected.codes(), next);
                }
            }
        }
        next.stream().min(Occasion.BY_TIME).ifPresent(plan -> links.add(refusal, rejected.link(), plan));
    }

    private AnchorMap<Occasion> plans(String kind) {
        Occasion[] open = openOfKind.apply(kind).stream()
                .filter(occasion -> occasion.phase() != Phase.DENIED)
                .toArray(Occasion[]::new);
        Arrays.sort(open, Occasion.BY_TIME);
        AnchorMap<Occasion> byParty = new AnchorMap<>();
        for (Occasion plan : open) {
            for (int anchor : plan.core.anchorsSharing(1)) {
                byParty.add(anchor, plan);
            }
        }
        return byParty;
    }

    private static void addNext(List<Occasion> sharing, Occasion refusal, Set<String> parties, List<Occasion> next) {
        int start = DayBounds.firstFrom(sharing, Occasion::firstDay, refusal.firstDay());
        int end = Math.min(sharing.size(), start + Gathering.MOST_COMPARED);
        sharing.subList(start, end).stream()
                .filter(plan -> codes(plan).containsAll(parties))
                .findFirst()
                .ifPresent(next::add);
    }

    private static Set<String> codes(Occasion plan) {
        Set<String> codes = new HashSet<>(plan.core.marks().actors().codes());
        codes.addAll(plan.core.marks().recipients().codes());
        return codes;
    }
}
