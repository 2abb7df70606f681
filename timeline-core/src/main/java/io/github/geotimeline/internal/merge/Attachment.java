package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.List;

/** Versions that leave more than one day find the occasions that they are of. */
final class Attachment {

    private final DayIndex index;
    private final Gathering apart = new Gathering(true);

    private Attachment(DayIndex index) {
        this.index = index;
    }

    /**
     * Returns all occasions after the versions have found theirs.
     *
     * @param exact the occasions of each day
     * @param versions those that leave more than one day, the most telling first
     * @param before what came out before: an occasion that comes out again stays the same object
     */
    static Attached attach(DayMap exact, List<Version> versions, Attached before) {
        Attachment attachment = new Attachment(new DayIndex(exact.values(), versions));
        versions.forEach(attachment::attach);
        DayMap.Builder days = new DayMap.Builder(exact.values().size());
        exact.forEach(
                (day, occasions) -> days.add(day, Occasion.keep(before.days().get(day), attachment.grown(occasions))));
        return new Attached(exact, versions, days.build(), Occasion.keep(before.apart(), attachment.apart.occasions()));
    }

    private void attach(Version version) {
        Gathering.Best best = apart.search(version, index.search(version, new Gathering.Best(version)));
        if (best.growing == null) {
            apart.start(version);
        } else {
            best.growing.join(version);
        }
    }

    private List<Occasion> grown(List<Occasion> occasions) {
        List<Occasion> grown = new ArrayList<>(occasions.size());
        for (Occasion occasion : occasions) {
            grown.add(index.growing(occasion.core)
                    .map(growing -> growing.occasionAfter(occasion))
                    .orElse(occasion));
        }
        return grown.equals(occasions) ? occasions : List.copyOf(grown);
    }
}
