package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Different values that are told of one thing, and who tells each. The one that most sources tell independently comes
 * first; of equals the one told last, by the day of publication; then the one told first in the order of the tellings.
 */
final class Ballot<T> {

    private final Map<T, List<Observation>> votes = new LinkedHashMap<>();

    void add(T value, Observation told) {
        votes.computeIfAbsent(value, unseen -> new ArrayList<>(2)).add(told);
    }

    /** The votes for values that pass. */
    Ballot<T> only(Predicate<T> test) {
        Ballot<T> passing = new Ballot<>();
        votes.forEach((value, told) -> {
            if (test.test(value)) {
                passing.votes.put(value, told);
            }
        });
        return passing;
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /** The values, the strongest first. */
    List<T> ranked() {
        if (votes.size() < 2) {
            return List.copyOf(votes.keySet());
        }
        return votes.entrySet().stream()
                .map(vote -> new Ranked<>(vote.getKey(), vote.getValue()))
                .sorted(Ranked.STRONGEST_FIRST)
                .map(Ranked::value)
                .toList();
    }

    /** How many sources tell the value independently. */
    int count(T value) {
        return Occurrence.independentTellings(votes.getOrDefault(value, List.of()));
    }

    /** The disagreement over all values. */
    Disagreement disagreement(String field) {
        return new Disagreement(
                field,
                ranked().stream()
                        .map(value -> new Disagreement.Version(text(value), sources(votes.get(value))))
                        .toList());
    }

    private String text(T value) {
        String text = value instanceof List<?> list
                ? String.join(", ", list.stream().map(Object::toString).toList())
                : value.toString();
        return text.isBlank() ? "none" : text;
    }

    private static List<Source> sources(List<Observation> tellings) {
        return tellings.stream().map(Observation::source).distinct().toList();
    }

    private record Ranked<T>(T value, int tellings, LocalDate latest) {

        static final Comparator<Ranked<?>> STRONGEST_FIRST = Comparator.comparingInt((Ranked<?> vote) -> vote.tellings)
                .thenComparing(Ranked::latest)
                .reversed();

        Ranked(T value, List<Observation> votes) {
            this(
                    value,
                    Occurrence.independentTellings(votes),
                    votes.stream()
                            .map(told -> told.source().published())
                            .flatMap(Optional::stream)
                            .max(Comparator.naturalOrder())
                            .orElse(LocalDate.MIN));
        }
    }
}
