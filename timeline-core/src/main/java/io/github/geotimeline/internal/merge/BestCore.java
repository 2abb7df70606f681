package io.github.geotimeline.internal.merge;

import java.util.Optional;
import java.util.function.Predicate;

/** The core that a version fits best of those that have been considered, and what it is the core of. */
final class BestCore<T> {

    /** As many cores as this a version is compared with under each mark that it has: see {@link Sameness}. */
    static final int MOST_COMPARED = 256;

    private static final long LAST = Long.MAX_VALUE;

    private final Version version;
    private final Predicate<T> admits;
    private T best;
    private Version core;
    private int fit = Sameness.NONE;
    private long rank = LAST;

    /** Asks of each candidate that would be better whether it admits the version. */
    BestCore(Version version, Predicate<T> admits) {
        this.version = version;
        this.admits = admits;
    }

    /** Takes the candidate if it fits better, or as well and its rank is lower, or its core more telling. */
    void consider(T candidate, Version itsCore, long itsRank) {
        if (itsCore == core || itsCore.leading.source().equals(version.leading.source())) {
            return;
        }
        int its = Sameness.of(version, itsCore);
        if (its != Sameness.NONE && isBetter(its, itsRank, itsCore) && admits.test(candidate)) {
            best = candidate;
            core = itsCore;
            fit = its;
            rank = itsRank;
        }
    }

    private boolean isBetter(int its, long itsRank, Version itsCore) {
        if (its != fit || itsRank != rank) {
            return its > fit || its == fit && itsRank < rank;
        }
        return Version.MOST_TELLING_FIRST.compare(itsCore, core) < 0;
    }

    /** Does so with the lowest of all ranks. */
    void consider(T candidate, Version itsCore) {
        consider(candidate, itsCore, LAST);
    }

    /**
     * Considers occasions of exact days; of equals the nearest to the start of what the version allows, or to the end if it
     * has no start.
     */
    static void amongDays(Shelf<Occasion> occasions, Version version, BestCore<Occasion> best) {
        boolean backwards =
                version.firstDay == DayBounds.UNBOUNDED_PAST && version.lastDay != DayBounds.UNBOUNDED_FUTURE;
        for (int anchor : version.anchors()) {
            Shelf<Occasion>.Row sharing = occasions.under(anchor);
            int start = DayBounds.firstFrom(sharing, occasion -> occasion.core.firstDay, version.firstDay);
            int end = DayBounds.firstFrom(sharing, occasion -> occasion.core.firstDay, version.lastDay + 1L);
            int compared = 0;
            for (int i = 0; i < end - start && compared < MOST_COMPARED; i++) {
                int next = backwards ? end - 1 - i : start + i;
                Occasion occasion = sharing.get(next);
                if (occasion.core.isExact()) {
                    compared++;
                    long rank = sharing.position(next);
                    best.consider(occasion, occasion.core, backwards ? -rank : rank);
                }
            }
        }
    }

    /** Returns it; empty if none fits. */
    Optional<T> found() {
        return Optional.ofNullable(best);
    }
}
