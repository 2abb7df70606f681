package io.github.geotimeline.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values read in a line of text. */
final class Text {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private Text() {}

    /** Joins with commas. */
    static String list(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** Joins as in a sentence: "Japan, France and Italy". */
    static String sentence(List<?> values) {
        int last = values.size() - 1;
        return last < 1 ? list(values) : list(values.subList(0, last)) + " and " + values.get(last);
    }

    static String oneLine(String value) {
        return LINE_BREAKS.matcher(value.strip()).replaceAll(" ");
    }

    static String quoted(String value) {
        return '"' + value + '"';
    }
}
