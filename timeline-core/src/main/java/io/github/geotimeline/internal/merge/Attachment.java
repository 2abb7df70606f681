package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Versions that leave more than one day find the occasions that they are of. */
final class Attachment {

    private final Shelf<Occasion> exact;
    private final AnchorMap<Occasion> apart = new AnchorMap<>();
    private final Map<Occasion, Growing> growing = new IdentityHashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private Attachment(Shelf<Occasion> exact) {
        this.exact = exact;
    }

    /**
     * Returns all occasions after the versions have found theirs.
     *
     * @param exact the occasions of all days
     * @param versions those that leave more than one day, the most telling first
     */
    static Attached attach(Collection<Occasion> exact, List<Version> versions) {
        Attachment attachment = new Attachment(Attached.NOTHING.occasions().with(List.of(), exact));
        versions.forEach(attachment::attach);
        return attachment.attached();
    }

    private void attach(Version version) {
        BestCore<Occasion> best =
                new BestCore<>(version, occasion -> growing(occasion).admits(version));
        BestCore.amongDays(exact, version, best);
        for (int anchor : version.anchors()) {
            List<Occasion> sharing = apart.get(anchor);
            sharing.subList(0, Math.min(sharing.size(), BestCore.MOST_COMPARED))
                    .forEach(occasion -> best.consider(occasion, occasion.core));
        }
        Occasion found = best.found().orElseGet(() -> start(version));
        if (found.core != version) {
            growing(found).join(version);
        }
        placed.add(new Placed(version, found.core));
    }

    private Occasion start(Version core) {
        Occasion occasion = new Occasion(core, List.of());
        growing(occasion);
        for (int anchor : core.coreAnchors()) {
            apart.add(anchor, occasion);
        }
        return occasion;
    }

    private Growing growing(Occasion occasion) {
        return growing.computeIfAbsent(occasion, start -> new Growing(start.core, start.joined, 0));
    }

    private Attached attached() {
        List<Occasion> gone = new ArrayList<>();
        List<Occasion> come = new ArrayList<>();
        growing.forEach((before, after) -> {
            Occasion grown = after.occasionAfter(before);
            if (!before.core.isExact()) {
                come.add(grown);
            } else if (grown != before) {
                gone.add(before);
                come.add(grown);
            }
        });
        return new Attached(exact.with(gone, come), Attached.NOTHING.placed().with(List.of(), placed));
    }
}
