package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * The occasions of one day while they are gathered. Versions come one after the other, the most telling first: each joins
 * the core that it fits best, the first one of equals, or becomes a core itself. As a version is compared with cores only,
 * a chain of tellings of which each fits the next and the last contradicts the first does not come out as one occasion; and
 * as a core stays what it is, taking other occasions away changes nothing for those that stay.
 */
final class Gathering {

    /** Up to this many cores it is quicker to look at them all. */
    private static final int FEW = 8;

    private final List<Growing> all = new ArrayList<>();
    private final AnchorMap<Growing> byAnchor = new AnchorMap<>();
    private int indexed;

    private Gathering() {}

    /** Gathers versions that leave one and the same day. */
    static List<Occasion> ofOneDay(List<Version> versions) {
        if (versions.size() == 1) {
            return List.of(new Occasion(versions.get(0), List.of()));
        }
        Gathering gathering = new Gathering();
        versions.forEach(gathering::add);
        return gathering.all.stream().map(Growing::occasion).toList();
    }

    private void add(Version version) {
        BestCore<Growing> best = new BestCore<>(version, growing -> growing.admits(version));
        search(version, best);
        best.found()
                .ifPresentOrElse(
                        growing -> growing.join(version), () -> all.add(new Growing(version, List.of(), all.size())));
    }

    private void search(Version version, BestCore<Growing> best) {
        if (all.size() <= FEW) {
            all.forEach(growing -> best.consider(growing, growing.core));
            return;
        }
        index();
        for (int anchor : version.anchors()) {
            List<Growing> sharing = byAnchor.get(anchor);
            int compared = Math.min(sharing.size(), BestCore.MOST_COMPARED);
            for (int i = 0; i < compared; i++) {
                Growing growing = sharing.get(i);
                best.consider(growing, growing.core);
            }
        }
    }

    private void index() {
        for (; indexed < all.size(); indexed++) {
            Growing growing = all.get(indexed);
            for (int anchor : growing.core.anchorsSharing(1)) {
                byAnchor.add(anchor, growing);
            }
        }
    }
}
