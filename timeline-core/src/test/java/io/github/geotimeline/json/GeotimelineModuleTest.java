package io.github.geotimeline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.event.RandomObservations;
import io.github.geotimeline.event.Samples;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class GeotimelineModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GeotimelineModule()).build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(EventTime.class, EventTime.parse("2024-11-01/.."), "\"2024-11-01/..\""),
                Arguments.of(Span.class, new Span(3, 8), "[3,8]"),
                Arguments.of(Actor.class, Samples.JAPAN, "{\"country\":\"JPN\",\"name\":\"Japan\"}"),
                Arguments.of(Country.class, Samples.JAPAN, "{\"country\":\"JPN\",\"name\":\"Japan\"}"),
                Arguments.of(Actor.class, Samples.EU, "{\"organisation\":\"EU\",\"name\":\"European Union\"}"),
                Arguments.of(
                        Person.class,
                        Samples.BORRELL,
                        "{\"person\":\"Josep Borrell\",\"office\":{\"title\":\"High Representative\","
                                + "\"of\":{\"organisation\":\"EU\",\"name\":\"European Union\"},"
                                + "\"from\":\"2019-12-01\",\"until\":\"2024-11-30\"}}"),
                Arguments.of(Actor.class, Samples.PROTESTERS, "{\"group\":\"protesters\"}"),
                Arguments.of(
                        Place.class,
                        Samples.TOKYO,
                        "{\"place\":\"Tokyo\",\"in\":{\"country\":\"JPN\",\"name\":\"Japan\"}}"),
                Arguments.of(
                        Quantity.class,
                        Quantity.about(5).in("km"),
                        "{\"atLeast\":5,\"atMost\":5,\"unit\":\"km\",\"approximate\":true}"),
                Arguments.of(Source.class, Source.of("r"), "{\"id\":\"r\"}"));
    }

    @ParameterizedTest
    @MethodSource
    void values(Class<?> type, Object value, String json) {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
    }

    @Test
    void observationsComeBackThroughAMapperAsTheyWere() {
        RandomObservations random = new RandomObservations(1);
        List<Observation> told = Stream.generate(random::next).limit(200).toList();

        JsonNode tree = MAPPER.valueToTree(told);

        assertThat(MAPPER.treeToValue(tree, new TypeReference<List<Observation>>() {}))
                .isEqualTo(told);
    }

    @Test
    void findsItselfAsAService() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(Map.of("when", Samples.OCTOBER_31)))
                .isEqualTo("{\"when\":\"2024-10-31\"}");
    }

    @Test
    void writesAnEventAsInATimeline() {
        List<Event> events = List.of(SampleEvents.missileTest());

        JsonNode document = MAPPER.readTree(TimelineFormat.write(events));
        assertThat(MAPPER.writeValueAsString(events))
                .isEqualTo(document.get("events").toString());
    }

    @Test
    void writesARowAsItself() {
        FlatRow row = FlatRow.of(SampleEvents.missileTest());

        assertThat(MAPPER.writeValueAsString(row)).isEqualTo(row.toJson());
    }

    @Test
    void readsWithinAnotherValue() {
        Map<String, List<EventTime>> dates =
                MAPPER.readValue("{\"dates\":[\"2024\",\"2024-11\"]}", new TypeReference<>() {});

        assertThat(dates.get("dates")).containsExactly(EventTime.parse("2024"), EventTime.parse("2024-11"));
    }

    @Test
    void refusesAnythingElseWithItsPlaceByJacksonsException() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"a\":[\n{\"country\":\"J\"}]}", new TypeReference<Map<String, List<Actor>>>() {}))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("line 2, column 1, $.a[0]: expected a member \"name\", found none");
    }

    @Test
    void refusesAnActorOfAnotherKind() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"group\":\"protesters\"}", Person.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("line 1, column 1, $: expected a Person, found an object");
    }
}
