package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How the occasions of a timeline change when observations are added.
 *
 * @param occasions all that there are now, sorted by time
 * @param splice how they have changed
 * @param come those that are new, sorted by time
 * @param kinds the kinds that change, by their names
 * @param isNew whether an observation is one of those added
 */
record Change(
        Occasion[] occasions,
        Splice splice,
        List<Occasion> come,
        Map<String, OfKind> kinds,
        Predicate<Observation> isNew) {

    /** What has come and gone of one kind, and all that there are now. */
    record OfKind(Shelf<Occasion> all, List<Occasion> gone, List<Occasion> come) {}
}
