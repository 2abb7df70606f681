package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions give the events that a filter over all of them gives, and a timeline like any other. */
class TimelineQueryTest {

    private static final int CASES = 200;
    private static final List<LocalDate> DAYS = Stream.of(
                    "2023-12-31", "2024-10-31", "2024-11-01", "2024-11-02", "2025-01-01")
            .map(LocalDate::parse)
            .toList();

    @Test
    void questionsOfTimeAreWhatTheRelationsOfTimesSay() {
        forRandomTimelines(timeline -> DAYS.forEach(from -> {
            EventTime day = EventTime.of(from);
            assertAsked(timeline.on(from), timeline, event -> isCertainlyWithin(event, from, from));
            assertAsked(
                    timeline.before(from),
                    timeline,
                    event -> event.when().before(day).isCertain());
            assertAsked(
                    timeline.after(from),
                    timeline,
                    event -> event.when().after(day).isCertain());
            assertAsked(
                    timeline.possibly().before(from),
                    timeline,
                    event -> event.when().before(day).isPossible());
            assertAsked(
                    timeline.possibly().after(from),
                    timeline,
                    event -> event.when().after(day).isPossible());
            DAYS.stream().filter(to -> !to.isBefore(from)).forEach(to -> {
                EventTime window = EventTime.between(from, to);
                assertAsked(timeline.between(from, to), timeline, event -> isCertainlyWithin(event, from, to));
                assertAsked(
                        timeline.possibly().between(from, to),
                        timeline,
                        event -> event.when().within(window).isPossible());
            });
        }));
    }

    @Test
    void questionsOfPartiesLookAtEachSide() {
        forRandomTimelines(timeline -> Stream.of("USA", "CHN", "Xi", "NATO", "rebels", "nobody")
                .forEach(code -> {
                    assertAsked(timeline.by(code), timeline, event -> has(event.actors(), code));
                    assertAsked(timeline.to(code), timeline, event -> has(event.recipients(), code));
                    assertAsked(
                            timeline.involving(code),
                            timeline,
                            event -> has(event.actors(), code) || has(event.recipients(), code));
                    assertThat(timeline.involving("USA", code))
                            .isEqualTo(timeline.involving(code).involving("USA"));
                }));
    }

    @Test
    void questionsChainInAnyOrder() {
        forRandomTimelines(timeline -> {
            LocalDate from = DAYS.get(1);
            LocalDate to = DAYS.get(2);
            Timeline expected = timeline.where(event -> event.type() == EventType.MEETING
                    && isCertainlyWithin(event, from, to)
                    && has(event.actors(), "USA"));

            assertThat(timeline.between(from, to).ofType(EventType.MEETING).involving("USA"))
                    .isEqualTo(expected);
            assertThat(timeline.involving("USA").between(from, to).ofType(EventType.MEETING))
                    .isEqualTo(expected);
            assertThat(timeline.ofType(EventType.MEETING)
                            .involving("USA")
                            .between(from, to)
                            .between(from, to))
                    .isEqualTo(expected);
        });
    }

    @Test
    void spanCoversWhatHappenedAndNothingElse() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a#1 MissileTest 2024-10-31 OCCURRED by=PRK",
                "a#2 OfficialVisit 2024-11-01/.. OCCURRED visitor=EU",
                "a#3 TroopDeployment ../2024-11-01 ONGOING force=PRK",
                "a#4 Election 2024-11-05 SCHEDULED country=USA",
                "a#5 Protest ../.. OCCURRED protesters=PRK",
                "a#6 Attack 2024-10-01 DENIED attacker=PRK"));

        assertThat(timeline.span()).hasToString("2024-10-31/2024-11-01");
        assertThat(timeline.with(Status.SCHEDULED).span()).isEqualTo(EventTime.UNKNOWN);
    }

    @Test
    void gapsLieBetweenWhatHappened() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a#1 Attack 2024-11-01 OCCURRED attacker=RUS",
                "a#2 Attack 2024-11-02/2024-11-04 OCCURRED attacker=RUS",
                "a#3 Attack 2024-11-03 OCCURRED attacker=RUS",
                "a#4 Attack 2024-11-07 OCCURRED attacker=RUS"));

        assertThat(timeline.gaps()).hasToString("[2024-11-05/2024-11-06]");
    }

    @Test
    void expectFirstSaysWhatWasAsked() {
        Timeline timeline = Timeline.of(Tellings.of("a MissileTest 2024-10-31 OCCURRED by=PRK"));

        assertThatThrownBy(() ->
                        timeline.ofKind("Coup").on(LocalDate.of(2024, 11, 1)).expectFirst())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no event in the timeline.ofKind(Coup).between(2024-11-01, 2024-11-01)");
    }

    private static void forRandomTimelines(Consumer<Timeline> check) {
        for (int seed = 0; seed < CASES; seed++) {
            Timeline timeline = Timeline.of(new RandomTellings(seed).several(60));
            try {
                check.accept(timeline);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void assertAsked(Timeline asked, Timeline all, Predicate<Event> test) {
        assertThat(asked.stream().map(Event::id))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(test).map(Event::id).toList());
        assertThat(asked).hasSize(asked.size());
    }

    private static boolean isCertainlyWithin(Event event, LocalDate from, LocalDate to) {
        return event.when().within(EventTime.between(from, to)).isCertain();
    }

    private static boolean has(List<Actor> parties, String code) {
        return parties.stream().anyMatch(party -> party.codes().contains(code));
    }
}
