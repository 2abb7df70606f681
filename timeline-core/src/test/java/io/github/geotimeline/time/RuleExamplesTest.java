package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and near misses that stand in the rules themselves. */
class RuleExamplesTest {

    static final LocalDate WRITTEN = LocalDate.of(2024, 11, 1);

    /** A rule with its examples as they stand in the file. */
    record Examples(String rule, List<String> like, List<String> unlike, boolean onlyPassesOn) {}

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExamplesSay() {
        return examples("like")
                .map(example -> DynamicTest.dynamicTest(
                        example[0] + ": " + example[1],
                        () -> assertFinds(TimeTagger.standard(), example[0], example[1])));
    }

    @TestFactory
    Stream<DynamicTest> noRuleTakesItsNearMiss() {
        return examples("unlike")
                .map(example -> DynamicTest.dynamicTest(
                        example[0] + ": " + example[1],
                        () -> assertThat(TimeTagger.standard().tag(example[1], WRITTEN))
                                .noneMatch(found -> found.rule().equals(example[0]))));
    }

    @Test
    void everyRuleHasAnExampleAndANearMiss() {
        for (Examples examples : read()) {
            if (!examples.onlyPassesOn()) {
                assertThat(examples.like()).as(examples.rule()).isNotEmpty();
                assertThat(examples.unlike()).as(examples.rule()).isNotEmpty();
            }
        }
    }

    /** An example reads {@code They met on [Friday]. = 2024-11-01}. */
    static void assertFinds(TimeTagger tagger, String rule, String example) {
        int equals = example.lastIndexOf(" = ");
        String marked = example.substring(0, equals);
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");

        List<TimeExpression> found = tagger.tag(text, WRITTEN);

        assertThat(found)
                .anyMatch(expression -> expression.rule().equals(rule)
                        && expression.span().start() == start
                        && expression.span().end() == end
                        && expression.value().equals(example.substring(equals + 3)));
    }

    private static Stream<String[]> examples(String kind) {
        return read().stream()
                .flatMap(examples -> (kind.equals("like") ? examples.like() : examples.unlike())
                        .stream().map(example -> new String[] {examples.rule(), example}));
    }

    private static List<Examples> read() {
        List<Examples> all = new ArrayList<>();
        for (Line line : ResourceLines.of(RuleFile.class, "rules.txt")) {
            String text = line.text();
            if (text.startsWith("rule ")) {
                all.add(new Examples(text.substring(5), new ArrayList<>(), new ArrayList<>(), false));
            } else if (!all.isEmpty()) {
                add(all, text);
            }
        }
        return all;
    }

    private static void add(List<Examples> all, String text) {
        Examples last = all.get(all.size() - 1);
        if (text.startsWith("like ")) {
            last.like().add(text.substring(5));
        } else if (text.startsWith("unlike ")) {
            last.unlike().add(text.substring(7));
        } else if (text.startsWith("means same")) {
            all.set(all.size() - 1, new Examples(last.rule(), last.like(), last.unlike(), true));
        }
    }
}
