package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "gazetteer-examples.txt", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void theUsualReadingOfAPhraseIs(String phrase, Form form, String code) {
        Name usual = gazetteer.find(phrase).get(0);

        assertThat(usual.form()).isEqualTo(form);
        assertThat(usual.actor().map(Actor::code).orElse("-")).isEqualTo(code);
    }

    @Test
    void countriesAreKnownByCode() {
        assertThat(gazetteer.country("JPN")).contains(new Country("JPN", "Japan"));
        assertThat(gazetteer.country("EU")).isEmpty();
        assertThat(gazetteer.country("XXX")).isEmpty();
    }

    @Test
    void organisationsAreKnownByCode() {
        assertThat(gazetteer.actor("EU")).contains(new Organisation("EU", "European Union"));
        assertThat(gazetteer.actor("JPN")).contains(new Country("JPN", "Japan"));
    }

    @Test
    void anArmedOrganisationHasAHomeButIsNotItsCountry() {
        Organisation hezbollah = (Organisation) gazetteer.actor("HEZBOLLAH").orElseThrow();

        assertThat(gazetteer.home(hezbollah)).contains(new Country("LBN", "Lebanon"));
        assertThat(hezbollah.codes()).containsExactly("HEZBOLLAH");
    }

    @Test
    void anInternationalOrganisationHasNoHome() {
        assertThat(gazetteer.home(new Organisation("UN", "United Nations"))).isEmpty();
    }

    @Test
    void aCapitalIsAPlaceInItsCountry() {
        Name tokyo = gazetteer.find("Tokyo").get(0);

        assertThat(tokyo.place()).contains(new Place("Tokyo", gazetteer.country("JPN")));
    }

    @Test
    void aFormerStateHasADateAndASuccessor() {
        Name soviet = gazetteer.find("Soviet").get(0);

        assertThat(soviet.actor()).contains(new Country("RUS", "Russia"));
        assertThat(soviet.until()).contains(LocalDate.of(1991, 12, 26));
    }

    @Test
    void aSeaIsAPlaceOfNobody() {
        Name sea = gazetteer.find("Red Sea").get(0);

        assertThat(sea.actor()).isEmpty();
        assertThat(sea.place()).contains(new Place("Red Sea", Optional.empty()));
    }

    @Test
    void marksOnLettersMayBeLeftOut() {
        assertThat(gazetteer.find("São Paulo")).hasSize(1);
        assertThat(gazetteer.find("Sao Paulo").get(0).place())
                .contains(new Place("São Paulo", gazetteer.country("BRA")));
    }

    @Test
    void theUsualReadingComesBeforeTheOthers() {
        List<Name> congo = gazetteer.find("Congo");

        assertThat(congo).extracting(name -> name.actor().orElseThrow().code()).containsExactly("COD", "COG");
        assertThat(congo).extracting(Name::weak).containsExactly(false, true);
    }

    @Test
    void aPhraseThatIsAlsoAFirstNameIsWeak() {
        assertThat(gazetteer.find("Jordan")).isNotEmpty().allMatch(Name::weak);
        assertThat(gazetteer.find("Georgia"))
                .extracting(name -> name.actor().orElseThrow().code())
                .containsExactlyInAnyOrder("GEO", "USA");
    }

    @Test
    void officeHoldersAreFoundOnceForEachTerm() {
        List<Person> borrell = gazetteer.holders("Josep Borrell");

        assertThat(borrell)
                .filteredOn(person -> person.office().orElseThrow().heldOn(LocalDate.of(2024, 11, 1)))
                .extracting(Person::code)
                .containsExactly("EU");
        assertThat(borrell).hasSizeGreaterThan(1);
    }

    @Test
    void anOfficeHolderSpeaksForTheCountryOfTheOffice() {
        Person zelensky = gazetteer.holders("Volodymyr Zelensky").get(0);

        assertThat(zelensky.office().map(Office::toString)).contains("president of Ukraine");
        assertThat(zelensky.code()).isEqualTo("UKR");
    }

    @Test
    void officeHoldersAreFoundByOtherSpellings() {
        assertThat(gazetteer.holders("Osama bin Laden")).isEqualTo(gazetteer.holders("Usama bin Laden"));
        assertThat(gazetteer.holders("Nobody Atall")).isEmpty();
    }

    @Test
    void officeHoldersAreFoundByTheLastWordOfTheirName() {
        assertThat(gazetteer.holdersBySurname("Zelensky"))
                .isNotEmpty()
                .containsAll(gazetteer.holders("Volodymyr Zelensky"));
        assertThat(gazetteer.holdersBySurname("Volodymyr")).isEmpty();
    }

    @Test
    void officeHoldersAreFoundByTheFirstWordWhereSurnamesComeFirst() {
        assertThat(gazetteer.holdersBySurname("Xi")).extracting(Person::name).contains("Xi Jinping");
        assertThat(gazetteer.holdersBySurname("Jinping")).isEmpty();
        assertThat(gazetteer.holdersBySurname("Gu")).as("begins Guðlaugur too").isEmpty();
    }

    @Test
    void capitalsMatter() {
        assertThat(gazetteer.find("Turkey")).isNotEmpty();
        assertThat(gazetteer.find("turkey")).isEmpty();
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> gazetteer.find(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("phrase");
        assertThatThrownBy(() -> gazetteer.country(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }

    @Test
    void nothingCanBeChanged() {
        assertThatThrownBy(() -> gazetteer.find("Japan").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> gazetteer.phrases().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> gazetteer.holders("Josep Borrell").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
