package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How the occasions of a timeline change when observations are added.
 *
 * @param occasions all that there are now, sorted by time
 * @param kinds the kinds that change, by their names
 * @param refusals all refusals that there are now
 * @param isNew whether an observation is one of those added
 */
record Change(
        Occasion[] occasions, Map<String, OfKind> kinds, Collection<Occasion> refusals, Predicate<Observation> isNew) {

    /** What has come and gone of one kind, and all that there are now. */
    record OfKind(Supplier<List<Occasion>> all, Collection<Occasion> gone, Collection<Occasion> come) {}
}
