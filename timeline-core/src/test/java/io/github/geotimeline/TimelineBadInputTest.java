package io.github.geotimeline;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.event.Observation;
import io.github.geotimeline.json.JsonFormatException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever comes in, what comes out is defined, and comes in time: the numbers are such that anything quadratic would not
 * end within the minutes that are allowed.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TimelineBadInputTest {

    private static final int MANY = 50_000;

    @Test
    void oneEventToldManyTimesIsOneEvent() {
        Timeline timeline =
                Timeline.of(many(i -> "a" + i + " Attack 2024-11-01 OCCURRED attacker=RUS killed=" + i % 7));

        assertThat(timeline.size()).isEqualTo(1);
        assertThat(timeline.expectFirst().observations()).hasSize(MANY);
    }

    @Test
    void oneEventToldManyTimesInManyWaysIsOneEvent() {
        Timeline timeline = Timeline.of(many(i -> "a" + i + " Attack 2024-11-01 OCCURRED attacker=N" + i + "@RUS"));

        assertThat(timeline.observations()).hasSize(MANY);
        assertThat(timeline.stream()
                        .mapToInt(event -> event.observations().size())
                        .sum())
                .isEqualTo(MANY);
    }

    @Test
    void manyEventsOnOneDayInManyPlacesStayMany() {
        Timeline timeline =
                Timeline.of(many(i -> "a" + i + " Attack 2024-11-01 OCCURRED attacker=RUS place=Town" + i + "@UKR"));

        assertThat(timeline.size()).isEqualTo(MANY);
    }

    @Test
    void manyEventsThatOneArticleKeepsApartStayMany() {
        Timeline timeline = Timeline.of(many(i -> "a#" + i + " Attack 2024-11-01 OCCURRED attacker=RUS"));

        assertThat(timeline.size()).isEqualTo(MANY);
    }

    @Test
    void manyVagueTellingsOfManyEventsEndInTime() {
        List<Observation> told =
                many(i -> "a" + i + " Attack 2024-11-01 OCCURRED attacker=RUS place=Town" + i + "@UKR");
        told.addAll(many(i -> "b" + i + " Attack 2024-11 POSSIBLE attacker=RUS place=City" + i + "@UKR"));

        assertThat(Timeline.of(told).events()).hasSize(2 * MANY);
    }

    @Test
    void eventsThatFollowEachOtherInACircleHaveAnOrder() {
        List<Observation> told = IntStream.range(0, MANY)
                .mapToObj(i -> Tellings.one("a#" + i + " Attack 2024-11-01 OCCURRED attacker=RUS clause=" + i
                        + " follows=" + (i + 1) % MANY))
                .collect(toCollection(ArrayList::new));
        Timeline timeline = Timeline.of(told);
        Collections.reverse(told);

        assertThat(timeline.events()).hasSize(MANY).isEqualTo(Timeline.of(told).events());
    }

    @Test
    void timesAtTheEndsOfTheCalendarAndOpenEndsAreTimes() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a Attack -9999-01-01 OCCURRED attacker=RUS",
                "b Attack 9999-12-31 OCCURRED attacker=RUS",
                "c Attack ../-9999-01-01 OCCURRED attacker=RUS",
                "d Attack 9999-12-31/.. OCCURRED attacker=RUS",
                "e Attack ../.. OCCURRED attacker=RUS",
                "f Attack 9999~ OCCURRED attacker=RUS"));

        assertThat(timeline.span()).hasToString("-9999-01-01/9999-12-31");
        assertThat(Timeline.fromJson(timeline.toJson())).isEqualTo(timeline);
    }

    @Test
    void windowsBeyondTheCalendarHoldWhatHasBothEnds() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a Attack -9999-01-01 OCCURRED attacker=RUS",
                "b Attack 9999-12-31 OCCURRED attacker=RUS",
                "c Attack ../-9998-01-01 OCCURRED attacker=USA",
                "d Attack 9998-12-31/.. OCCURRED attacker=CHN"));

        assertThat(timeline.between(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(timeline.by("RUS"))
                .hasSize(2);
        assertThat(timeline.before(LocalDate.MAX)).hasSize(3);
        assertThat(timeline.after(LocalDate.MIN)).hasSize(3);
        assertThat(timeline.before(LocalDate.MIN)).isEmpty();
        assertThat(timeline.after(LocalDate.MAX)).isEmpty();
        assertThat(timeline.between(LocalDate.MAX, LocalDate.MIN)).isEmpty();
    }

    @Test
    void jsonThatWasEditedByHandIsReadForItsObservationsOrRefused() {
        Timeline timeline = Timeline.of(Tellings.of(
                "a Attack 2024-11-01 OCCURRED attacker=RUS", "b Attack 2024-11-01 OCCURRED attacker=RUS target=UKR"));
        String document = timeline.toJson();

        assertThat(Timeline.fromJson(document.replaceFirst("\"id\" ?: ?\"[^\"]*\"", "\"id\": \"mine\"")))
                .isEqualTo(timeline);
        assertThatThrownBy(() -> Timeline.fromJson(document.replace("2024-11-01", "2024-11-31")))
                .isInstanceOf(JsonFormatException.class);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Timeline.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("observations");
        assertThatThrownBy(() -> Timeline.empty().merge((Timeline) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
        assertThatThrownBy(() -> Timeline.empty().on(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
        assertThatThrownBy(() -> Timeline.empty().involving((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    private static List<Observation> many(IntFunction<String> line) {
        return IntStream.range(0, MANY).mapToObj(line).map(Tellings::one).collect(toCollection(ArrayList::new));
    }
}
