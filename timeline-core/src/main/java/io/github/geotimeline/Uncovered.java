package io.github.geotimeline;

import java.util.List;

/**
 * What of an article no rule covers: verbs that no frame is about, and names that the gazetteer lacks. Counted over many
 * articles, the frequent ones say where rules are missing.
 *
 * <pre>{@code
 * Uncovered uncovered = ArticleReader.standard().uncovered(Article.of("Bob Brown tiptoed away."));
 * uncovered.verbs();   // [tiptoe]
 * uncovered.names();   // [Bob Brown]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param verbs the base forms of the verbs, in the order of the text, as often as they occur
 * @param names the names, as they stand in the text, in its order, as often as they occur
 */
public record Uncovered(List<String> verbs, List<String> names) {

    /** Copies the lists. */
    public Uncovered {
        verbs = List.copyOf(verbs);
        names = List.copyOf(names);
    }
}
