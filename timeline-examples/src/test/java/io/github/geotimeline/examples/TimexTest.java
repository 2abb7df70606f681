package io.github.geotimeline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimexTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesTheExpressionsOfEachText() throws IOException {
        int status = run("{\"id\": \"a\", \"text\": \"They met on Friday.\", \"published\": \"2024-11-02\"}\n");

        assertThat(out.toString(UTF_8))
                .isEqualTo("{\"id\":\"a\",\"timexes\":[{\"start\":12,\"end\":18,\"text\":\"Friday\",\"type\":\"DATE\","
                        + "\"value\":\"2024-11-01\"}]}\n");
        assertThat(status).isZero();
    }

    @Test
    void writesALineForATextThatIsEmptyOrMissing() throws IOException {
        int status = run("{\"id\": 1, \"text\": \"\"}\n{\"id\": 2}\n");

        assertThat(out.toString(UTF_8)).isEqualTo("{\"id\":1,\"timexes\":[]}\n{\"id\":2,\"timexes\":[]}\n");
        assertThat(status).isZero();
    }

    @Test
    void reportsAFaultyLineAndGoesOn() throws IOException {
        int status = run("{\"id\": 1}\n{oops\n[]\n{\"id\": 4}\n");

        assertThat(out.toString(UTF_8)).isEqualTo("{\"id\":1,\"timexes\":[]}\n{\"id\":4,\"timexes\":[]}\n");
        assertThat(err.toString(UTF_8)).contains("line 2: not JSON").contains("line 3: no JSON object");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void tagsWithoutADateThatIsNone() throws IOException {
        int status = run("{\"id\": 1, \"text\": \"On Friday.\", \"published\": \"soon\"}\n");

        assertThat(out.toString(UTF_8)).contains("\"value\":\"XXXX-WXX-5\"");
        assertThat(err.toString(UTF_8)).contains("line 1: published must be a date such as 2024-11-01, was \"soon\"");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void readsTheFileThatAnArgumentNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(file, "{\"id\": \"é\", \"text\": \"now\"}\n");

        int status = run(new String[] {file.toString()}, "");

        assertThat(out.toString(UTF_8)).startsWith("{\"id\":\"é\"").contains("PRESENT_REF");
        assertThat(status).isZero();
    }

    @Test
    void namesTheFileThatIsMissing(@TempDir Path folder) {
        String missing = folder.resolve("none.jsonl").toString();

        assertThatThrownBy(() -> run(new String[] {missing}, ""))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing);
    }

    private int run(String input) throws IOException {
        return run(new String[0], input);
    }

    private int run(String[] arguments, String input) throws IOException {
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Timex.run(List.of(arguments), streams);
    }
}
