package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every report, whatever it tells. */
class ReadingPropertiesTest {

    private static final ArticleReader READER = ArticleReader.standard();

    static List<Report> reports() {
        return Report.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void spansFitTheText(Report report) {
        String text = report.article().text();

        assertThat(READER.read(report.article()).observations()).allSatisfy(told -> {
            assertThat(told.sentenceSpan().in(text)).isEqualTo(told.sentence());
            assertThat(told.sentenceSpan().contains(told.span())).isTrue();
            assertThat(told.span().in(text)).contains(told.trigger());
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readingTwiceIsTheSame(Report report) {
        String first = READER.read(report.article()).toJson();

        assertThat(READER.read(report.article()).toJson()).isEqualTo(first);
        assertThat(ArticleReader.builder().build().read(report.article()).toJson())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonKeepsEverything(Report report) {
        Timeline timeline = READER.read(report.article());

        Timeline back = Timeline.fromJson(timeline.toJson());

        assertThat(back).isEqualTo(timeline);
        assertThat(back.events()).isEqualTo(timeline.events());
        assertThat(back.toJson()).isEqualTo(timeline.toJson());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void mergingWithItselfAndNothingChangesNothing(Report report) {
        Timeline timeline = READER.read(report.article());

        assertThat(timeline.merge(timeline)).isEqualTo(timeline);
        assertThat(timeline.merge(Timeline.empty())).isEqualTo(timeline);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void observationsAreSortedAndEachIsInOneEvent(Report report) {
        Timeline timeline = READER.read(report.article());

        assertThat(timeline.observations()).isSorted().doesNotHaveDuplicates();
        assertThat(timeline.stream().flatMap(event -> event.observations().stream()))
                .containsExactlyInAnyOrderElementsOf(timeline.observations());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void carriageReturnsChangeNothing(Report report) {
        String windows = report.article().text().replace("\n", "\r\n");

        assertThat(told(report.withText(windows)))
                .isEqualTo(told(report.withText(report.article().text())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void curlyAndStraightQuotesAreTheSame(Report report) {
        String text = report.article().text();
        String straight = text.replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2018\u2019]", "'");

        assertThat(told(report.withText(straight))).isEqualTo(told(report.withText(text)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aTextMayEndAnywhere(Report report) {
        String text = report.article().text();

        for (int end = 0; end < text.length(); end += step(text)) {
            Article cut = report.withText(text.substring(0, end));
            int length = end;
            assertThat(READER.read(cut).observations())
                    .as("cut at %d", end)
                    .allMatch(told ->
                            told.span().end() <= length && told.sentenceSpan().end() <= length);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aTextMayBeginAnywhere(Report report) {
        String text = report.article().text();

        for (int start = 0; start < text.length(); start += step(text)) {
            Article cut = report.withText(text.substring(start));
            int length = text.length() - start;
            assertThat(READER.read(cut).observations())
                    .as("cut at %d", start)
                    .allMatch(told -> told.span().end() <= length);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTraceEndsWithWhatIsTold(Report report) {
        String trace = READER.explain(report.article());

        assertThat(READER.read(report.article()).observations())
                .extracting(Observation::rule)
                .allSatisfy(rule -> assertThat(trace).contains("rule " + rule));
    }

    /** A short text is cut everywhere, a long one at every so many signs. */
    private static int step(String text) {
        return 1 + text.length() / 500;
    }

    /** What is told, without the places in the text where it is. */
    private static List<String> told(Article article) {
        return READER.read(article).stream()
                .map(Event::toString)
                .map(ReadingPropertiesTest::plain)
                .toList();
    }

    private static String plain(String line) {
        return line.replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("\\s+", " ");
    }
}
