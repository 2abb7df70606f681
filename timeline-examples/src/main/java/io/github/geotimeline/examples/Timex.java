package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimeTagger;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tags the time expressions of many texts, from JSON Lines to JSON Lines.
 *
 * <pre>{@code
 * {"id": "a", "text": "They met on Friday.", "published": "2024-11-02"}
 * {"id":"a","timexes":[{"start":12,"end":18,"text":"Friday","type":"DATE","value":"2024-11-01"}]}
 * }</pre>
 */
final class Timex {

    private Timex() {}

    /** Runs the program on a file, or on standard input if no argument names one. */
    static int run(List<String> arguments, Streams streams) throws IOException {
        Arguments given = Arguments.of(arguments, 1, Set.of());
        return JsonLines.coding(streams, Timex::tag).run(given.file());
    }

    private static void tag(Article article, ObjectNode result) {
        TimeTagger tagger = TimeTagger.standard();
        List<TimeExpression> found = article.published()
                .map(date -> tagger.tag(article.text(), date))
                .orElseGet(() -> tagger.tag(article.text()));
        ArrayNode timexes = result.putArray("timexes");
        for (TimeExpression expression : found) {
            ObjectNode timex = timexes.addObject();
            timex.put("start", expression.span().start());
            timex.put("end", expression.span().end());
            timex.put("text", expression.text());
            timex.put("type", expression.type().name());
            timex.put("value", expression.value());
        }
    }
}
