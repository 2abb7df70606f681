package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.CustomEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reads events of a kind that the library does not have: space launches, as {@code space.frames} describes them, by companies
 * that {@code space.txt} names. Both files are the application's own, and need no Java.
 *
 * <pre>{@code
 * custom
 * custom report.txt
 * }</pre>
 */
final class Custom {

    private Custom() {}

    static int run(List<String> arguments, Streams streams) {
        Arguments given = Arguments.of(arguments, 1, Set.of());
        Article article = given.file().map(Article::from).orElseGet(Custom::launches);
        ArticleReader reader = ArticleReader.builder()
                .frames("space.frames", Resources.text("space.frames"))
                .gazetteer("space.txt", Resources.text("space.txt"))
                .build();
        Timeline timeline = reader.read(article);
        streams.out().print(Page.of(timeline));
        for (CustomEvent launch : timeline.ofKind("SpaceLaunch").events(CustomEvent.class)) {
            streams.out().print('\n' + launch.explanation());
        }
        return Program.DONE;
    }

    private static Article launches() {
        return Article.builder(Resources.text("launches.txt"))
                .published(LocalDate.of(2024, 11, 27))
                .build();
    }
}
