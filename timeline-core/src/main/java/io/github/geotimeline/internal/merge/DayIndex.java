package io.github.geotimeline.internal.merge;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Occasions of exact days, to be found by what a version may share with them and by the days that it allows. */
final class DayIndex {

    private final AnchorMap<Growing> byAnchor = new AnchorMap<>();
    private final Map<Version, Growing> byCore = new IdentityHashMap<>();

    /** The occasions are in the order of their days; only those are of interest that one of the versions may fit. */
    DayIndex(Collection<List<Occasion>> days, Collection<Version> versions) {
        versions.forEach(version -> {
            for (int anchor : version.anchors()) {
                byAnchor.want(anchor);
            }
        });
        int number = 0;
        for (List<Occasion> day : days) {
            for (Occasion occasion : day) {
                add(occasion, number++);
            }
        }
    }

    private void add(Occasion occasion, int number) {
        int[] anchors = occasion.core.coreAnchors();
        if (byAnchor.isAnyWanted(anchors)) {
            Growing growing = byCore.computeIfAbsent(occasion.core, core -> new Growing(core, occasion.joined, number));
            for (int anchor : anchors) {
                byAnchor.addIfWanted(anchor, growing);
            }
        }
    }

    /** Looks for the best core; of equals the nearest to the start of what the version allows, or to the end if it has no start. */
    Gathering.Best search(Version version, Gathering.Best best) {
        int first = version.firstDay;
        int last = version.lastDay;
        boolean backwards = first == DayBounds.UNBOUNDED_PAST && last != DayBounds.UNBOUNDED_FUTURE;
        for (int anchor : version.anchors()) {
            List<Growing> sharing = byAnchor.get(anchor);
            if (backwards) {
                searchBackwards(sharing, last, best);
            } else {
                searchForwards(sharing, first, last, best);
            }
        }
        return best;
    }

    private static void searchForwards(List<Growing> sharing, int first, int last, Gathering.Best best) {
        int start = DayBounds.firstFrom(sharing, Growing::day, first);
        int end = Math.min(sharing.size(), start + Gathering.MOST_COMPARED);
        for (int i = start; i < end && sharing.get(i).day() <= last; i++) {
            best.consider(sharing.get(i), sharing.get(i).number);
        }
    }

    private static void searchBackwards(List<Growing> sharing, int last, Gathering.Best best) {
        int end = DayBounds.firstFrom(sharing, Growing::day, last + 1);
        int start = Math.max(0, end - Gathering.MOST_COMPARED);
        for (int i = end - 1; i >= start; i--) {
            best.consider(sharing.get(i), -sharing.get(i).number);
        }
    }

    /** Returns what grows from the core; empty if no version may fit it. */
    Optional<Growing> growing(Version core) {
        return Optional.ofNullable(byCore.get(core));
    }
}
