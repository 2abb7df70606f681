package io.github.geotimeline.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.actor.Gazetteer;
import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.mention.NameFinder;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How sentences come apart: see {@code clauses.txt}. */
class SentenceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2000, 1, 1);
    private static final NameFinder NAMES = new NameFinder(Gazetteer.standard());

    private record Example(String sentence, List<String> clauses) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("=> ")) {
                examples.get(examples.size() - 1).clauses().add(line.substring(3));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                examples.add(new Example(line, new ArrayList<>()));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesApartIntoItsClauses(Example example) {
        assertThat(clauses(example.sentence())).isEqualTo(example.clauses());
    }

    private static List<String> clauses(String text) {
        Tokens tokens = Tokens.of(text);
        Mentions mentions = Mentions.of(tokens, NAMES, TimeTagger.standard().tag(text, SATURDAY));
        return IntStream.range(0, tokens.sentenceCount())
                .mapToObj(i -> parse(tokens, mentions, i))
                .flatMap(sentence -> sentence.clauses().stream())
                .map(Clause::toString)
                .toList();
    }

    private static Sentence parse(Tokens tokens, Mentions mentions, int i) {
        return Sentence.parse(tokens, mentions, Lexicon.standard(), i, tokens.sentenceStart(i), tokens.sentenceEnd(i));
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(SentenceTest.class.getResourceAsStream("clauses.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
