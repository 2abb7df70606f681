package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Uncovered;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the verbs and names of a corpus that no rule covers, the most frequent first: where to extend the rules next. Files
 * that end in {@code .jsonl} hold a text a line, others one text.
 *
 * <pre>{@code
 * uncovered corpus.jsonl --top 50
 * }</pre>
 */
final class Uncover {

    private static final int DEFAULT_TOP = 30;
    private static final String TOP = "--top";

    private final ArticleReader reader;
    private final Map<String, Integer> verbs = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private Uncover(ArticleReader reader) {
        this.reader = reader;
    }

    static int run(List<String> arguments, Streams streams) throws IOException {
        Arguments given =
                Arguments.of(arguments, Integer.MAX_VALUE, Set.of(TOP, Arguments.FRAMES, Arguments.GAZETTEER));
        if (given.words().isEmpty()) {
            throw new UsageException("uncovered needs a file");
        }
        int top = top(given);
        Uncover corpus = new Uncover(given.reader());
        int status = Program.DONE;
        for (String name : given.words()) {
            status = Math.max(status, corpus.add(Path.of(name), streams));
        }
        print("verbs", corpus.verbs, top, streams.out());
        print("names", corpus.names, top, streams.out());
        return status;
    }

    private static int top(Arguments given) {
        if (!given.has(TOP)) {
            return DEFAULT_TOP;
        }
        String value = given.options().get(TOP);
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new UsageException(TOP + " must be a number >= 1, was " + value);
        }
        return Integer.parseInt(value);
    }

    private int add(Path file, Streams streams) throws IOException {
        if (file.toString().endsWith(".jsonl")) {
            return new JsonLines(streams, line -> add(line.article())).run(Optional.of(file));
        }
        add(Article.from(file));
        return Program.DONE;
    }

    private void add(Article article) {
        Uncovered uncovered = reader.uncovered(article);
        uncovered.verbs().forEach(verb -> verbs.merge(verb, 1, Integer::sum));
        uncovered.names().forEach(name -> names.merge(name, 1, Integer::sum));
    }

    private static void print(String what, Map<String, Integer> counts, int top, PrintStream out) {
        out.print(what + ":\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(top)
                .forEach(entry -> out.printf(Locale.ROOT, "%6d  %s\n", entry.getValue(), entry.getKey()));
    }
}
