package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Disagreement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several tellings of where. */
final class Places {

    private Places() {}

    /** The place within a country rather than the country, the longer name of it, and what most tell. */
    static Optional<Place> combine(Ballot<Place> told, String field, List<Disagreement> disagreements) {
        List<Place> places = told.ranked();
        if (places.size() > 1 && contradict(places)) {
            disagreements.add(told.disagreement(field));
            return Optional.of(places.get(0));
        }
        return places.stream()
                .min(Comparator.comparing(
                                (Place place) -> Marks.Location.of(field, place).whole())
                        .thenComparing(place -> -place.name().length()));
    }

    private static boolean contradict(List<Place> places) {
        List<Marks.Location> locations =
                places.stream().map(place -> Marks.Location.of("", place)).toList();
        return locations.stream().anyMatch(one -> locations.stream().anyMatch(one::excludes));
    }
}
