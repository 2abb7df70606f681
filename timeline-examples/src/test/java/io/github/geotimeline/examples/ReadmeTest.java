package io.github.geotimeline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.json.FlatRow;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README is true: its Java is compiled and run as one program, in the folder of the project, and what it says a program
 * prints is what the program prints.
 *
 * <p>In a Java block {@code expression; // text} says that the expression prints as the text. Comments on lines of their own
 * say nothing of the kind.
 */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CLAIM = Pattern.compile("(?s)(.*);\\s*// (.*)");
    private static final Pattern DECLARATION = Pattern.compile("(?s)\\s*[\\w<>]+ \\w+ = .*");

    private static final List<String> IMPORTS = List.of(
            "io.github.geotimeline",
            "io.github.geotimeline.actor",
            "io.github.geotimeline.event",
            "io.github.geotimeline.json",
            "io.github.geotimeline.time",
            "java.nio.file",
            "java.time",
            "java.util");

    private final String readme = readme();

    @Test
    void itsJavaDoesWhatItSays(@TempDir Path classes) throws IOException, InterruptedException {
        compile(program(blocks("java")), classes);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes + File.pathSeparator + classPath(),
                        "Snippets")
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .start();
        String wrong = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(wrong).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void itShowsWhatReadPrints() {
        String shown = blocks("console").get(0);

        assertThat(shown.substring(shown.indexOf('\n') + 1))
                .isEqualTo(Run.of("", "read").out());
    }

    @Test
    void itsJsonIsATimelineWithTheEventThatItShows() {
        Timeline timeline = Timeline.fromJson(blocks("json").get(0));

        assertThat(timeline.toJson().replaceFirst("\"id\": \"\\w+\"", "\"id\": \"e1\""))
                .isEqualTo(blocks("json").get(0));
    }

    @Test
    void itsFlatRowIsThatOfItsFirstExample() {
        Article article = Article.builder("Chad recalled its ambassador from Sudan on Monday.")
                .published(LocalDate.of(2009, 5, 5))
                .build();

        assertThat(blocks("json").get(1))
                .isEqualTo(
                        FlatRow.of(Timeline.fromArticle(article).expectFirst()).toJson() + "\n");
    }

    @Test
    void itsFrameIsOneThatAReaderTakes() {
        ArticleReader reader = ArticleReader.builder()
                .frames("README.md", blocks("frames").get(0))
                .build();

        assertThat(reader.read(Article.of("India launched a weather satellite on Monday."))
                        .ofKind("SpaceLaunch"))
                .hasSize(1);
    }

    @Test
    void itsLinksLeadToFiles() {
        Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
        while (link.find()) {
            String target = link.group(1);
            assertThat(target.startsWith("https://") || Files.exists(PROJECT.resolve(target)))
                    .as(target)
                    .isTrue();
        }
    }

    @Test
    void itNamesEveryProgramAndEveryKind() {
        Run usage = Run.of("");

        Matcher program = Pattern.compile("(?m)^  (\\w+) ").matcher(usage.err());
        while (program.find()) {
            assertThat(readme).contains("| `" + program.group(1) + "` |");
        }
        assertThat(Stream.of(EventType.values()))
                .allSatisfy(kind -> assertThat(readme).contains("`" + kind.displayName() + "`"));
    }

    private List<String> blocks(String language) {
        List<String> found = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                found.add(matcher.group(2));
            }
        }
        return found;
    }

    private static String program(List<String> blocks) {
        StringBuilder source = new StringBuilder();
        IMPORTS.forEach(name -> source.append("import ").append(name).append(".*;\n"));
        source.append("public class Snippets {\n");
        source.append("static void check(String code, Object value, String text) {\n");
        source.append("if (!String.valueOf(value).equals(text)) System.out.println(code + \" is \" + value); }\n");
        source.append("public static void main(String[] arguments) throws Exception {\n");
        blocks.forEach(block -> statements(block).forEach(statement -> source.append(checked(statement))));
        return source.append("}}\n").toString();
    }

    /** A statement ends with the line that ends in a semicolon, or in one and a comment. */
    private static List<String> statements(String block) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : block.lines().toList()) {
            open.append(line).append('\n');
            if (line.matches(".*;\\s*(// .*)?")) {
                statements.add(open.toString());
                open.setLength(0);
            }
        }
        statements.add(open.toString());
        return statements;
    }

    private static String checked(String statement) {
        Matcher claim = CLAIM.matcher(statement.strip());
        if (!claim.matches() || DECLARATION.matcher(claim.group(1)).matches()) {
            return statement;
        }
        return "check(" + literal(claim.group(1)) + ", " + claim.group(1) + ", " + literal(claim.group(2)) + ");\n";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static void compile(String source, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Snippets.java"), source);
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        folder.toString(),
                        "-cp",
                        classPath(),
                        file.toString());

        assertThat(messages.toString()).isEmpty();
        assertThat(status).isZero();
    }

    /** Where the library and what it needs come from, also if this runs as a module. */
    private static String classPath() {
        return Stream.of(
                        Timeline.class,
                        tools.jackson.databind.json.JsonMapper.class,
                        tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonInclude.class)
                .map(ReadmeTest::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readme() {
        try {
            return Files.readString(PROJECT.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
