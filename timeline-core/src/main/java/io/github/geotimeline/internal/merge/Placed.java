package io.github.geotimeline.internal.merge;

import java.util.Comparator;

/**
 * A version that leaves more than one day, and the core of the occasion that it is of, which may be itself.
 */
record Placed(Version version, Version core) {

    /** In the order in which they look for their occasion. */
    static final Shelf.Order<Placed> MOST_TELLING_FIRST = new Shelf.Order<>(
            Comparator.comparing(Placed::version, Version.MOST_TELLING_FIRST),
            placed -> placed.version.anchorsOrTime());

    /** Stands where the version does. */
    static Placed probe(Version version) {
        return new Placed(version, version);
    }

    boolean isCore() {
        return core == version;
    }
}
