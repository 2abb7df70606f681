package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerBuilderTest {

    @TempDir
    Path folder;

    @Test
    void givenAFileOfPlaces_whenBuilt_thenTheyAreFoundBesideTheStockOnes() throws IOException {
        Path file = folder.resolve("places.txt");
        Files.writeString(file, "[places]\nBletchley Park | GBR | name: Station X\n");

        Gazetteer gazetteer = Gazetteer.builder().with(file).build();

        assertThat(gazetteer.find("Station X").get(0).place())
                .contains(new Place("Bletchley Park", gazetteer.country("GBR")));
        assertThat(gazetteer.find("Tokyo")).isEqualTo(Gazetteer.standard().find("Tokyo"));
    }

    @Test
    void givenAStockPhrase_whenAFileReadsIt_thenItMeansNothingElse() {
        Gazetteer gazetteer = with("[places]\nTripoli | LBN\n");

        assertThat(gazetteer.find("Tripoli"))
                .singleElement()
                .satisfies(name -> assertThat(name.place()).contains(new Place("Tripoli", gazetteer.country("LBN"))));
    }

    @Test
    void givenTwoSources_whenBothReadAPhrase_thenTheLaterOneWins() {
        Gazetteer gazetteer = Gazetteer.builder()
                .with(new StringReader("[places]\nTripoli | LBN"), "first")
                .with(new StringReader("[places]\nTripoli | GRC"), "second")
                .build();

        assertThat(gazetteer.find("Tripoli"))
                .singleElement()
                .satisfies(name -> assertThat(name.actor())
                        .contains(gazetteer.country("GRC").orElseThrow()));
    }

    @Test
    void givenAnotherNameForACountry_whenBuilt_thenAllItsPhrasesStandForTheCountryOfThatName() {
        Gazetteer gazetteer = with("[countries]\nMMR | Burma\n");

        assertThat(gazetteer.find("Myanmar").get(0).actor()).contains(new Country("MMR", "Burma"));
        assertThat(gazetteer.country("MMR")).contains(new Country("MMR", "Burma"));
    }

    @Test
    void givenAnOrganisationOfItsOwn_whenBuilt_thenItHasItsCodeAndHome() {
        Gazetteer gazetteer =
                with("[organisations]\nSPECTRE | Spectre | home: CHE | people: Spectre agents | seat: Piz Gloria");

        Organisation spectre = new Organisation("SPECTRE", "Spectre");
        assertThat(gazetteer.actor("SPECTRE")).contains(spectre);
        assertThat(gazetteer.home(spectre)).contains(new Country("CHE", "Switzerland"));
        assertThat(gazetteer.find("Spectre agents").get(0).form()).isEqualTo(Form.PEOPLE);
        assertThat(gazetteer.find("Piz Gloria").get(0).actor()).contains(spectre);
    }

    @Test
    void givenATermOfOffice_whenBuilt_thenItsHolderIsFoundByEachSpelling() {
        Gazetteer gazetteer = with("[offices]\nEU | court jester | Ann Other; Other, Ann | 2031-02..\n");

        assertThat(gazetteer.holders("Other, Ann"))
                .singleElement()
                .satisfies(
                        person -> assertThat(person.office().map(Office::title)).contains("court jester"));
        assertThat(gazetteer.find("Ann Other").get(0).until()).isEqualTo(Optional.empty());
    }

    @Test
    void commentsBlankLinesAndLineEndsOfAnyKindAreFine() {
        Gazetteer gazetteer = with("\r\n# mine\r\n[places]\r\n\r\n  Sealand | - \r\n");

        assertThat(gazetteer.find("Sealand").get(0).place()).contains(new Place("Sealand", Optional.empty()));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> Gazetteer.builder().with(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot read " + missing);
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheOffset() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "[places]\nMalm\u00f6 | SWE".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Gazetteer.builder().with(latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(latin + " is not UTF-8: bad byte at offset 13");
    }

    @Test
    void aReaderThatFailsIsNamed() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Gazetteer.builder().with(broken, "broken source"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot read broken source")
                .hasMessageEndingWith("unplugged");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> Gazetteer.builder().with(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("file");
        assertThatThrownBy(() -> Gazetteer.builder().with(new StringReader(""), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    private static Gazetteer with(String text) {
        return Gazetteer.builder().with(new StringReader(text), "test").build();
    }
}
