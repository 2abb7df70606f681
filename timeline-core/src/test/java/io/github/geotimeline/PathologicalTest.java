package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newspaper prints. Each gives a valid timeline, most of them the empty one. */
class PathologicalTest {

    private static final String TELLING = "Israel bombed Lebanon on March 3, 2006.";

    @Test
    void nullIsNamedByItsArgument() {
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.fromArticle((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.fromArticle((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.fromArticle((Article) null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleReader.standard().read(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleReader.standard().explain(null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleReader.standard().uncovered(null))
                .withMessage("article");
        assertThatNullPointerException().isThrownBy(() -> Timeline.fromJson(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Timeline.empty().merge((Timeline) null))
                .withMessage("other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\t\r\n \u00A0\u2003", ".", "\"", "\uFEFF", "\u0000", "\uD800", "\uDC00\uD800"})
    void whatHasNoWordsTellsNothing(String text) {
        assertThat(Timeline.fromArticle(text)).isEmpty();
    }

    @Test
    void aWordOfAMillionLettersTellsNothing() {
        assertThat(Timeline.fromArticle("a".repeat(1_000_000))).isEmpty();
        assertThat(Timeline.fromArticle("A".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",",
                "\"",
                "\" ",
                "\u201C",
                "(",
                ")",
                ") ",
                "[",
                "'",
                "-",
                ".",
                "...",
                "and ",
                "and, ",
                "that ",
                "to ",
                "of ",
                "1",
                "1 ",
                "\u0301",
                "\uD83D\uDE00",
                "\uD800",
                "\u0000",
                "\u202E",
                "\n",
                "A ",
                "A. ",
                "U.S. ",
                "Israel ",
                "Israel's ",
                "said ",
                "he said ",
                "\"he said ",
                "bombed ",
                "Monday ",
                "May 1, ",
                "Israel and ",
                "Israel bombed ",
                "who ",
                "who said that ",
                "to say to ",
                "in the ",
                "the president of "
            })
    void aHundredThousandOfAnythingIsRead(String piece) {
        Timeline timeline = Timeline.fromArticle(piece.repeat(100_000));

        assertThat(timeline.observations()).allMatch(told -> told.span().end() <= piece.length() * 100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "(", "and ", "A", "\uD800", "\u0000", "that "})
    void anEventIsStillFoundBehindIt(String piece) {
        Timeline timeline = Timeline.fromArticle(piece.repeat(10_000) + ".\n\n" + TELLING);

        assertThat(timeline.involving("ISR").involving("LBN")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Supporters of their leaders marched in Nairobi on May 1, 2006.",
                "Members of its leadership met in Nairobi.",
                "Relatives of his soldiers protested in Kenya."
            })
    void aPossessiveMayLeadBackToItsOwnPhrase(String text) {
        assertThat(Timeline.fromArticle(text).involving("USA")).isEmpty();
    }

    @Test
    void thousandsOfTellingsOfOneEventAreRead() {
        Timeline timeline = Timeline.fromArticle((TELLING + " ").repeat(5_000));

        assertThat(timeline.observations()).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[31m", "\u200B", "\u202E", "\uD800", "\uDFFF", "\uFFFF"})
    void signsThatAreNoLettersDoNotStopTheReader(String sign) {
        String text = TELLING.replace(" ", " " + sign) + sign;

        Timeline timeline = Timeline.fromArticle(text);

        assertThat(Timeline.fromJson(timeline.toJson())).isEqualTo(timeline);
    }

    @Test
    void aTextFromRightToLeftTellsNothing() {
        assertThat(Timeline.fromArticle("\u0642\u0635\u0641\u062A \u0627\u0644\u0637\u0627\u0626\u0631\u0627\u062A "
                        + "\u0645\u062F\u064A\u0646\u0629 \u0641\u064A \u0627\u0644\u062C\u0646\u0648\u0628."))
                .isEmpty();
    }

    @Test
    void aTextWithoutSentenceEndsIsRead() {
        String text = "Israel bombed Lebanon and ".repeat(4_000);

        assertThat(Timeline.fromArticle(text).observations())
                .allMatch(told -> told.span().end() <= text.length());
    }

    @Test
    void noiseIsRead() {
        Random random = new Random(20_241_101);
        for (int round = 0; round < 50; round++) {
            StringBuilder noise = new StringBuilder();
            random.ints(500, 0, 0x3000).forEach(c -> noise.append((char) c));
            noise.append(TELLING, 0, random.nextInt(TELLING.length()));
            random.ints(100, 0, 0x10000).forEach(c -> noise.append((char) c));

            Timeline timeline = Timeline.fromArticle(noise.toString());

            assertThat(Timeline.fromJson(timeline.toJson())).isEqualTo(timeline);
        }
    }

    @Test
    void aFileThatIsMissingIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("none.txt");

        assertThatThrownBy(() -> Timeline.fromArticle(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheOffset(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Br\u00E9sil".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Timeline.fromArticle(latin))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(latin + " is not UTF-8: bad byte at offset 2");
    }
}
