package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntersectionTest {

    private static final long SEED = 19831101;

    /** Times that meet, cover, touch and miss each other, in several writings of the same days. */
    private static final List<EventTime> DATED = Stream.of(
                    "../..",
                    "2024",
                    "2024-XX",
                    "2024-01-01/2024-12-31",
                    "202X",
                    "2024-11",
                    "2024-11-XX",
                    "2024-11-01/2024-11-30",
                    "2024-11~",
                    "2024-23",
                    "2024-11-01",
                    "2024-11-01T10:00:00",
                    "2024-11-01T11:00:00",
                    "2024-11-01/2024-11-10",
                    "2024-10-31/2024-11-01",
                    "2024-11-03~",
                    "2024-11-03?",
                    "2024-11-01/2024-11-05",
                    "2024-11-30/2024-11",
                    "2024-11-30",
                    "2024-11-30T23:59:59Z",
                    "2024-11-05/..",
                    "2024-11-05/",
                    "../2024-11-05",
                    "2025")
            .map(EventTime::parse)
            .toList();

    private static final List<EventTime> ALL = Stream.concat(
                    DATED.stream(),
                    Stream.of(
                                    "XXXX-11-01",
                                    "XXXX-11",
                                    "XXXX-11-01/XXXX-11-30",
                                    "XXXX-23",
                                    "XXXX-10-20/XXXX-11-10",
                                    "XXXX-12-30/XXXX-01-02",
                                    "XXXX-03/XXXX-01",
                                    "XXXX-12/XXXX-04",
                                    "XXXX-11-01/..")
                            .map(EventTime::parse))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "2024-11-01/2024-11-10, 2024-11-01, 2024-11-01",
        "2024-11, 2024-11-01T10:00:00, 2024-11-01T10:00:00",
        "2024-11-01, 2024-11-01T10:00:00, 2024-11-01T10:00:00",
        "2024-11~, 2024-12-05, 2024-12-05",
        "2024-11-03~, 2024-11-05/2024-11-10, 2024-11-05",
        "2024-11-03~, 2024-11-04/2024-11-10, 2024-11-04/2024-11-05",
        "2024-10-20/.., ../2024-11-10, 2024-10-20/2024-11-10",
        "2024-11, 2024-11-01/2024-11-30, 2024-11",
        "2024-11-01/2024-11-05, 2024-11-03~, 2024-11-03~",
        "../.., 2024?, 2024?"
    })
    void isWhatBothAllow(String one, String other, String common) {
        assertThat(EventTime.parse(one).intersect(EventTime.parse(other))).contains(EventTime.parse(common));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-11-02",
        "2024-11-01~, 2024-11-04",
        "2024-11-01T10:00:00, 2024-11-01T11:00:00",
        "XXXX-11-01, 2024-12",
        "XXXX-11, XXXX-12",
        "XXXX-02-29, 2023"
    })
    void isNothingIfTheyExcludeEachOther(String one, String other) {
        assertThat(EventTime.parse(one).intersect(EventTime.parse(other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-01, 2024, 2024-11-01",
        "XXXX-11, 2024-11-15/2025-02-01, 2024-11-15/2024-11-30",
        "XXXX-12-30/XXXX-01-02, 2025-01-01, 2025-01-01",
        "XXXX-02-29, 2021/2026, 2024-02-29",
        "XXXX-11-01, 2023/2024, XXXX-11-01",
        "XXXX-11-01, 2024-01-01/.., XXXX-11-01",
        "XXXX-11, XXXX-11-01, XXXX-11-01",
        "XXXX-10-20/XXXX-11-10, XXXX-11, XXXX-11-01/XXXX-11-10",
        "XXXX-12-30/XXXX-01-02, XXXX-01, XXXX-01-01/XXXX-01-02",
        "XXXX-12-30/XXXX-01-02, XXXX-12-31/XXXX-01-05, XXXX-12-31/XXXX-01-02",
        "XXXX-03/XXXX-01, XXXX-12/XXXX-04, XXXX-03/XXXX-01"
    })
    void fillsInTheYearIfOneIsLeft(String one, String other, String common) {
        EventTime a = EventTime.parse(one);
        EventTime b = EventTime.parse(other);

        assertThat(a.intersect(b)).contains(EventTime.parse(common)).isEqualTo(b.intersect(a));
    }

    @Test
    void hasExactlyTheDaysInCommon() {
        forAllPairs(DATED, (a, b) -> {
            LocalDate first = latest(a.earliest(), b.earliest());
            LocalDate last = earliest(a.latest(), b.latest());
            a.intersect(b).ifPresent(common -> {
                assertThat(common.earliest().orElse(LocalDate.MIN))
                        .as("%s, %s", a, b)
                        .isEqualTo(first);
                assertThat(common.latest().orElse(LocalDate.MAX))
                        .as("%s, %s", a, b)
                        .isEqualTo(last);
            });
        });
    }

    private static LocalDate latest(Optional<LocalDate> a, Optional<LocalDate> b) {
        return Stream.of(a, b)
                .map(day -> day.orElse(LocalDate.MIN))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate earliest(Optional<LocalDate> a, Optional<LocalDate> b) {
        return Stream.of(a, b)
                .map(day -> day.orElse(LocalDate.MAX))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Test
    void isTheSameEitherWayRound() {
        forAllPairs(ALL, (a, b) -> assertThat(a.intersect(b)).as("%s, %s", a, b).isEqualTo(b.intersect(a)));
    }

    @Test
    void isTheTimeItselfWithItselfAndWithTheUnknown() {
        for (EventTime time : ALL) {
            assertThat(time.intersect(time)).contains(time);
            assertThat(time.intersect(EventTime.UNKNOWN)).contains(time);
        }
    }

    @Test
    void isTheSameInEveryGroupingOfTimesWithYears() {
        forAllPairs(DATED, (a, b) -> {
            for (EventTime c : DATED) {
                assertThat(a.intersect(b).flatMap(c::intersect))
                        .as("%s, %s, %s", a, b, c)
                        .isEqualTo(b.intersect(c).flatMap(a::intersect));
            }
        });
    }

    @Test
    void isTheSameOfManyInEveryOrder() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            List<EventTime> some = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(pick -> ALL.get(random.nextInt(ALL.size())))
                    .toList());
            Optional<EventTime> common = EventTime.intersection(some);
            Collections.shuffle(some, random);

            assertThat(EventTime.intersection(some))
                    .as("%s, seed %d", some, SEED)
                    .isEqualTo(common);
        }
    }

    @Test
    void isCoveredByOneOfThemAtLeast() {
        forAllPairs(
                ALL,
                (a, b) -> a.intersect(b)
                        .ifPresent(common -> assertThat(a.covers(common) || b.covers(common))
                                .as("%s, %s", a, b)
                                .isTrue()));
    }

    @Test
    void isTheUnknownOfNone() {
        assertThat(EventTime.intersection(List.of())).contains(EventTime.UNKNOWN);
    }

    @Test
    void keepsBoundsThatTellTheYearWhateverElseThereIs() {
        List<EventTime> times = Stream.of("2023/2024", "XXXX-11", "2024/2025", "XXXX-10-20/XXXX-11-10")
                .map(EventTime::parse)
                .toList();

        assertThat(EventTime.intersection(times)).contains(EventTime.parse("2024-11-01/2024-11-10"));
    }

    @Test
    void isAskedForByNameWhenNull() {
        assertThatThrownBy(() -> EventTime.UNKNOWN.intersect(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
        assertThatThrownBy(() -> EventTime.intersection(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("times");
    }

    private interface Check {
        void accept(EventTime a, EventTime b);
    }

    private static void forAllPairs(List<EventTime> times, Check check) {
        times.forEach(a -> times.forEach(b -> check.accept(a, b)));
    }
}
