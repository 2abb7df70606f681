package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.frame.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked example of the guide to frames as an application would: with a reader that has it besides its own frames. */
class RulesGuideTest {

    private static final Pattern FENCED = Pattern.compile("```frames\\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> theWorkedExampleFindsWhatItSays() throws IOException {
        String worked = workedExample();
        ArticleReader reader =
                ArticleReader.builder().frames("RULES.md", worked).build();
        Rules.Builder rules = Rules.builder();
        rules.add("RULES.md", worked);
        return rules.build().frames().frames().stream()
                .filter(frame -> worked.contains("frame " + frame.id() + " "))
                .flatMap(frame -> FrameExample.of(frame)
                        .map(example -> DynamicTest.dynamicTest(
                                frame.id() + ": " + example, () -> example.assertHolds(reader))));
    }

    @Test
    void theGuideHasAWorkedExample() throws IOException {
        assertThat(workedExample()).contains("frame ", "  yes ", "  no ");
    }

    @Test
    void anOwnFrameTellsCustomEvents() throws IOException {
        ArticleReader reader =
                ArticleReader.builder().frames("RULES.md", workedExample()).build();

        List<Observation> told = reader.observations(Article.of("Two Russian warships docked in Havana on Monday."));

        assertThat(told).extracting(observation -> observation.facts().kind()).containsExactly("PortCall");
    }

    private static String workedExample() throws IOException {
        return FENCED.matcher(guide())
                .results()
                .map((MatchResult block) -> block.group(1))
                .reduce("", String::concat);
    }

    private static String guide() throws IOException {
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream("RULES.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
