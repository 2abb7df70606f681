package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Country JAPAN = new Country("JPN", "Japan");
    private static final Organisation EU = new Organisation("EU", "European Union");
    private static final Office HIGH_REPRESENTATIVE =
            new Office("high representative", EU, LocalDate.of(2019, 12, 1), Optional.of(LocalDate.of(2024, 11, 30)));

    @Test
    void actorsPrintAsTheirNames() {
        assertThat(JAPAN).hasToString("Japan");
        assertThat(EU).hasToString("European Union");
        assertThat(new Person("Josep Borrell", Optional.empty(), Optional.empty()))
                .hasToString("Josep Borrell");
        assertThat(new Group("protesters", Optional.empty())).hasToString("protesters");
        assertThat(new Place("Tokyo", Optional.of(JAPAN))).hasToString("Tokyo");
        assertThat(HIGH_REPRESENTATIVE).hasToString("high representative of European Union");
    }

    @Test
    void countriesAndOrganisationsHaveTheirOwnCode() {
        assertThat(JAPAN.codes()).containsExactly("JPN");
        assertThat(EU.codes()).containsExactly("EU");
    }

    @Test
    void whoBelongsToACountryCarriesItsCode() {
        Person minister = new Person("Takeshi Iwaya", Optional.empty(), Optional.of(JAPAN));
        Group soldiers = new Group("Japanese soldiers", Optional.of(JAPAN));

        assertThat(minister.code()).isEqualTo("JPN");
        assertThat(minister.codes()).containsExactly("JPN", "Takeshi Iwaya");
        assertThat(soldiers.code()).isEqualTo("JPN");
        assertThat(soldiers.codes()).containsExactly("JPN", "Japanese soldiers");
    }

    @Test
    void whoBelongsToNobodyIsKnownByName() {
        Group protesters = new Group("protesters", Optional.empty());

        assertThat(protesters.code()).isEqualTo("protesters");
        assertThat(protesters.codes()).containsExactly("protesters");
    }

    @Test
    void givenAnOfficeAndNoAffiliation_whenAPersonIsMade_thenItSpeaksForWhoseOfficeItIs() {
        Person borrell = new Person("Josep Borrell", Optional.of(HIGH_REPRESENTATIVE), Optional.empty());

        assertThat(borrell.of()).contains(EU);
        assertThat(borrell.code()).isEqualTo("EU");
    }

    @Test
    void aTermIncludesItsFirstAndItsLastDay() {
        assertThat(HIGH_REPRESENTATIVE.heldOn(LocalDate.of(2019, 11, 30))).isFalse();
        assertThat(HIGH_REPRESENTATIVE.heldOn(LocalDate.of(2019, 12, 1))).isTrue();
        assertThat(HIGH_REPRESENTATIVE.heldOn(LocalDate.of(2024, 11, 30))).isTrue();
        assertThat(HIGH_REPRESENTATIVE.heldOn(LocalDate.of(2024, 12, 1))).isFalse();
    }

    @Test
    void anUnfinishedTermHasNoLastDay() {
        Office office = new Office("president", EU, LocalDate.of(2024, 12, 1), Optional.empty());

        assertThat(office.heldOn(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void aCountryCodeIsThreeCapitalLetters() {
        assertThatThrownBy(() -> new Country("Jpn", "Japan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country code must be three capital letters A to Z, was \"Jpn\"");
    }

    @Test
    void aNameIsNotBlank() {
        assertThatThrownBy(() -> new Group(" ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank, was \" \"");
        assertThatThrownBy(() -> new Organisation("", "European Union"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must not be blank, was \"\"");
        assertThatThrownBy(() -> new Place(null, Optional.empty()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        LocalDate from = LocalDate.of(2024, 2, 1);
        Optional<LocalDate> until = Optional.of(LocalDate.of(2024, 1, 31));

        assertThatThrownBy(() -> new Office("king", JAPAN, from, until))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("term must not end before it begins, was 2024-02-01..2024-01-31");
    }

    @Test
    void aNameStandsForSomething() {
        assertThatThrownBy(() -> new Name(
                        "Atlantis",
                        Form.PLACE,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must stand for an actor or a place, was \"Atlantis\"");
    }
}
