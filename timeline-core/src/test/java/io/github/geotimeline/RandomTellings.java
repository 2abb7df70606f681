package io.github.geotimeline;

import io.github.geotimeline.event.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Random observations that have much to do with each other: few articles, kinds, days and parties, and times of all sorts.
 */
final class RandomTellings {

    private static final List<String> TIMES = List.of(
            "2024-10-31",
            "2024-11-01",
            "2024-11-01",
            "2024-11-02",
            "2024-11",
            "2024-11~",
            "2024",
            "2024-11-01~",
            "2024-11-01/2024-11-10",
            "2024-10-30/2024-11-01",
            "2024-11-01/..",
            "../2024-11-02",
            "../..",
            "XXXX-11-01",
            "XXXX-11",
            "202X",
            "2024-11-01T10:00:00Z",
            "-9999-01-01",
            "9999-12-31");

    private static final List<String> STATUSES = List.of(
            "OCCURRED",
            "OCCURRED",
            "OCCURRED",
            "ONGOING",
            "SCHEDULED",
            "SCHEDULED/PROMISED",
            "POSSIBLE/THREATENED",
            "POSSIBLE",
            "DENIED");

    private static final List<String> CODES = List.of("USA", "CHN", "JPN", "NATO", "rebels", "Xi@CHN", "Li@CHN");

    private static final List<String> PLACES =
            List.of("Kyiv@UKR", "Kyiv_region@UKR", "UKR@UKR", "Odesa@UKR", "Red_Sea");

    private final Random random;
    private List<String> articles = List.of("a", "b", "c", "d", "e", "f");

    RandomTellings(long seed) {
        random = new Random(seed);
    }

    /** Has the next tellings be by so many articles of that name. */
    RandomTellings by(String name, int number) {
        articles = IntStream.range(0, number).mapToObj(i -> name + i).toList();
        return this;
    }

    List<Observation> several(int most) {
        return exactly(random.nextInt(most + 1));
    }

    List<Observation> exactly(int number) {
        SortedSet<Observation> tellings = new TreeSet<>();
        while (tellings.size() < number) {
            tellings.add(one());
        }
        return new ArrayList<>(tellings);
    }

    private Observation one() {
        StringBuilder line = new StringBuilder(one(articles));
        if (random.nextInt(3) == 0) {
            line.append('#').append(random.nextInt(3));
        }
        String kind = one(List.of("Attack", "Meeting", "MissileTest", "Custom"));
        line.append(' ').append(kind).append(' ').append(one(TIMES)).append(' ').append(one(STATUSES));
        switch (kind) {
            case "Attack" ->
                sometimes(line, "attacker", CODES, "target", CODES, "killed", List.of("3", "3..", "5", "~5"));
            case "Meeting" -> sometimes(line, "participants", CODES, "participants", CODES, "host", CODES);
            case "MissileTest" ->
                sometimes(
                        line,
                        "by",
                        CODES,
                        "missile",
                        List.of("Hwasong-19", "a_new_missile", "KN-23"),
                        "count",
                        List.of("2"));
            default -> sometimes(line, "by", CODES, "to", CODES, "title", List.of("Pact_A", "Pact_B"));
        }
        sometimes(line, "place", PLACES, "follows", List.of("0", "1", "2"), "clause", List.of("0", "1", "2"));
        sometimes(
                line,
                "published",
                List.of("2024-11-01", "2024-11-02"),
                "says",
                List.of("short", "long".repeat(20)),
                "by-word-of",
                CODES);
        return Tellings.one(line.toString());
    }

    private void sometimes(StringBuilder line, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (random.nextBoolean()) {
                List<?> values = (List<?>) namesAndValues[i + 1];
                line.append(' ')
                        .append(namesAndValues[i])
                        .append('=')
                        .append(values.get(random.nextInt(values.size())));
            }
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    List<Observation> shuffled(List<Observation> tellings) {
        List<Observation> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Some of them, perhaps none, perhaps all. */
    <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>();
        int oneIn = 1 + random.nextInt(4);
        all.forEach(value -> {
            if (random.nextInt(oneIn) == 0) {
                some.add(value);
            }
        });
        return some;
    }
}
