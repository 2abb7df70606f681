package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What must hold for the files that come with the library, beyond that they load. */
class GazetteerDataTest {

    /** Nobody lives there but scientists and soldiers. */
    private static final Set<String> WITHOUT_PEOPLE = Set.of("ATF", "BVT", "HMD", "SGS", "UMI");

    private static final Set<String> WITHOUT_CAPITAL = Set.of("ATA", "BVT", "HMD", "IOT", "UMI");

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void holdsTheCountriesOfIso3166AndKosovo() {
        Set<String> iso = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.add("XKX");

        assertThat(gazetteer.countries()).extracting(Country::code).containsExactlyElementsOf(iso);
    }

    @Test
    void everyCountryIsFoundByItsName() {
        assertThat(gazetteer.countries())
                .allSatisfy(country -> assertThat(gazetteer.find(country.name()))
                        .anyMatch(
                                name -> name.form() == Form.NAME && name.actor().get() == country));
    }

    @Test
    void everyInhabitedCountryHasAnAdjective() {
        assertThat(countriesWithout(Form.ADJECTIVE)).isEqualTo(WITHOUT_PEOPLE);
    }

    @Test
    void everyCountryWithACapitalHasOne() {
        assertThat(countriesWithout(Form.CAPITAL)).isEqualTo(WITHOUT_CAPITAL);
    }

    private Set<String> countriesWithout(Form form) {
        Set<String> codes = new HashSet<>();
        gazetteer.countries().forEach(country -> codes.add(country.code()));
        allNames().stream()
                .filter(name -> name.form() == form)
                .forEach(name -> name.actor().ifPresent(actor -> codes.remove(actor.code())));
        return codes;
    }

    @Test
    void everyOrganisationIsFoundByCodeAndName() {
        assertThat(gazetteer.organisations()).allSatisfy(organisation -> {
            assertThat(gazetteer.find(organisation.code())).isNotEmpty();
            assertThat(gazetteer.find(organisation.name())).isNotEmpty();
        });
    }

    @Test
    void organisationCodesAreInCapitalsAndNoCountryCodes() {
        assertThat(gazetteer.organisations()).extracting(Organisation::code).allSatisfy(code -> {
            assertThat(code).isEqualTo(code.toUpperCase(Locale.ROOT));
            assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
                    .doesNotContain(code);
        });
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(phrasesWhere(
                        readings -> repeats(readings, name -> List.of(name.form(), name.actor(), name.place()))))
                .isEmpty();
    }

    @Test
    void aPhraseHasOneUsualMeaning() {
        assertThat(phrasesWhere(readings -> readings.stream()
                                .filter(name -> !name.weak())
                                .map(name -> name.actor().map(Actor::code))
                                .distinct()
                                .count()
                        > 1))
                .isEmpty();
    }

    private List<String> phrasesWhere(Predicate<List<Name>> fault) {
        return gazetteer.phrases().stream()
                .map(phrase -> gazetteer.find(phrase).stream()
                        .filter(name -> name.form() != Form.OFFICE_HOLDER)
                        .collect(Collectors.toList()))
                .filter(fault)
                .map(readings -> readings.get(0).phrase())
                .collect(Collectors.toList());
    }

    private static boolean repeats(List<Name> readings, Function<Name, Object> key) {
        return readings.stream().map(key).distinct().count() < readings.size();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "everyday-words.txt")
    void wordsWithAnotherEverydayUseAreWeak(String word) {
        assertThat(gazetteer.find(word)).isNotEmpty().allMatch(Name::weak);
    }

    @Test
    void phrasesAreTrimmedAndHaveNoMarksOfTheFormat() {
        assertThat(allNames())
                .extracting(Name::phrase)
                .allSatisfy(phrase ->
                        assertThat(phrase).isEqualTo(phrase.strip()).doesNotContain("|", ";", "?", "  ", "\u2019"));
    }

    @Test
    void entriesAreSortedByCodeOrName() {
        assertThat(column(Section.COUNTRIES, Label.CODE)).isSorted();
        assertThat(column(Section.FORMER_STATES, Label.NAME)).isSorted();
    }

    private static List<String> column(Section section, Label label) {
        return GazetteerFiles.stock(new ArrayList<>()).lines().stream()
                .filter(line -> line.section() == section)
                .map(line -> Entry.of(line).orElseThrow().text(label))
                .collect(Collectors.toList());
    }

    @Test
    void nothingIsWrongWithAnyLine() {
        List<GazetteerException.Fault> faults = new ArrayList<>();
        Layer stock = GazetteerFiles.stock(faults);
        ActorTable actors = new ActorTable();
        actors.define(stock, faults);
        NameIndex names = new NameIndex(new EntryReader(actors));
        names.add(stock, faults);
        names.check(stock, faults);

        assertThat(faults).isEmpty();
    }

    private List<Name> allNames() {
        return gazetteer.phrases().stream()
                .flatMap(phrase -> gazetteer.find(phrase).stream())
                .collect(Collectors.toList());
    }
}
