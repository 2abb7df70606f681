package io.github.geotimeline.event;

import static io.github.geotimeline.event.Samples.BORRELL;
import static io.github.geotimeline.event.Samples.JAPAN;
import static io.github.geotimeline.event.Samples.NORTH_KOREA;
import static io.github.geotimeline.event.Samples.TOKYO;
import static io.github.geotimeline.event.Samples.event;
import static io.github.geotimeline.event.Samples.everyDetail;
import static io.github.geotimeline.event.Samples.facts;
import static io.github.geotimeline.event.Samples.missileTest;
import static io.github.geotimeline.event.Samples.occurrence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.text.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void isTheRecordOfItsKindWithAllItsFields(EventType type) throws ReflectiveOperationException {
        Details details = everyDetail(type);

        Event event = event(facts(type, details));

        assertThat(event).isExactlyInstanceOf(type.eventClass());
        for (Field field : type.fields()) {
            assertThat(component(event, field.name()))
                    .describedAs(field.name())
                    .isEqualTo(Schema.value(details, field));
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalsAnEventOfAnEqualOccurrence(EventType type) {
        Details details = everyDetail(type);

        assertThat(event(facts(type, details)))
                .isEqualTo(event(facts(type, details)))
                .hasSameHashCodeAs(event(facts(type, details)))
                .isNotEqualTo(event(facts(type, details).withStatus(Status.DENIED)));
    }

    @ParameterizedTest
    @EnumSource
    void printsAsOneLineThatStartsWithKindTimeAndStatus(EventType type) {
        String line = event(facts(type, everyDetail(type))).toString();

        assertThat(line).startsWith(type.displayName() + " 2024-10-31 OCCURRED").doesNotContain("\n");
    }

    @Test
    void printsItsDetailsInTheOrderOfTheFields() {
        assertThat(event(missileTest()))
                .hasToString("MissileTest 2024-10-31 OCCURRED, by North Korea, missile \"Hwasong-19\", count 1,"
                        + " range about 1,000 km, in Sea of Japan");
    }

    @Test
    void joinsSeveralNamesWithAnd() {
        Details details = Details.builder()
                .actor("parties", JAPAN)
                .actor("parties", Samples.EU)
                .actor("parties", Samples.SOUTH_KOREA)
                .build();

        assertThat(event(facts(EventType.CEASEFIRE, details)))
                .hasToString("Ceasefire 2024-10-31 OCCURRED, parties Japan, European Union and South Korea");
    }

    @Test
    void givenAKindOfNoCatalogue_whenMade_thenIsACustomEvent() {
        Details details =
                Details.builder().actor("by", JAPAN).text("route", "north").build();

        Event event = event(facts("GasCut", details));

        assertThat(event).isEqualTo(new CustomEvent(occurrence(facts("GasCut", details)), "GasCut", details));
        assertThat(event).hasToString("GasCut 2024-10-31 OCCURRED, by Japan, route \"north\"");
    }

    @Test
    void givenDetailsThatItsKindDoesNotKnow_whenMade_thenKeepsAndPrintsThemLast() {
        Details details = Details.builder()
                .actor("by", JAPAN)
                .text("altitude", "6,000 km")
                .build();

        Event event = event(facts(EventType.NUCLEAR_TEST, details));

        assertThat(event.occurrence().facts().details()).isEqualTo(details);
        assertThat(event).hasToString("NuclearTest 2024-10-31 OCCURRED, by Japan, altitude \"6,000 km\"");
    }

    @Test
    void refusesFieldsThatContradictItsOccurrence() {
        Occurrence occurrence = occurrence(missileTest());

        assertThatThrownBy(() -> new MissileTest(
                        occurrence, List.of(JAPAN), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by must be what the occurrence says, [North Korea], was [Japan]");
    }

    @Test
    void refusesAnOccurrenceOfAnotherKind() {
        Occurrence occurrence = occurrence(missileTest());

        assertThatThrownBy(() -> new NuclearTest(occurrence, List.of(NORTH_KOREA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("occurrence must be of kind NuclearTest, was MissileTest");
    }

    @Test
    void refusesAttributesThatContradictItsOccurrence() {
        Occurrence occurrence = occurrence(facts("GasCut", Details.EMPTY));

        assertThatThrownBy(() -> new CustomEvent(occurrence, "GasLeak", Details.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name and attributes must be what the occurrence says, GasCut");
    }

    @Test
    void keepsItsOwnCopyOfAList() {
        List<Actor> by = new ArrayList<>(List.of(NORTH_KOREA));
        Details details = Details.builder().actor("by", NORTH_KOREA).build();
        NuclearTest test = new NuclearTest(occurrence(facts(EventType.NUCLEAR_TEST, details)), by);

        by.clear();

        assertThat(test.by()).containsExactly(NORTH_KOREA);
    }

    @Test
    void sharesWhatAllKindsHave() {
        Event event = event(missileTest());

        assertThat(event.id()).isEqualTo("e1");
        assertThat(event.type()).isEqualTo(EventType.MISSILE_TEST);
        assertThat(event.when()).isEqualTo(Samples.OCTOBER_31);
        assertThat(event.status()).isEqualTo(Status.OCCURRED);
        assertThat(event.place()).hasValueSatisfying(place -> assertThat(place).hasToString("Sea of Japan"));
        assertThat(event.actors()).containsExactly(NORTH_KOREA);
        assertThat(event.recipients()).isEmpty();
        assertThat(event.plover()).map(Plover::toString).hasValue("MOBILIZE:weapons");
    }

    @Test
    void explainsItselfByWordsRuleAndGroundsOfEveryTelling() {
        Facts facts = missileTest();
        Facts plan = new Facts(
                "Meeting", Status.SCHEDULED, Intent.PROMISED, Samples.OCTOBER_31, Optional.empty(), Details.EMPTY);
        Occurrence occurrence = new Occurrence(
                "e1",
                facts,
                List.of(
                        Samples.told(facts),
                        Observation.builder(plan, Source.of("report-2"))
                                .sentence(new Span(0, 9), "They\nwill meet.\r\n")
                                .build()),
                List.of(new Disagreement(
                        "status",
                        List.of(
                                new Disagreement.Version("OCCURRED", List.of(Samples.REPORT)),
                                new Disagreement.Version("DENIED", List.of(Source.of("report-2")))))),
                List.of(new Link(Link.Kind.FULFILS, "e0")));

        assertThat(Event.of(occurrence).explanation()).isEqualTo("""
                        MissileTest 2024-10-31 OCCURRED, by North Korea, missile "Hwasong-19", count 1, range about 1,000 km, in Sea of Japan
                          PLOVER: MOBILIZE:weapons
                          disputed: status: OCCURRED (Kyodo 2024-11-01 report-1), DENIED (report-2)
                          link: FULFILS e0
                        - Kyodo 2024-11-01 report-1 [0, 42)
                          told as: MissileTest 2024-10-31 OCCURRED, by North Korea, missile "Hwasong-19", count 1, range about 1,000 km, in Sea of Japan
                          words: test-fired
                          sentence: North Korea test-fired a Hwasong-19 missile, Seoul said.
                          claimed by: South Korea
                          rule: missile-test
                          because: the day before the publication date 2024-11-01
                        - report-2 [0, 9)
                          told as: Meeting 2024-10-31 SCHEDULED, promised
                          sentence: They will meet.
                        """);
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatThrownBy(() -> Event.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("occurrence");
        assertThatThrownBy(() -> new Ceasefire(occurrence(facts(EventType.CEASEFIRE, Details.EMPTY)), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("parties");
    }

    @Test
    void typedFieldsReadAsInTheText() {
        Details details = Details.builder()
                .actor("visitor", BORRELL)
                .place("destination", TOKYO)
                .build();

        OfficialVisit visit = (OfficialVisit) event(facts(EventType.OFFICIAL_VISIT, details));

        assertThat(visit.visitor()).containsExactly(BORRELL);
        assertThat(visit.host()).isEmpty();
        assertThat(visit.destination()).contains(TOKYO);
        assertThat(visit.origin()).isEmpty();
    }

    private static Object component(Event event, String name) throws ReflectiveOperationException {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component.getAccessor().invoke(event);
            }
        }
        throw new AssertionError(event.getClass() + " has no " + name);
    }
}
