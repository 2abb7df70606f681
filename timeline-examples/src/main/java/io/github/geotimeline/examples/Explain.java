package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Traces how a sentence, or the report in a file, is read: what every step of the road makes of it.
 *
 * <pre>{@code
 * explain "Chad recalled its ambassador to Sudan on 3 May 2009."
 * explain report.txt --published 2024-11-01
 * }</pre>
 */
final class Explain {

    private Explain() {}

    static int run(List<String> arguments, Streams streams) {
        Arguments given =
                Arguments.of(arguments, 1, Set.of(Arguments.PUBLISHED, Arguments.FRAMES, Arguments.GAZETTEER));
        if (given.words().isEmpty()) {
            throw new UsageException("explain needs a sentence or a file");
        }
        Article.Builder article = Article.builder(text(given.words().get(0)));
        given.published().ifPresent(article::published);
        ArticleReader reader = given.reader();
        streams.out().print(reader.explain(article.build()));
        return Program.DONE;
    }

    private static String text(String fileOrSentence) {
        try {
            Path file = Path.of(fileOrSentence);
            return Files.exists(file) ? Article.from(file).text() : fileOrSentence;
        } catch (InvalidPathException e) {
            // Not every sentence could be the name of a file.
            return fileOrSentence;
        }
    }
}
