package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class GazetteerFaultsTest {

    @Test
    void anEntryOutsideAnySection() {
        assertFault(
                "Sealand | -",
                "test:1: found an entry outside any section, expected one of [countries], [former states],"
                        + " [organisations], [groups], [places], [offices] above it, in: Sealand | -");
    }

    @Test
    void aSectionThatDoesNotExist() {
        assertFault(
                "[cities]\nSealand | -",
                "test:1: found section [cities], expected one of [countries], [former states], [organisations],"
                        + " [groups], [places], [offices], in: [cities]");
    }

    @Test
    void tooFewColumns() {
        assertFault("[places]\nSealand", "test:2: found 1 of 2 columns, expected name | code, in: Sealand");
    }

    @Test
    void anEmptyColumn() {
        assertFault("[places]\n | GBR", "test:2: found no name, expected at least one phrase, in: | GBR");
    }

    @Test
    void aLabelThatDoesNotExist() {
        assertFault(
                "[places]\nSealand | GBR | adjectiv: Sealandic",
                "test:2: found \"adjectiv: Sealandic\", expected a label, one of name, adjective, person, people,"
                        + " in: Sealand | GBR | adjectiv: Sealandic");
    }

    @Test
    void aColumnTooMany() {
        assertFault(
                "[offices]\nGBR | king | Roy Bates | 1967.. | name: Paddy",
                "test:2: found \"name: Paddy\", expected no further column,"
                        + " in: GBR | king | Roy Bates | 1967.. | name: Paddy");
    }

    @Test
    void aLabelWithoutPhrases() {
        assertFault(
                "[places]\nSealand | GBR | people: ;",
                "test:2: found no people, expected at least one phrase, in: Sealand | GBR | people: ;");
    }

    @Test
    void aCountryCodeOfAnotherForm() {
        assertFault(
                "[countries]\nSEA1 | Sealand",
                "test:2: found country code SEA1, expected three capital letters A to Z, in: SEA1 | Sealand");
    }

    @Test
    void aCodeOfNoCountry() {
        assertFault(
                "[places]\nSealand | ZZZ", "test:2: found code ZZZ, expected the code of a country, in: Sealand | ZZZ");
    }

    @Test
    void aCodeOfNobody() {
        assertFault(
                "[groups]\nSealanders | ZZZ",
                "test:2: found code ZZZ, expected the code of a country or an organisation, in: Sealanders | ZZZ");
    }

    @Test
    void aCodeTwice() {
        assertFault(
                "[countries]\nSEA | Sealand\n[organisations]\nSEA | Sealand Corporation",
                "test:4: found code SEA again, expected each code once, as at test:2, in: SEA | Sealand Corporation");
    }

    @Test
    void aCodeThatStandsForACountryAlready() {
        assertFault(
                "[organisations]\nJPN | Japan Party Network",
                "test:2: found code JPN, expected a code that does not stand for Japan already,"
                        + " in: JPN | Japan Party Network");
    }

    @Test
    void twoUsualReadings() {
        assertFault(
                "[places]\nSealand | GBR\nSealand | FRA",
                "test:3: found \"Sealand\" for FRA and for GBR, expected ? after all but the usual reading of a phrase,"
                        + " in: Sealand | FRA");
    }

    @Test
    void aTermThatCannotBeRead() {
        assertFault(
                "[offices]\nGBR | king | Roy Bates | 2012..1967",
                "test:2: found \"2012..1967\", expected from..until as days, months or years of ISO 8601, in this order,"
                        + " in: GBR | king | Roy Bates | 2012..1967");
    }

    @Test
    void aTermWithoutABeginning() {
        assertFault(
                "[offices]\nGBR | king | Roy Bates | ..1967",
                "test:2: found a term without a beginning, expected the day, month or year that it began,"
                        + " in: GBR | king | Roy Bates | ..1967");
    }

    @Test
    void allFaultsOfAllFilesAreReportedInOrder() {
        Gazetteer.Builder builder = Gazetteer.builder()
                .with(new StringReader("[places]\nSealand | ZZZ\nSealand"), "first")
                .with(new StringReader("[places]\nAtlantis | YYY"), "second");

        GazetteerException exception = catchThrowableOfType(GazetteerException.class, builder::build);

        assertThat(exception)
                .hasMessage("3 faults in the gazetteer\n"
                        + "first:2: found code ZZZ, expected the code of a country, in: Sealand | ZZZ\n"
                        + "first:3: found 1 of 2 columns, expected name | code, in: Sealand\n"
                        + "second:2: found code YYY, expected the code of a country, in: Atlantis | YYY");
        assertThat(exception.faults())
                .extracting(GazetteerException.Fault::line)
                .containsExactly(2, 3, 2);
    }

    private static void assertFault(String text, String fault) {
        Gazetteer.Builder builder = Gazetteer.builder().with(new StringReader(text), "test");

        GazetteerException exception = catchThrowableOfType(GazetteerException.class, builder::build);

        assertThat(exception).hasMessage("1 fault in the gazetteer\n" + fault);
    }
}
