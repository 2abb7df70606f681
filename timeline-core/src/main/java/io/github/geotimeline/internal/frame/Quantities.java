package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.internal.clause.NounPhrase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how many a noun phrase says there are: "at least 12 people", "more than 5,000 troops", "three". */
final class Quantities {

    private static final Map<String, Long> NUMBERS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("a", 1L),
            Map.entry("an", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    private static final Map<String, Long> MULTIPLES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "dozen", 12L);
    private static final Map<String, Long> VAGUE =
            Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2_000L, "millions", 2_000_000L);

    private Quantities() {}

    /** The number that a phrase begins with, with its "at least" or "about"; nothing if it has none. */
    static Optional<Quantity> of(NounPhrase phrase) {
        String text = phrase.units().stream()
                .filter(unit -> !unit.isName() && unit.time().isEmpty())
                .map(phrase::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        long number = -1;
        for (String word : text.split("[\\s-]+")) {
            if (VAGUE.containsKey(word)) {
                return Optional.of(Quantity.atLeast(VAGUE.get(word)));
            }
            long read = number(word);
            if (read >= 0) {
                number = read;
            } else if (number >= 0 && MULTIPLES.containsKey(word)) {
                number *= MULTIPLES.get(word);
            } else if (number >= 0) {
                break;
            }
        }
        return number < 0 ? Optional.empty() : Optional.of(qualified(number, text));
    }

    private static Quantity qualified(long number, String text) {
        if (text.contains("at least") || text.contains("more than") || text.contains("over ")) {
            return Quantity.atLeast(number);
        }
        if (text.contains("up to") || text.contains("at most") || text.contains("as many as")) {
            return Quantity.atMost(number);
        }
        boolean about = text.contains("about ")
                || text.contains("some ")
                || text.contains("nearly ")
                || text.contains("around ")
                || text.contains("almost ");
        return about ? Quantity.about(number) : Quantity.exactly(number);
    }

    private static long number(String word) {
        Long named = NUMBERS.get(word);
        if (named != null) {
            return named;
        }
        String digits = word.replace(",", "");
        boolean plain =
                !digits.isEmpty() && digits.length() <= 15 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Long.parseLong(digits) : -1;
    }
}
