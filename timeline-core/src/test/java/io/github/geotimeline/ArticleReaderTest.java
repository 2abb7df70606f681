package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.event.Attack;
import io.github.geotimeline.event.CustomEvent;
import io.github.geotimeline.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    private static final Article RAID = Article.of("Chad bombed Sudan on 4 May 2009.");

    private static final String OWN = """
            frame air-raid AirRaid
              verb {by!} bomb {on}
              yes Chad bombed Sudan. => by=TCD on=SDN
              no  Chad praised Sudan.
            """;

    @TempDir
    Path folder;

    @Test
    void anApplicationsOwnFramesWinOverThoseOfTheLibrary() {
        ArticleReader reader = ArticleReader.builder().frames("own.frames", OWN).build();

        Timeline timeline = reader.read(RAID);

        assertThat(timeline.ofType(Attack.class)).isEmpty();
        CustomEvent raid = timeline.events(CustomEvent.class).get(0);
        assertThat(raid.name()).isEqualTo("AirRaid");
        assertThat(raid.attributes().actors("on")).hasToString("[Sudan]");
        assertThat(raid.when()).hasToString("2009-05-04");
    }

    @Test
    void framesOfTheLibraryStayBesideThem() {
        ArticleReader reader = ArticleReader.builder().frames("own.frames", OWN).build();

        Event other =
                reader.read(Article.of("Chad shelled Sudan on 4 May 2009.")).expectFirst();

        assertThat(other).isInstanceOf(Attack.class);
    }

    @Test
    void framesAndNamesComeFromFilesToo() throws IOException {
        Path frames = Files.writeString(folder.resolve("own.frames"), OWN);
        Path names =
                Files.writeString(folder.resolve("own.txt"), "[countries]\nQQQ | Ruritania | adjective: Ruritanian\n");
        ArticleReader reader =
                ArticleReader.builder().frames(frames).gazetteer(names).build();

        Event raid = reader.read(Article.of("Ruritanian jets bombed Sudan on 4 May 2009."))
                .expectFirst();

        assertThat(raid.occurrence().facts().kind()).isEqualTo("AirRaid");
        assertThat(raid.actors()).anySatisfy(actor -> assertThat(actor.code()).isEqualTo("QQQ"));
    }

    @Test
    void aFaultOfAFrameFileIsNamedWithItsLineAndWhatWasExpected() {
        ArticleReader.Builder builder = ArticleReader.builder().frames("own.frames", "# mine\n\nframe air-raid\n");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.frames:3: found \"frame air-raid\", expected frame ID TYPE [option ...]");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("none.frames");
        ArticleReader.Builder builder = ArticleReader.builder();

        assertThatThrownBy(() -> builder.frames(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void whatNoRuleCoversIsListedAsOftenAsItOccurs() {
        Uncovered uncovered = ArticleReader.standard()
                .uncovered(Article.of("Zorblat Quux tiptoed to Chad. Then he tiptoed back and attacked Sudan."));

        assertThat(uncovered.verbs()).containsExactly("tiptoe", "tiptoe");
        assertThat(uncovered.names()).containsExactly("Zorblat Quux");
    }

    @Test
    void theTraceShowsEachStepOfTheRoad() {
        String trace = ArticleReader.standard().explain(RAID);

        assertThat(trace)
                .contains("sentence Chad bombed Sudan on 4 May 2009.")
                .contains("tokens Chad|bombed|Sudan|on|4|May|2009|.")
                .contains("name \"Sudan\" SDN")
                .contains("time \"4 May 2009\" 2009-05-04")
                .contains("clause MAIN [Chad] <bomb/FINITE>")
                .contains("event Attack OCCURRED by frame ")
                .contains("because \"4 May 2009\" is 2009-05-04");
    }

    @Test
    void theTraceSaysFromWhichDayAnArticleIsRead() {
        Article article =
                Article.builder(RAID.text()).published(LocalDate.of(2009, 5, 5)).build();

        assertThat(ArticleReader.standard().explain(article)).startsWith("read from 2009-05-05\n");
    }

    @Test
    void manyThreadsMayShareAReader() {
        String alone = ArticleReader.standard().read(RAID).toJson();

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> ArticleReader.standard().read(RAID).toJson())
                        .distinct())
                .containsExactly(alone);
    }
}
