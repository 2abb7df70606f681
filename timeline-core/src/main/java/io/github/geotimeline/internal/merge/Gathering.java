package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Occasions while they are gathered. Versions come one after the other, the most telling first: each joins the core that
 * it fits best, the first one of equals, or becomes a core itself. As a version is compared with cores only, a chain of
 * tellings of which each fits the next and the last contradicts the first does not come out as one occasion; and as a core
 * stays what it is, taking other occasions away changes nothing for those that stay.
 */
final class Gathering {

    /** As many cores as this a version is compared with under each mark that it has: see {@link Sameness}. */
    static final int MOST_COMPARED = 256;

    /** Up to this many cores it is quicker to look at them all. */
    private static final int FEW = 8;

    /** Where an occasion of an exact day fits as well, it is chosen. */
    private static final long LAST_CHOICE = Integer.MAX_VALUE;

    private final List<Growing> all = new ArrayList<>();
    private final AnchorMap<Growing> byAnchor = new AnchorMap<>();
    private final Map<Version, Growing> byCore = new HashMap<>();
    private final boolean isLoose;
    private int indexed;

    /** Gathers versions of which some may be so loosely dated that they must share two marks. */
    Gathering(boolean isLoose) {
        this.isLoose = isLoose;
    }

    /** Gathers versions that leave one and the same day. */
    static List<Occasion> ofOneDay(List<Version> versions) {
        if (versions.size() == 1) {
            return List.of(new Occasion(versions.get(0), List.of()));
        }
        Gathering gathering = new Gathering(false);
        for (Version version : versions) {
            Best best = gathering.search(version, new Best(version));
            if (best.growing == null) {
                gathering.start(version);
            } else {
                best.growing.join(version);
            }
        }
        return gathering.occasions();
    }

    void start(Version core) {
        Growing growing = new Growing(core, List.of(), all.size());
        all.add(growing);
        if (isLoose) {
            byCore.put(core, growing);
        }
    }

    /** Returns what grows from a core. */
    Growing growing(Version core) {
        return byCore.get(core);
    }

    List<Occasion> occasions() {
        return all.stream().map(Growing::occasion).toList();
    }

    /** Looks for a better core for the version than the best one so far. */
    Best search(Version version, Best best) {
        if (all.size() <= FEW) {
            all.forEach(growing -> best.consider(growing, LAST_CHOICE + growing.number));
            return best;
        }
        index();
        for (int anchor : version.anchors()) {
            List<Growing> sharing = byAnchor.get(anchor);
            int compared = Math.min(sharing.size(), MOST_COMPARED);
            for (int i = 0; i < compared; i++) {
                best.consider(sharing.get(i), LAST_CHOICE + sharing.get(i).number);
            }
        }
        return best;
    }

    private void index() {
        for (; indexed < all.size(); indexed++) {
            Growing growing = all.get(indexed);
            for (int anchor : isLoose ? growing.core.coreAnchors() : growing.core.anchorsSharing(1)) {
                byAnchor.add(anchor, growing);
            }
        }
    }

    /** The core that a version fits best so far. */
    static final class Best {

        final Version version;
        Growing growing;
        private int fit = Sameness.NONE;
        private long order;

        Best(Version version) {
            this.version = version;
        }

        /** Takes the candidate if it fits better than what has been found, or as well and its order is lower. */
        void consider(Growing candidate, long itsOrder) {
            if (candidate == growing || candidate.isKeptApart(version)) {
                return;
            }
            int its = Sameness.of(version, candidate.core);
            boolean better = its > fit || its == fit && itsOrder < order;
            if (its != Sameness.NONE && better && candidate.admits(version)) {
                growing = candidate;
                fit = its;
                order = itsOrder;
            }
        }
    }
}
