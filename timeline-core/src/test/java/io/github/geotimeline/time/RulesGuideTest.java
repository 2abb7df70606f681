package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs the worked example of RULES.md as a newcomer would: at the end of the rules that are there. */
class RulesGuideTest {

    @Test
    void theWorkedExampleFindsWhatItSays() throws IOException {
        String example = workedExample();
        TimeTagger tagger = taggerWith(example);

        for (Line line : ResourceLines.of(new StringReader(example), "RULES.md")) {
            if (line.text().startsWith("like ")) {
                RuleExamplesTest.assertFinds(tagger, "eve-of-day", line.text().substring(5));
            } else if (line.text().startsWith("unlike ")) {
                assertThat(tagger.tag(line.text().substring(7), RuleExamplesTest.WRITTEN))
                        .noneMatch(found -> found.rule().equals("eve-of-day"));
            }
        }
    }

    @Test
    void theGuideNamesEveryFormOfNumber() throws IOException {
        String guide = guide();

        for (NumberForm form : NumberForm.values()) {
            String name = form.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            assertThat(guide).contains("`" + name + "`");
        }
    }

    private static TimeTagger taggerWith(String example) throws IOException {
        List<Line> lines = new ArrayList<>(ResourceLines.of(RuleFile.class, "rules.txt"));
        lines.addAll(ResourceLines.of(new StringReader(example), "RULES.md"));
        return new TimeTagger(RuleFile.read(Vocabulary.load("words.txt"), lines));
    }

    private static String workedExample() throws IOException {
        String guide = guide();
        int start = guide.indexOf("```rules") + "```rules".length();
        return guide.substring(start, guide.indexOf("```", start));
    }

    private static String guide() throws IOException {
        try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream("RULES.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
