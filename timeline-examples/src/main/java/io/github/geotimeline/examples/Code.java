package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.json.FlatRow;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Codes the events of many texts, from JSON Lines to JSON Lines: one flat row for each event.
 *
 * <pre>{@code
 * {"id":"a","text":"North Korea test-fired a missile on Thursday.","published":"2024-11-01"}
 * {"id":"a","events":[{"type":"MissileTest","plover":"MOBILIZE","mode":"weapons","when":"2024-10-31", ...}]}
 * }</pre>
 */
final class Code {

    private Code() {}

    /** Runs the program on a file, or on standard input if no argument names one. */
    static int run(List<String> arguments, Streams streams) throws IOException {
        Arguments given = Arguments.of(arguments, 1, Set.of(Arguments.FRAMES, Arguments.GAZETTEER));
        ArticleReader reader = given.reader();
        return JsonLines.coding(streams, (article, result) -> code(reader, article, result))
                .run(given.file());
    }

    private static void code(ArticleReader reader, Article article, ObjectNode result) {
        ArrayNode events = result.putArray("events");
        for (Event event : reader.read(article)) {
            events.addRawValue(new RawValue(FlatRow.of(event).toJson()));
        }
    }
}
