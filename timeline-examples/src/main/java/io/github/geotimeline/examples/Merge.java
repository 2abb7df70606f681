package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.Event;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Merges the timelines of reports: of the one that the project began with and another one about the same days, or of text
 * files. What several of them tell is one event, with an observation from each.
 *
 * <pre>{@code
 * merge
 * merge monday.txt tuesday.txt wednesday.txt
 * }</pre>
 *
 * <p>Merging may be done in any order and grouping, and so by any engine that reduces; here, by a parallel stream.
 */
final class Merge {

    private Merge() {}

    static int run(List<String> arguments, Streams streams) {
        Arguments given = Arguments.of(arguments, Integer.MAX_VALUE, Set.of());
        List<Article> articles = given.words().isEmpty() ? twoReports() : files(given.words());
        for (Article article : articles) {
            streams.out().print(article.id() + ": " + Page.counted(Timeline.fromArticle(article)) + '\n');
        }
        Timeline merged = merge(articles);
        streams.out().print("merged: " + Page.counted(merged) + "\n\n");
        streams.out().print(Page.of(merged));
        merged.stream()
                .filter(event -> Wording.sources(event) > 1)
                .map(Event::explanation)
                .forEach(explanation -> streams.out().print('\n' + explanation));
        return Program.DONE;
    }

    /** Reads the articles and merges what they tell, on all cores. */
    static Timeline merge(List<Article> articles) {
        return articles.parallelStream().map(ArticleReader.standard()::read).reduce(Timeline.empty(), Timeline::merge);
    }

    static List<Article> files(List<String> names) {
        return names.stream().map(Path::of).map(Article::from).toList();
    }

    static List<Article> twoReports() {
        Article second = Article.builder(Resources.text("second-report.txt"))
                .id("second-report")
                .source("Eastern Wire")
                .published(LocalDate.of(2024, 11, 2))
                .build();
        return List.of(Article.builder(Resources.seed()).id("seed").build(), second);
    }
}
