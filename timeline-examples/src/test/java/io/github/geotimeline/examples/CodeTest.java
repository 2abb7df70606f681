package io.github.geotimeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {

    private static final String TEXT = "Chad recalled its ambassador from Sudan on Monday.";

    @Test
    void writesAFlatRowForEachEvent() {
        Run run = Run.of("{\"id\": \"a\", \"text\": \"" + TEXT + "\", \"published\": \"2009-05-05\"}\n", "code");

        assertThat(run.out())
                .isEqualTo("{\"id\":\"a\",\"events\":[{\"type\":\"TreatyWithdrawal\",\"plover\":\"SANCTION\","
                        + "\"mode\":\"withdraw\",\"when\":\"2009-05-04\",\"status\":\"OCCURRED\",\"actors\":[\"TCD\"],"
                        + "\"recipients\":[\"SDN\"],\"place\":null,\"country\":null,\"start\":0,\"end\":49,"
                        + "\"trigger\":\"recalled\",\"attributedTo\":null}]}\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void writesALineForEachLineInOrder() {
        Run run = Run.of("""
                {"id": 1, "text": ""}
                {"id": "two"}
                {"id": null, "text": null}
                {"text": "Nothing happens."}
                {"id": 5, "text": 5, "published": null, "source": "Eastern Wire", "title": " "}
                """, "code");

        assertThat(run.out()).isEqualTo("""
                {"id":1,"events":[]}
                {"id":"two","events":[]}
                {"id":null,"events":[]}
                {"id":null,"events":[]}
                {"id":5,"events":[]}
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void reportsFaultyLinesByTheirNumberAndGoesOn() {
        Run run = Run.of("{\"id\": 1}\nnonsense\n{\"id\": 3\n\n[]\n{\"id\": 6} {}\n{\"id\": 7}\n", "code");

        assertThat(run.out()).isEqualTo("{\"id\":1,\"events\":[]}\n{\"id\":7,\"events\":[]}\n");
        assertThat(run.err().lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line 2: not JSON: "),
                        line -> assertThat(line).startsWith("line 3: not JSON: "),
                        line -> assertThat(line).isEqualTo("line 4: no JSON object"),
                        line -> assertThat(line).isEqualTo("line 5: no JSON object"),
                        line -> assertThat(line).startsWith("line 6: not JSON: "));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void readsATextWithoutItsDateIfThatIsNone() {
        Run run = Run.of("{\"id\": 1, \"text\": \"" + TEXT + "\", \"published\": \"2009-13-05\"}\n", "code");

        assertThat(run.out()).startsWith("{\"id\":1,\"events\":[{\"type\":\"TreatyWithdrawal\"");
        assertThat(run.err())
                .isEqualToNormalizingNewlines(
                        "line 1: published must be a date such as 2024-11-01, was \"2009-13-05\"\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void readsAFileWithAnApplicationsOwnFrames(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("in.jsonl");
        Files.writeString(lines, "{\"id\": 1, \"text\": \"India launched a satellite on 3 May 2009.\"}\n");
        Path frames = folder.resolve("space.frames");
        Files.writeString(frames, Resources.text("space.frames"));

        Run run = Run.of("", "code", lines.toString(), "--frames", frames.toString());

        assertThat(run.out()).contains("\"type\":\"SpaceLaunch\"", "\"actors\":[\"IND\"]", "\"plover\":null");
    }

    @Test
    void countsLinesOnlyWhileAPersonIsLooking() {
        String input = "{\"id\": 1}\n".repeat(2_500);

        assertThat(Run.of(input, "code").err()).isEmpty();
        assertThat(Run.watched(input, "code").err())
                .isEqualToNormalizingNewlines("\r1000 lines\r2000 lines\r2500 lines\n");
    }

    @Test
    void everyTextHasItsOwnOutcome() {
        String line = "{\"id\": 1, \"text\": \"" + TEXT + "\", \"published\": \"2009-05-05\"}\n";

        Run run = Run.of(line.repeat(3), "code");

        assertThat(run.out().lines().distinct()).hasSize(1);
        assertThat(run.out().lines()).hasSize(3);
    }
}
