package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
            for (int step = 0; step < 4; step++) {
                large.events();
                large = large.merge(Timeline.of(random.by("new" + step, 4).several(9)));

                Timeline anew = Timeline.of(large.observations());
                assertThat(large.events().equals(anew.events()))
                        .as("seed %d, step %d", seed, step)
                        .isTrue();
            }
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
    void eventsAreInOrderOfTheirFirstDays() {
        forRandomSets(
                60,
                (random, told) -> assertThat(Timeline.of(told).events())
                        .isSortedAccordingTo(
                                (left, right) -> left.when().earliest().isPresent()
                                                != right.when().earliest().isPresent()
                                        ? Boolean.compare(
                                                left.when().earliest().isPresent(),
                                                right.when().earliest().isPresent())
                                        : left.when().earliest().isEmpty()
                                                ? 0
                                                : left.when()
                                                        .earliest()
                                                        .get()
                                                        .compareTo(right.when()
                                                                .earliest()
                                                                .get())));
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
