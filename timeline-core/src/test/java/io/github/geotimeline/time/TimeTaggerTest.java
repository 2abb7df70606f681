package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TimeTaggerTest {

    private final TimeTagger tagger = TimeTagger.standard();

    @TestFactory
    Stream<DynamicTest> findsWhatTheTableSays() {
        return Fixtures.rows("timexes.txt").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(row.get(1), row.get(2), answers(row))));
    }

    private static String answers(List<String> row) {
        return row.size() > 3 ? row.get(3) : "";
    }

    private void check(String written, String marked, String answers) {
        String text = marked.replace("[", "").replace("]", "");

        List<TimeExpression> found =
                written.equals("-") ? tagger.tag(text) : tagger.tag(text, LocalDate.parse(written));

        assertThat(mark(text, found)).isEqualTo(marked);
        assertThat(dump(found)).isEqualTo(answers);
    }

    private static String mark(String text, List<TimeExpression> found) {
        StringBuilder marked = new StringBuilder(text);
        for (int k = found.size() - 1; k >= 0; k--) {
            Span span = found.get(k).span();
            marked.insert(span.end(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }

    private static String dump(List<TimeExpression> found) {
        List<String> lines = new ArrayList<>();
        for (TimeExpression expression : found) {
            String problem = expression.problem().isPresent() ? "*" : "";
            String when = expression.when().isUnknown() ? "" : " " + expression.when();
            lines.add(expression.type() + " " + problem + expression.value() + when);
        }
        return String.join("; ", lines);
    }

    @Test
    void keepsTheWeekdayThatTheTextNames() {
        TimeExpression found =
                tagger.tag("The talks on Friday (November 1) were short.").get(0);

        assertThat(found.weekday()).contains(DayOfWeek.FRIDAY);
    }

    @Test
    void namesNoWeekdayThatTheTextDoesNot() {
        TimeExpression found = tagger.tag("The talks on November 1 were short.").get(0);

        assertThat(found.weekday()).isEmpty();
    }

    @Test
    void saysWhyADateCannotBe() {
        TimeExpression found = tagger.tag("On Friday, November 2, they met.", LocalDate.of(2024, 11, 4))
                .get(0);

        assertThat(found.problem()).contains("2024-11-02 is a Saturday");
    }

    @Test
    void saysThatAMonthIsTooShort() {
        TimeExpression found = tagger.tag("He left on February 29, 2015.").get(0);

        assertThat(found.problem()).contains("February 2015 has no day 29");
    }

    @Test
    void saysHowAValueIsQualified() {
        List<TimeExpression> found = tagger.tag("In early May 2024 they talked for more than three hours.");

        assertThat(found.get(0).modifier()).contains(TimexModifier.START);
        assertThat(found.get(1).modifier()).contains(TimexModifier.MORE_THAN);
    }

    @Test
    void marksAnApproximateDate() {
        TimeExpression found = tagger.tag("It happened around May 5, 2023.").get(0);

        assertThat(found.when()).hasToString("2023-05-05~");
    }

    @Test
    void namesTheRule() {
        assertThat(tagger.tag("They met yesterday.").get(0).rule()).isEqualTo("yesterday");
    }

    @Test
    void countsOffsetsInUtf16Units() {
        TimeExpression found = tagger.tag("\uD83D\uDE00 on Friday").get(0);

        assertThat(found.span()).isEqualTo(new Span(6, 12));
        assertThat(found.text()).isEqualTo("Friday");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(tagger.tag("")).isEmpty();
        assertThat(tagger.tag(" \r\n\t")).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> tagger.tag(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> tagger.tag("x", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reference");
    }

    @Test
    void refusesAReferenceDateAtTheEndOfTheCalendar() {
        assertThatThrownBy(() -> tagger.tag("tomorrow", LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference must lie in the years 1 to 9998, was +999999999-12-31");
    }

    @Test
    void countsWithinTheCalendarFromAnyReferenceDate() {
        String text = "last century, 900 years ago, next year, in three centuries, last Thanksgiving, the past decade, "
                + "the past 50 years, 30 centuries ago, the 1st century, the next 500 years";

        assertThat(tagger.tag(text, LocalDate.of(1, 1, 1))).isNotEmpty();
        assertThat(tagger.tag(text, LocalDate.of(9998, 12, 31))).isNotEmpty();
    }
}
