package io.github.geotimeline.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Samples;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatRowTest {

    @Test
    void isOneLineOfCodes() {
        assertThat(FlatRow.of(SampleEvents.missileTest()).toJson())
                .isEqualTo(
                        "{\"type\":\"MissileTest\",\"plover\":\"MOBILIZE\",\"mode\":\"weapons\",\"when\":\"2024-10-31\","
                                + "\"status\":\"OCCURRED\",\"actors\":[\"PRK\"],\"recipients\":[],\"place\":\"Sea of Japan\","
                                + "\"country\":null,\"start\":0,\"end\":42,\"trigger\":\"test-fired\",\"attributedTo\":\"KOR\"}");
    }

    @Test
    void whatIsNotKnownIsNull() {
        Facts facts = new Facts(
                "Election", Status.SCHEDULED, Intent.NONE, EventTime.UNKNOWN, Optional.empty(), Details.EMPTY);

        assertThat(row(facts).toJson())
                .isEqualTo("{\"type\":\"Election\",\"plover\":null,\"mode\":null,\"when\":null,"
                        + "\"status\":\"SCHEDULED\",\"actors\":[],\"recipients\":[],\"place\":null,\"country\":null,"
                        + "\"start\":0,\"end\":0,\"trigger\":\"\",\"attributedTo\":null}");
    }

    @Test
    void namesEachCodeOnce() {
        Details details = Details.builder()
                .actor("parties", Samples.EU)
                .actor("parties", Samples.JAPAN)
                .actor("signatories", Samples.BORRELL)
                .build();

        assertThat(row(Samples.facts("AgreementSigned", details)).actors()).containsExactly("EU", "JPN");
    }

    @Test
    void namesWhoeverHasNoCode() {
        Details details =
                Details.builder().actor("protesters", Samples.PROTESTERS).build();

        assertThat(row(Samples.facts("Protest", details)).actors()).containsExactly("protesters");
    }

    @Test
    void hasTheCountryOfThePlace() {
        FlatRow row = row(Samples.missileTest().withPlace(Samples.TOKYO));

        assertThat(row.place()).contains("Tokyo");
        assertThat(row.country()).contains("JPN");
    }

    @Test
    void hasTheCodeOfAPromiseUntilItIsKept() {
        Facts promise = new Facts(
                "TroopWithdrawal",
                Status.SCHEDULED,
                Intent.PROMISED,
                EventTime.UNKNOWN,
                Optional.empty(),
                Details.EMPTY);

        assertThat(row(promise).plover()).contains("AGREE");
        assertThat(row(promise).mode()).isEmpty();
        assertThat(row(promise.withStatus(Status.OCCURRED)).mode()).contains("withdraw");
    }

    @Test
    void hasTheWordsOfTheFirstObservationInTheText() {
        Facts facts = Samples.missileTest();
        Observation headline = told(facts.withWhen(Samples.NOVEMBER_1), "report-1", 0, "launch");
        Observation body = told(facts, "report-1", 500, "test-fired");
        Observation elsewhere = told(facts, "report-2", 0, "tested");

        Event event = Event.of(new Occurrence("e1", facts, List.of(body, elsewhere, headline), List.of(), List.of()));

        assertThat(FlatRow.of(event).trigger()).isEqualTo("launch");
    }

    @Test
    void staysInOneLineWhateverTheTextHas() {
        Facts facts = Samples.missileTest();
        Observation told = told(facts, "report-1", 0, "test\r\n\u2028\"\ud83d");

        String json = FlatRow.of(Event.of(new Occurrence("e1", facts, List.of(told), List.of(), List.of())))
                .toJson();

        assertThat(json).contains("\"trigger\":\"test\\r\\n\u2028\\\"\\uD83D\"").doesNotContain("\n");
    }

    private static Observation told(Facts facts, String source, int start, String trigger) {
        return Observation.builder(facts, Source.of(source))
                .span(new Span(start, start + 10))
                .trigger(trigger)
                .build();
    }

    private static FlatRow row(Facts facts) {
        Observation told = Observation.builder(facts, Samples.REPORT).build();
        return FlatRow.of(Event.of(new Occurrence("e1", facts, List.of(told), List.of(), List.of())));
    }
}
