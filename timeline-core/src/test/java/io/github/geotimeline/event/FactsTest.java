package io.github.geotimeline.event;

import static io.github.geotimeline.event.Samples.BORRELL;
import static io.github.geotimeline.event.Samples.EU;
import static io.github.geotimeline.event.Samples.JAPAN;
import static io.github.geotimeline.event.Samples.NORTH_KOREA;
import static io.github.geotimeline.event.Samples.SOLDIERS;
import static io.github.geotimeline.event.Samples.SOUTH_KOREA;
import static io.github.geotimeline.event.Samples.TOKYO;
import static io.github.geotimeline.event.Samples.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @Test
    void actorsAreAllPartiesOfAReciprocalKindEachOnce() {
        Details details = Details.builder()
                .actor("parties", EU)
                .actor("parties", JAPAN)
                .actor("signatories", BORRELL)
                .actor("signatories", JAPAN)
                .build();

        Facts facts = facts(EventType.AGREEMENT_SIGNED, details);

        assertThat(facts.actors()).containsExactly(EU, JAPAN, BORRELL);
        assertThat(facts.recipients()).isEmpty();
    }

    @Test
    void recipientsAreThoseToWhomItIsDone() {
        Details details =
                Details.builder().actor("by", JAPAN).actor("on", NORTH_KOREA).build();

        Facts facts = facts(EventType.SANCTIONS_IMPOSED, details);

        assertThat(facts.actors()).containsExactly(JAPAN);
        assertThat(facts.recipients()).containsExactly(NORTH_KOREA);
    }

    @Test
    void givenNoHost_whenTheDestinationIsNamed_thenItsCountryIsTheRecipient() {
        Details details = Details.builder()
                .actor("visitor", BORRELL)
                .place("destination", TOKYO)
                .build();

        assertThat(facts(EventType.OFFICIAL_VISIT, details).recipients()).containsExactly(JAPAN);
    }

    @Test
    void givenAHost_whenTheDestinationIsNamedToo_thenTheHostAloneIsTheRecipient() {
        Details details = Details.builder()
                .actor("visitor", BORRELL)
                .actor("host", SOUTH_KOREA)
                .place("destination", TOKYO)
                .build();

        assertThat(facts(EventType.OFFICIAL_VISIT, details).recipients()).containsExactly(SOUTH_KOREA);
    }

    @Test
    void givenADestinationInNoCountry_whenNoHostIsNamed_thenNobodyIsTheRecipient() {
        Place sea = new Place("Red Sea", Optional.empty());
        Details details = Details.builder().place("destination", sea).build();

        assertThat(facts(EventType.OFFICIAL_VISIT, details).recipients()).isEmpty();
    }

    @Test
    void givenAnOwnKind_thenAllButTheActorsUnderToAreActors() {
        Details details = Details.builder()
                .actor("seller", JAPAN)
                .actor("buyer", EU)
                .actor("to", SOUTH_KOREA)
                .build();

        Facts facts = facts("ArmsSale", details);

        assertThat(facts.actors()).containsExactly(EU, JAPAN);
        assertThat(facts.recipients()).containsExactly(SOUTH_KOREA);
    }

    @ParameterizedTest
    @CsvSource({
        "OCCURRED,  NONE,       RETREAT:withdraw",
        "SCHEDULED, NONE,       RETREAT:withdraw",
        "SCHEDULED, PROMISED,   AGREE",
        "POSSIBLE,  PROMISED,   AGREE",
        "SCHEDULED, THREATENED, THREATEN",
        "POSSIBLE,  THREATENED, THREATEN",
        "OCCURRED,  PROMISED,   RETREAT:withdraw",
        "ONGOING,   THREATENED, RETREAT:withdraw",
        "DENIED,    PROMISED,   RETREAT:withdraw"
    })
    void ploverFollowsStatusAndIntent(Status status, Intent intent, String code) {
        Facts facts = new Facts("TroopWithdrawal", status, intent, Samples.OCTOBER_31, Optional.empty(), Details.EMPTY);

        assertThat(facts.plover()).map(Plover::toString).hasValue(code);
    }

    @Test
    void givenAKindThatPloverDoesNotHave_whenPromised_thenThereIsNoCode() {
        Facts facts = new Facts(
                "Election", Status.SCHEDULED, Intent.PROMISED, Samples.OCTOBER_31, Optional.empty(), Details.EMPTY);

        assertThat(facts.plover()).isEmpty();
    }

    @Test
    void anExerciseOfSeveralIsCooperation() {
        assertThat(exercise(JAPAN, SOUTH_KOREA)).isEqualTo("COOPERATE");
    }

    @Test
    void anExerciseOfOneIsMobilisationHoweverManyOfItsForcesAreNamed() {
        assertThat(exercise(NORTH_KOREA)).isEqualTo("MOBILIZE:troops");
        assertThat(exercise(NORTH_KOREA, SOLDIERS)).isEqualTo("MOBILIZE:troops");
        assertThat(exercise()).isEqualTo("MOBILIZE:troops");
    }

    @Test
    void refusesADetailOfAnotherSortThanItsKindHas() {
        Details details = Details.builder().text("killed", "a dozen").build();

        assertThatThrownBy(() -> facts(EventType.ATTACK, details))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("detail \"killed\" of Attack must be a quantity");
    }

    @Test
    void refusesABlankKind() {
        assertThatThrownBy(() -> facts(" ", Details.EMPTY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind must not be blank, was \" \"");
    }

    @Test
    void copiesWithOneThingChanged() {
        Facts facts = Samples.missileTest();

        assertThat(facts.withWhen(Samples.NOVEMBER_1).when()).isEqualTo(Samples.NOVEMBER_1);
        assertThat(facts.withStatus(Status.POSSIBLE).status()).isEqualTo(Status.POSSIBLE);
        assertThat(facts.withPlace(TOKYO).place()).contains(TOKYO);
        assertThat(facts.withDetails(Details.EMPTY).details()).isEqualTo(Details.EMPTY);
    }

    private static String exercise(Actor... participants) {
        Details.Builder details = Details.builder();
        for (Actor participant : participants) {
            details.actor("participants", participant);
        }
        return facts(EventType.MILITARY_EXERCISE, details.build())
                .plover()
                .orElseThrow()
                .toString();
    }
}
