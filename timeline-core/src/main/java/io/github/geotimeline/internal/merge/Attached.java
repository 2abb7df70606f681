package io.github.geotimeline.internal.merge;

import java.util.List;

/**
 * The occasions of a kind after those versions have found theirs that leave more than one day. Immutable.
 *
 * @param occasions all of them
 * @param placed where these versions are
 */
record Attached(Shelf<Occasion> occasions, Shelf<Placed> placed) {

    static final Attached NOTHING = new Attached(Shelf.empty(Occasion.BY_CORE), Shelf.empty(Placed.MOST_TELLING_FIRST));

    /** Returns the occasions of cores that leave that day only, with all that has joined them. */
    List<Occasion> ofDay(int day) {
        List<Occasion> all = occasions.things();
        return all
                .subList(
                        DayBounds.firstFrom(all, occasion -> occasion.core.firstDay, day),
                        DayBounds.firstFrom(all, occasion -> occasion.core.firstDay, day + 1L))
                .stream()
                .filter(occasion -> occasion.core.isExact())
                .toList();
    }

    /** Tells whether an occasion stands on its own, rather than with that of the day before. */
    boolean hasCore(Version core) {
        return occasions
                .find(new Occasion(core, List.of()))
                .filter(its -> its.core == core)
                .isPresent();
    }

    /** Returns the same, of the objects of the other where these are the same. */
    Attached keeping(Attached other) {
        return new Attached(occasions.keeping(other.occasions, Occasion::hasVersionsOf), placed);
    }
}
