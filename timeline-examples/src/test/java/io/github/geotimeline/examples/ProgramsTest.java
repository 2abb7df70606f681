package io.github.geotimeline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.MissileTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramsTest {

    @TempDir
    Path folder;

    @Test
    void mergeMakesOneMissileTestOfTwoReportsAndFillsItsNameIn() {
        Timeline merged = Merge.merge(Merge.twoReports());

        MissileTest test = merged.events(MissileTest.class).get(0);
        assertThat(merged.events(MissileTest.class)).hasSize(1);
        assertThat(test.observations()).hasSize(2);
        assertThat(test.missile()).contains("Hwasong-19");
        assertThat(test.when()).hasToString("2024-10-31");
    }

    @Test
    void mergeShowsWhatBothReportsTell() {
        Run run = Run.of("", "merge");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("seed: ", "second-report: ", "merged: ", "Hwasong-19", "told by 2 sources");
    }

    @Test
    void mergeReadsAnyNumberOfFiles() throws IOException {
        Path first = Files.writeString(folder.resolve("1.txt"), "Chad bombed Sudan on 4 May 2009.");
        Path second = Files.writeString(folder.resolve("2.txt"), "Sudan was bombed by Chad on 4 May 2009.");

        Run run = Run.of("", "merge", first.toString(), second.toString());

        assertThat(run.out()).contains("merged: 1 event", "told by 2 sources");
    }

    @Test
    void queryAnswersEveryQuestionWithATimeline() {
        Run run = Run.of("", "query");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("timeline.ofType(MissileTest.class)\n    2024-10-31  missile test  North Korea\n")
                .containsPattern("timeline.with\\(SCHEDULED\\)\n(    .*\n)*    2024-11-05 +election")
                .contains("timeline.before(2024-11-01)\n    2024-10-31  missile test");
    }

    @Test
    void queryOfATextThatTellsNothingHasNoAnswers() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");

        Run run = Run.of("", "query", empty.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("timeline.ofType(MissileTest.class)\n    none\n");
    }

    @Test
    void customReadsAKindThatTheLibraryDoesNotHave() {
        Run run = Run.of("", "custom");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("space launch", "Rocket Lab", "SpaceX", "North Korea")
                .contains("rule: space-launch")
                .doesNotContain("magazine", "missile test");
    }

    @ParameterizedTest
    @MethodSource("sentencesOfTheSpaceFrames")
    void customFramesReadTheirExamples(String line) {
        ArticleReader reader = ArticleReader.builder()
                .frames("space.frames", Resources.text("space.frames"))
                .build();
        String sentence = line.replaceFirst("^(yes|no) +", "").replaceFirst(" =>.*", "");

        Timeline timeline = reader.read(Article.of(sentence)).ofKind("SpaceLaunch");

        assertThat(timeline.isEmpty()).isEqualTo(line.startsWith("no"));
    }

    static Stream<String> sentencesOfTheSpaceFrames() {
        return Resources.text("space.frames").lines().map(String::strip).filter(line -> line.matches("(yes|no) .*"));
    }

    @Test
    void explainTracesTheRoadOfASentence() {
        Run run = Run.of("", "explain", "Chad recalled its ambassador from Sudan on 4 May 2009.");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("tokens Chad|recalled|its|ambassador|from|Sudan|on|4|May|2009|.")
                .contains("name \"Chad\" TCD")
                .contains("time \"4 May 2009\" 2009-05-04")
                .contains("clause MAIN")
                .contains("frame treaty-leave scores")
                .contains("event TreatyWithdrawal OCCURRED")
                .contains("because \"4 May 2009\" is 2009-05-04");
    }

    @Test
    void explainTracesTheReportInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "Chad bombed Sudan on Monday.");

        Run run = Run.of("", "explain", file.toString(), "--published", "2009-05-05");

        assertThat(run.out()).startsWith("read from 2009-05-05\n").contains("Attack 2009-05-04");
    }

    @Test
    void uncoveredCountsVerbsAndNamesOverACorpus() throws IOException {
        Path lines = folder.resolve("corpus.jsonl");
        Files.writeString(lines, """
                {"id": 1, "text": "Zorblat Quux tiptoed away. Then he tiptoed back."}
                {"id": 2, "text": "Zorblat Quux juggled."}
                """);

        Run run = Run.of("", "uncovered", lines.toString(), "--top", "1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                verbs:
                     2  tiptoe
                names:
                     2  Zorblat Quux
                """);
    }

    @Test
    void uncoveredReportsFaultyLines() throws IOException {
        Path lines = Files.writeString(folder.resolve("corpus.jsonl"), "nonsense\n");

        Run run = Run.of("", "uncovered", lines.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("line 1: not JSON");
    }
}
