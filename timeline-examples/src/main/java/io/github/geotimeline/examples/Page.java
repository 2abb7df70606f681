package io.github.geotimeline.examples;

import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.Event;
import java.util.List;
import java.util.Locale;

/** A timeline as a person likes to read it: one line for each event in columns, and its details below. */
final class Page {

    private Page() {}

    /** The events with their details, and the span of the timeline. */
    static String of(Timeline timeline) {
        StringBuilder page = new StringBuilder(rows(timeline, true));
        page.append(timeline.isEmpty() ? "" : "\n");
        page.append(counted(timeline)).append(", span ").append(timeline.span()).append('\n');
        return page.toString();
    }

    /** The events, one line each, indented as an answer is below its question. */
    static String brief(Timeline timeline) {
        return timeline.isEmpty() ? "    none\n" : rows(timeline, false).indent(4);
    }

    /** For example {@code 3 events}. */
    static String counted(Timeline timeline) {
        return timeline.size() == 1 ? "1 event" : timeline.size() + " events";
    }

    private static String rows(Timeline timeline, boolean detailed) {
        int times = width(
                timeline.events().stream().map(event -> event.when().toString()).toList());
        int kinds = width(timeline.events().stream().map(Wording::kind).toList());
        StringBuilder rows = new StringBuilder();
        for (Event event : timeline) {
            rows.append(cell(event.when().toString(), times)).append(cell(Wording.kind(event), kinds));
            rows.append(Wording.headline(event)).append('\n');
            if (detailed) {
                String margin = " ".repeat(times + kinds + 8);
                Wording.details(event)
                        .forEach(line -> rows.append(margin).append(line).append('\n'));
            }
        }
        return rows.toString();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String cell(String value, int width) {
        return String.format(Locale.ROOT, "%-" + (width + 2) + "s", value);
    }
}
