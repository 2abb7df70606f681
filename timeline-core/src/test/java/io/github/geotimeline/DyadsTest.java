package io.github.geotimeline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.json.FlatRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who does what to whom, sentence by sentence. */
class DyadsTest {

    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
    private static final String ARROW = " => ";

    static List<String> sentences() {
        try (InputStream stream = DyadsTest.class.getResourceAsStream("reports/dyads.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsWhoDoesWhatToWhom(String line) {
        int arrow = line.indexOf(ARROW);
        Article article =
                Article.builder(line.substring(0, arrow)).published(DAY).build();

        List<String> told = ArticleReader.standard().read(article).events().stream()
                .map(FlatRow::of)
                .flatMap(row -> Stream.of(
                                row.type(), row.type() + '/' + row.plover().orElse("-"))
                        .map(kind -> kind + ' ' + codes(row.actors()) + " > " + codes(row.recipients())))
                .toList();

        assertThat(told).contains(inOrder(line.substring(arrow + ARROW.length())));
    }

    /** The expected row with the codes of each side in the order of the alphabet. */
    private static String inOrder(String row) {
        String[] pieces = row.split(" ");
        return pieces[0] + ' ' + codes(List.of(pieces[1].split("\\+"))) + " > "
                + codes(List.of(pieces[3].split("\\+")));
    }

    /** The codes among the names: those in capitals. */
    private static String codes(Collection<String> names) {
        String codes = names.stream()
                .filter(name -> !name.equals("-") && name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(toCollection(TreeSet::new))
                .stream()
                .collect(joining("+"));
        return codes.isEmpty() ? "-" : codes;
    }
}
