package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.time.EventTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for any set of observations, tried on thousands of random ones; a failure names the seed. */
class TimelineLawsTest {

    private static final int CASES = 500;

    @Test
    void orderAndRepetitionOfObservationsDoNotMatter() {
        forRandomSets(40, (random, told) -> {
            List<Observation> other = random.shuffled(told);
            other.addAll(random.some(told));

            assertSame(Timeline.of(other), Timeline.of(told));
            assertThat(Timeline.of(other).toJson()).isEqualTo(Timeline.of(told).toJson());
        });
    }

    @Test
    void mergeIsCommutativeIdempotentAndHasAnIdentity() {
        forRandomSets(40, (random, told) -> {
            Timeline one = Timeline.of(random.some(told));
            Timeline other = Timeline.of(random.some(told));

            assertSame(one.merge(other), other.merge(one));
            assertSame(one.merge(one), one);
            assertSame(one.merge(Timeline.empty()), one);
            assertSame(Timeline.empty().merge(one), one);
        });
    }

    @Test
    void mergeIsAssociative() {
        forRandomSets(60, (random, told) -> {
            Timeline a = Timeline.of(random.some(told));
            Timeline b = Timeline.of(random.some(told));
            Timeline c = Timeline.of(random.some(told));

            assertSame(a.merge(b).merge(c), a.merge(b.merge(c)));
            assertSame(Timeline.merge(List.of(c, a, b)), a.merge(b.merge(c)));
        });
    }

    @Test
    void mergingALittleIntoATimelineWhoseEventsAreKnownGivesTheEventsOfTheUnion() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTellings random = new RandomTellings(seed);
            Timeline large = Timeline.of(random.by("known", 5 + seed % 200).exactly(150));

