package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, shown on random ones made of the words that matter and on those made to hurt. */
class TimeTaggerPropertiesTest {

    private static final LocalDate WRITTEN = LocalDate.of(2024, 11, 1);

    private static final String[] PIECES = {
        "the",
        "a",
        "last",
        "next",
        "this",
        "first",
        "second",
        "third",
        "quarter",
        "half",
        "of",
        "year",
        "week",
        "days",
        "Friday",
        "May",
        "March",
        "Nov.",
        "November",
        "1",
        "31",
        "29",
        "1989",
        "2024",
        "'98",
        "1990s",
        "20th",
        "century",
        "-",
        "–",
        "/",
        ":",
        ",",
        ".",
        "(",
        ")",
        "'s",
        "10am",
        "10:30",
        "p.m.",
        "GMT",
        "ago",
        "later",
        "earlier",
        "two",
        "twenty",
        "hundred",
        "thousand",
        "and",
        "to",
        "every",
        "daily",
        "now",
        "early",
        "mid",
        "end",
        "was",
        "will",
        "said",
        "since",
        "until",
        "morning",
        "night",
        "summer",
        "Christmas",
        "2024-11-01T10:00",
        "99999999999",
        "\n\n",
        "talks",
        "\uD83D\uDE00",
        "\uD800",
        "é",
        "year-earlier",
        "fiscal",
        "0735",
        "24.12.2023",
        "past",
        "three"
    };

    @Test
    void spansFitTheTextAndStandInOrderAndApart() {
        for (String text : randomTexts()) {
            int end = 0;
            for (TimeExpression found : tag(text)) {
                assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(found.span().length()).isPositive();
                assertThat(found.span().in(text)).isEqualTo(found.text());
                end = found.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void everyExpressionHasAValue() {
        for (String text : randomTexts()) {
            assertThat(tag(text)).allMatch(found -> !found.value().isEmpty());
            assertThat(TimeTagger.standard().tag(text))
                    .allMatch(found -> !found.value().isEmpty());
        }
    }

    @Test
    void theSameTextGivesTheSameAnswerWhateverWasReadBefore() {
        List<String> texts = randomTexts();
        List<List<TimeExpression>> first =
                texts.stream().map(TimeTaggerPropertiesTest::tag).toList();

        List<List<TimeExpression>> second = new ArrayList<>();
        for (int k = texts.size() - 1; k >= 0; k--) {
            second.add(0, tag(texts.get(k)));
        }

        assertThat(second).isEqualTo(first);
    }

    @Test
    void everyCutOfATextCanBeRead() {
        String text =
                "On Friday (November 1), 10:30 a.m. EST, the third quarter of 1989 ended two and a half years ago.";
        for (int from = 0; from < text.length(); from++) {
            assertThat(tag(text.substring(from))).allMatch(found -> found.span().length() > 0);
            assertThat(tag(text.substring(0, from)))
                    .allMatch(found -> found.span().length() > 0);
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws Exception {
        List<String> texts = randomTexts();
        List<List<TimeExpression>> expected =
                texts.stream().map(TimeTaggerPropertiesTest::tag).toList();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            List<Callable<List<List<TimeExpression>>>> tasks = new ArrayList<>();
            for (int k = 0; k < 10; k++) {
                tasks.add(
                        () -> texts.stream().map(TimeTaggerPropertiesTest::tag).toList());
            }

            for (Future<List<List<TimeExpression>>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("textsMadeToHurt")
    void readsTextsMadeToHurt(String text) {
        assertThat(tag(text)).allMatch(found -> found.span().in(text).equals(found.text()));
    }

    static Stream<String> textsMadeToHurt() {
        int many = 100_000;
        return Stream.of(
                "7".repeat(many),
                ",".repeat(many),
                "-".repeat(many),
                "5-".repeat(many),
                "1,000,".repeat(many / 10),
                "May ".repeat(many),
                "Friday, ".repeat(many),
                "the last ".repeat(many),
                "two thousand ".repeat(many),
                "thousand ".repeat(many),
                "day before ".repeat(many),
                "1989 ".repeat(many),
                "10:".repeat(many),
                "more than ".repeat(many),
                "x".repeat(many),
                "November 1 to ".repeat(many),
                "24.12.2023.".repeat(many / 10),
                "'".repeat(many));
    }

    private static List<TimeExpression> tag(String text) {
        return TimeTagger.standard().tag(text, WRITTEN);
    }

    private static List<String> randomTexts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < 500; k++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(60); word >= 0; word--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
