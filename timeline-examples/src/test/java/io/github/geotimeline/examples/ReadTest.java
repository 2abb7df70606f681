package io.github.geotimeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {

    @TempDir
    Path folder;

    @Test
    void printsTheTimelineOfTheSeedReport() {
        Run run = Run.of("", "read");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("2024-10-31", "missile test", "North Korea")
                .contains("agreement signed", "Josep Borrell (EU)", "Takeshi Iwaya (JPN)")
                .contains("\u201CI am very pleased to announce the agreement")
                .contains("troop deployment", "ongoing, according to United States")
                .contains("2024-11-05", "election", "United States, scheduled")
                .endsWith("span 2024-10-31/2024-11-01\n");
    }

    @Test
    void readsAFileAsOfTheDayOfItsPublication() throws IOException {
        Path file = file("Chad recalled its ambassador from Sudan on Monday.");

        Run run = Run.of("", "read", file.toString(), "--published", "2009-05-05");

        assertThat(run.out()).isEqualTo("""
                2009-05-04  treaty withdrawal  Chad \u2192 Sudan

                1 event, span 2009-05-04
                """);
    }

    @Test
    void explainsWhatEachEventRestsOn() throws IOException {
        Path file = file("Chad recalled its ambassador from Sudan on 4 May 2009.");

        Run run = Run.of("", "read", "--explain", file.toString());

        assertThat(run.out())
                .contains("words: recalled")
                .contains("rule: ")
                .contains("because: \"4 May 2009\" is 2009-05-04");
    }

    @Test
    void writesJsonThatIsReadBack() {
        Run run = Run.of("", "read", "--json");

        assertThat(Timeline.fromJson(run.out())).isEqualTo(Timeline.fromArticle(Resources.seed()));
    }

    @Test
    void writesOneFlatRowForEachEvent() {
        Run run = Run.of("", "read", "--rows");

        assertThat(run.out().lines())
                .hasSize(Timeline.fromArticle(Resources.seed()).size())
                .allMatch(row -> row.startsWith("{\"type\":\"") && row.endsWith("}"));
    }

    @Test
    void saysThatATextTellsNothing() throws IOException {
        Run run = Run.of("", "read", file("").toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("0 events, span ../..\n");
    }

    @Test
    void namesTheLineOfAFaultyFrameFile() throws IOException {
        Path frames = folder.resolve("own.frames");
        Files.writeString(frames, "frame one\n");

        Run run = Run.of("", "read", "--frames", frames.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(frames + ":1");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), text);
    }
}
