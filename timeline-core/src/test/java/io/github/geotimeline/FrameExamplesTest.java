package io.github.geotimeline;

import io.github.geotimeline.internal.frame.Rules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule finds its event in its examples, and nothing in its near misses. The examples of a rule for look-alikes are those:
 * nothing at all is told of them.
 */
class FrameExamplesTest {

    private static final String HEADER = "frame ";
    private static final ArticleReader READER = ArticleReader.standard();

    @TestFactory
    Stream<DynamicContainer> rulesReadTheirExamples() throws IOException, URISyntaxException {
        Map<String, String> files = filesById();
        return Rules.builder().build().frames().frames().stream()
                .map(frame -> DynamicContainer.dynamicContainer(
                        files.get(frame.id()) + "/" + frame.id(),
                        FrameExample.of(frame).map(this::test)));
    }

    private DynamicTest test(FrameExample example) {
        return DynamicTest.dynamicTest(example.toString(), () -> example.assertHolds(READER));
    }

    private static Map<String, String> filesById() throws IOException, URISyntaxException {
        Path anyFile = Path.of(Objects.requireNonNull(Rules.class.getResource("attacks.frames"))
                .toURI());
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.list(anyFile.getParent())) {
            for (Path file : (Iterable<Path>) all.filter(path -> path.toString().endsWith(".frames"))::iterator) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith(HEADER))
                        .forEach(line -> files.put(
                                line.split(" +")[1], file.getFileName().toString()));
            }
        }
        return files;
    }
}
