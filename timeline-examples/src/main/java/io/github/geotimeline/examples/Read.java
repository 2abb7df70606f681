package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.json.FlatRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * Prints the timeline of a report: of the one that the project began with, or of a text file.
 *
 * <pre>{@code
 * read
 * read report.txt --published 2024-11-01
 * read report.txt --explain
 * }</pre>
 *
 * <p>{@code --explain} prints what each event rests on, {@code --json} the timeline in its JSON format, {@code --rows} one flat
 * row for each event.
 */
final class Read {

    private static final String EXPLAIN = "--explain";
    private static final String JSON = "--json";
    private static final String ROWS = "--rows";

    private Read() {}

    static int run(List<String> arguments, Streams streams) {
        Arguments given = Arguments.of(
                arguments, 1, Set.of(Arguments.PUBLISHED, Arguments.FRAMES, Arguments.GAZETTEER, EXPLAIN, JSON, ROWS));
        String text = given.file().map(Article::from).map(Article::text).orElseGet(Resources::seed);
        Article.Builder article = Article.builder(text);
        given.published().ifPresent(article::published);
        print(given.reader().read(article.build()), given, streams.out());
        return Program.DONE;
    }

    private static void print(Timeline timeline, Arguments given, PrintStream out) {
        if (given.has(JSON)) {
            out.print(timeline.toJson());
        } else if (given.has(ROWS)) {
            timeline.stream().map(FlatRow::of).forEach(row -> out.print(row.toJson() + '\n'));
        } else if (given.has(EXPLAIN)) {
            timeline.stream().map(Event::explanation).forEach(explanation -> out.print(explanation + '\n'));
        } else {
            out.print(Page.of(timeline));
        }
    }
}
