package io.github.geotimeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @Test
    void printsTheUsageWhenNoProgramIsNamed() {
        Run run = Run.of("");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("usage: java -jar timeline-examples.jar PROGRAM [ARGUMENT...]\n")
                .contains("read", "query", "merge", "custom", "code", "timex", "explain", "uncovered");
    }

    @Test
    void printsTheUsageWhenTheProgramIsUnknown() {
        Run run = Run.of("", "raed");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("no program is called raed\nusage: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            read --published soon | --published must be a date such as 2024-11-01, was soon
            read --published      | --published needs a value
            read --pretty         | unknown option --pretty
            read a.txt b.txt      | one argument too many: b.txt
            custom a.txt b.txt    | one argument too many: b.txt
            code a.jsonl b.jsonl  | one argument too many: b.jsonl
            code --json           | unknown option --json
            timex a.jsonl b.jsonl | one argument too many: b.jsonl
            explain               | explain needs a sentence or a file
            uncovered             | uncovered needs a file
            uncovered x --top 0   | --top must be a number >= 1, was 0
            """)
    void saysWhatIsWrongWithArgumentsAndHowTheProgramIsCalled(String line, String fault) {
        String[] arguments = line.split(" ");

        Run run = Run.of("", arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(fault + System.lineSeparator() + "usage: java -jar timeline-examples.jar " + arguments[0]);
    }

    @ParameterizedTest
    @CsvSource({"read", "query", "merge", "custom", "code", "timex", "uncovered"})
    void namesTheFileThatIsMissing(String program, @TempDir Path folder) {
        String missing = folder.resolve("none.txt").toString();

        Run run = Run.of("", program, missing);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(missing);
    }
}