            mergeStepByStep(seed, large, step -> random.by("new" + step, 4).several(9));
        }
    }

    /** More than 256 cores under one mark: what comes first pushes others out of those that are compared. */
    @Test
    void mergingALittleIntoMuchThatIsAlikeGivesTheEventsOfTheUnion() {
        for (int seed = 0; seed < 10; seed++) {
            RandomTellings random = new RandomTellings(seed);
            Timeline large = Timeline.of(random.by("known", 2000).exactly(4000));

            mergeStepByStep(seed, large, step -> random.by("new" + step, 4).several(9));
        }
    }

    @Test
    void mergingOneTellingAfterTheOtherGivesTheEventsOfTheUnion() {
        for (int seed = 0; seed < 50; seed++) {
            RandomTellings random = new RandomTellings(seed);
            Timeline large = Timeline.of(random.by("known", 100).exactly(300));

            mergeStepByStep(seed, large, step -> random.by("new" + step, 1).exactly(1));
        }
    }

    /** One more core under the mark that they share, and the last that was compared with a version is compared no more. */
    @Test
    void aCoreThatTakesTheLastPlaceAmongThoseComparedMakesAVersionLoseItsOwn() {
        List<Observation> told = new ArrayList<>();
        YearMonth month = YearMonth.of(1000, 1);
        for (int i = 0; i < 256; i++) {
            told.add(Tellings.one("a" + i + " Attack " + month + " OCCURRED attacker=USA place=Town_" + i));
            month = month.plusMonths(1).lengthOfMonth() == 31 ? month.plusMonths(1) : month.plusMonths(2);
        }
        Observation like = Tellings.one("b Attack " + told.get(255).facts().when() + " OCCURRED attacker=USA");
        Observation earlier = Tellings.one("c Attack 0999-01 OCCURRED attacker=USA place=Odesa@UKR");
        told.add(like);
        Timeline before = Timeline.of(told);
        assertThat(before.events()).hasSize(256);

        Timeline after = before.merge(Timeline.of(List.of(earlier)));

        assertThat(after.events())
                .hasSize(258)
                .isEqualTo(Timeline.of(after.observations()).events());
    }

    private static void mergeStepByStep(int seed, Timeline start, IntFunction<List<Observation>> more) {
        Timeline large = start;
        for (int step = 0; step < 4; step++) {
            large.events();
            large.involving("CHN").size();
            large = large.merge(Timeline.of(more.apply(step)));

            Timeline anew = Timeline.of(large.observations());
            assertThat(large.events().equals(anew.events()))
                    .as("events of seed %d, step %d", seed, step)
                    .isTrue();
            assertThat(large.involving("CHN")
                            .events()
                            .equals(anew.involving("CHN").events()))
                    .as("index of seed %d, step %d", seed, step)
                    .isTrue();
        }
    }

    @Test
    void everyOrderAndGroupingOfFourTimelinesGivesTheSame() {
        for (int seed = 0; seed < 150; seed++) {
            List<Timeline> parts = new RandomTellings(seed)
                    .exactly(4).stream().map(told -> Timeline.of(List.of(told))).toList();
            Timeline all = Timeline.merge(parts);

            Set<String> documents = new HashSet<>();
            permutations(parts).forEach(order -> groupings(order).forEach(merged -> documents.add(merged.toJson())));

            assertThat(documents).as("seed %d", seed).containsExactly(all.toJson());
        }
    }

    @Test
    void eachObservationIsInOneEventAndEachAccountTogether() {
        forRandomSets(60, (random, told) -> {
            Timeline timeline = Timeline.of(told);

            Map<Observation, String> events = new HashMap<>();
            Map<List<Object>, String> accounts = new HashMap<>();
            for (Event event : timeline) {
                Map<String, Integer> numbers = new HashMap<>();
                for (Observation each : event.observations()) {
                    assertThat(events.put(each, event.id())).isNull();
                    List<Object> account =
                            List.of(each.source().id(), each.facts().kind(), each.occurrence());
                    assertThat(accounts.merge(account, event.id(), (known, next) -> known))
                            .isEqualTo(event.id());
                    assertThat(numbers.merge(each.source().id(), each.occurrence(), (known, next) -> known))
                            .isEqualTo(each.occurrence());
                }
            }
            assertThat(events.keySet()).containsExactlyInAnyOrderElementsOf(timeline.observations());
            assertThat(Set.copyOf(timeline.stream().map(Event::id).toList())).hasSize(timeline.size());
        });
    }

    @Test
    void aSelectionOfEventsIsTheTimelineOfTheirObservations() {
        forRandomSets(60, (random, told) -> {
            Timeline timeline = Timeline.of(told);
            Set<Event> chosen = Set.copyOf(random.some(timeline.events()));

            Timeline selection = timeline.where(chosen::contains);

            assertSame(selection, Timeline.of(selection.observations()));
        });
    }

    @Test
    void whatIsTakenAwayAndMergedAgainIsThereAgain() {
        forRandomSets(40, (random, told) -> {
            Timeline all = Timeline.of(told);
            Timeline part = Timeline.of(random.some(told));

            assertSame(all.minus(part).merge(part), all);
            assertThat(part.minus(all).isEmpty()).isTrue();
        });
    }

    @Test
    void jsonAndSerialisationAreLossless() {
        forRandomSets(20, (random, told) -> {
            Timeline timeline = Timeline.of(told);

            assertSame(Timeline.fromJson(timeline.toJson()), timeline);
            assertSame(copied(timeline), timeline);
        });
    }

    @Test
    void eventsAreInOrderOfTheirFirstDaysOrTheirLastIfTheirBeginIsOpen() {
        forRandomSets(
                60,
                (random, told) -> assertThat(Timeline.of(told).events().stream()
                                .map(event -> event.when()
                                        .earliest()
                                        .or(() -> event.when().latest())
                                        .orElse(LocalDate.MIN))
                                .toList())
                        .isSorted());
    }

    @Test
    void whatHadHappenedByADayStandsAtThatDay() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a#1 Attack 2024-10-31 OCCURRED attacker=USA",
                "a#2 Meeting ../2024-11-01 OCCURRED participants=JPN",
                "a#3 Attack 2024-11-01 OCCURRED attacker=CHN",
                "a#4 Attack 2024-11-02 OCCURRED attacker=CHN",
                "a#5 Meeting ../.. OCCURRED participants=USA"));

        assertThat(timeline.stream().map(event -> event.when().toString()))
                .containsExactly("../..", "2024-10-31", "../2024-11-01", "2024-11-01", "2024-11-02");
        assertThat(timeline.after(LocalDate.of(2024, 10, 30)).size()).isEqualTo(3);
        assertThat(timeline.before(LocalDate.of(2024, 11, 2)).size()).isEqualTo(3);
    }

    @Test
    void questionsOfTimeAnswerAsTheirDefinitionsDo() {
        LocalDate first = LocalDate.of(2024, 11, 1);
        LocalDate last = LocalDate.of(2024, 11, 2);
        EventTime window = EventTime.between(first, last);
        forRandomSets(60, (random, told) -> {
            Timeline all = Timeline.of(told);

            assertSame(all.between(first, last), all.where(event -> window.covers(event.when())));
            assertSame(
                    all.before(last),
                    all.where(event -> event.when().latest().isPresent()
                            && event.when().latest().get().isBefore(last)));
            assertSame(
                    all.after(first),
                    all.where(event -> event.when().earliest().isPresent()
                            && event.when().earliest().get().isAfter(first)));
        });
    }

    private static void forRandomSets(int most, BiConsumer<RandomTellings, List<Observation>> law) {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTellings random = new RandomTellings(seed);
            List<Observation> told = random.several(most);
            try {
                law.accept(random, told);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void assertSame(Timeline actual, Timeline expected) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(actual.events()).isEqualTo(expected.events());
    }

    private static Timeline copied(Timeline timeline) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(timeline);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (Timeline) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Stream<List<T>> permutations(List<T> values) {
        if (values.isEmpty()) {
            return Stream.of(List.of());
        }
        return values.stream().flatMap(first -> {
            List<T> rest = new ArrayList<>(values);
            rest.remove(first);
            return permutations(rest).map(order -> {
                List<T> whole = new ArrayList<>(Collections.singletonList(first));
                whole.addAll(order);
                return whole;
            });
        });
    }

    /** Every way of setting brackets. */
    private static List<Timeline> groupings(List<Timeline> order) {
        if (order.size() == 1) {
            return order;
        }
        List<Timeline> merged = new ArrayList<>();
        for (int cut = 1; cut < order.size(); cut++) {
            for (Timeline left : groupings(order.subList(0, cut))) {
                for (Timeline right : groupings(order.subList(cut, order.size()))) {
                    merged.add(left.merge(right));
                }
            }
        }
        return merged;
    }
}
