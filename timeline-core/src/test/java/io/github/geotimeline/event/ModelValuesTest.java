package io.github.geotimeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelValuesTest {

    @ParameterizedTest
    @CsvSource({
        "VERBAL_COOPERATION, AGREE CONSULT SUPPORT CONCEDE",
        "MATERIAL_COOPERATION, COOPERATE AID RETREAT",
        "VERBAL_CONFLICT, REQUEST ACCUSE REJECT THREATEN",
        "MATERIAL_CONFLICT, PROTEST SANCTION MOBILIZE COERCE ASSAULT"
    })
    void categoriesFallIntoFourClasses(QuadClass quadClass, String categories) {
        assertThat(PloverCategory.values())
                .filteredOn(category -> category.quadClass() == quadClass)
                .extracting(Enum::name)
                .containsExactly(categories.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void aLinkSeenFromTheOtherEndTwiceIsItself(Link.Kind kind) {
        assertThat(kind.inverse()).isNotEqualTo(kind);
        assertThat(kind.inverse().inverse()).isEqualTo(kind);
    }

    @Test
    void linksSortByKindThenEvent() {
        Link fulfils = new Link(Link.Kind.FULFILS, "e9");
        Link cancelsOne = new Link(Link.Kind.CANCELS, "e1");
        Link cancelsTwo = new Link(Link.Kind.CANCELS, "e2");

        assertThat(List.of(cancelsTwo, fulfils, cancelsOne).stream().sorted())
                .containsExactly(fulfils, cancelsOne, cancelsTwo);
    }

    @Test
    void aPloverCodePrintsWithItsMode() {
        assertThat(new Plover(PloverCategory.CONSULT, Optional.of("visit"))).hasToString("CONSULT:visit");
        assertThat(new Plover(PloverCategory.AID, Optional.empty())).hasToString("AID");
    }

    @Test
    void aSourceOfWhichOnlyTheIdIsKnownPrintsAsThat() {
        assertThat(Source.of("report-1")).hasToString("report-1");
    }

    @Test
    void aDisagreementNeedsTwoVersions() {
        List<Disagreement.Version> one = List.of(new Disagreement.Version("9", List.of(Samples.REPORT)));

        assertThatThrownBy(() -> new Disagreement("killed", one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a disagreement needs two versions or more, was [9 (Kyodo 2024-11-01 report-1)]");
    }

    @Test
    void aVersionNeedsASource() {
        assertThatThrownBy(() -> new Disagreement.Version("9", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a version needs a source, \"9\" has none");
    }

    @Test
    void anOccurrenceNeedsAnObservation() {
        Facts facts = Samples.missileTest();

        assertThatThrownBy(() -> new Occurrence("e1", facts, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an event needs an observation, \"e1\" has none");
    }

    @Test
    void anOccurrenceSortsItsObservations() {
        Observation early = Samples.told(Samples.missileTest());
        Observation late = Samples.told(Samples.missileTest().withWhen(Samples.NOVEMBER_1));

        Occurrence occurrence = new Occurrence("e1", early.facts(), List.of(late, early), List.of(), List.of());

        assertThat(occurrence.observations()).containsExactly(early, late);
    }
}
