package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the batch programs share: articles come in as JSON Lines, in UTF-8; one result a line goes out, in the same order.
 *
 * <p>A line that is no JSON object, and a {@code published} that is no date, are reported on the error stream with the number
 * of the line; the rest goes on, and the exit status is 1. Only one line is in memory at a time.
 */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final int LINES_PER_REPORT = 1000;

    private final Streams streams;
    private final Consumer<Line> consumer;
    private long number;
    private boolean faulty;

    /**
     * A line that came in.
     *
     * @param id what the line has as its id, of whatever type; null if it has none
     * @param article the rest; its text is empty if the line has none
     */
    record Line(JsonNode id, Article article) {}

    /** Prepares a run in which the consumer gets every line that is no fault. */
    JsonLines(Streams streams, Consumer<Line> consumer) {
        this.streams = streams;
        this.consumer = consumer;
    }

    /** Prepares a run that writes a line for every one it reads: the id, and what the coder adds to it. */
    static JsonLines coding(Streams streams, BiConsumer<Article, ObjectNode> coder) {
        return new JsonLines(streams, line -> {
            ObjectNode result = MAPPER.createObjectNode();
            result.set("id", line.id());
            coder.accept(line.article(), result);
            streams.out().print(MAPPER.writeValueAsString(result));
            streams.out().print('\n');
        });
    }

    /** Reads the file, or standard input if there is none, and returns the exit status. */
    int run(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return run(streams.in());
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return run(in);
        }
    }

    private int run(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            read(line);
            if (streams.isWatched() && number % LINES_PER_REPORT == 0) {
                streams.err().print("\r" + number + " lines");
            }
        }
        if (streams.isWatched()) {
            streams.err().println("\r" + number + " lines");
        }
        return faulty ? Program.FAILED : Program.DONE;
    }

    private void read(String line) {
        JsonNode members;
        try {
            members = MAPPER.readTree(line);
        } catch (JacksonException e) {
            report("not JSON: " + e.getOriginalMessage());
            return;
        }
        if (members.isObject()) {
            consumer.accept(new Line(members.get("id"), article(members)));
        } else {
            report("no JSON object");
        }
    }

    private Article article(JsonNode members) {
        Article.Builder article = Article.builder(members.path("text").asString(""));
        value(members, "id").ifPresent(article::id);
        value(members, "source").ifPresent(article::source);
        value(members, "title").ifPresent(article::title);
        published(members.path("published")).ifPresent(article::published);
        return article.build();
    }

    private static Optional<String> value(JsonNode members, String name) {
        return Optional.of(members.path(name).asString("")).filter(value -> !value.isBlank());
    }

    private Optional<LocalDate> published(JsonNode date) {
        if (date.isMissingNode() || date.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.asString("")));
        } catch (DateTimeException e) {
            report("published must be a date such as 2024-11-01, was " + date);
            return Optional.empty();
        }
    }

    private void report(String fault) {
        faulty = true;
        streams.err().println("line " + number + ": " + fault);
    }
}
