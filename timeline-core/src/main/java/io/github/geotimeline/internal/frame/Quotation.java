package io.github.geotimeline.internal.frame;

import io.github.geotimeline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The words that stand in quotation marks, of whichever kind: curly, straight, or the doubled ones of old wires. */
final class Quotation {

    private Quotation() {}

    /** The quoted stretches within a span of the text, in order, without the comma before a closing mark. */
    static List<String> in(CharSequence text, Span span) {
        List<String> found = new ArrayList<>(1);
        int from = -1;
        int i = span.start();
        while (i < span.end()) {
            int mark = markLength(text, i, span.end());
            if (mark == 0) {
                i++;
                continue;
            }
            if (from < 0) {
                from = i + mark;
            } else {
                add(found, text.subSequence(from, i).toString().strip());
                from = -1;
            }
            i += mark;
        }
        return found;
    }

    private static void add(List<String> found, String words) {
        String bare = words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
        if (!bare.isBlank()) {
            found.add(bare);
        }
    }

    private static int markLength(CharSequence text, int i, int end) {
        char c = text.charAt(i);
        if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB' || c == '\u00BB') {
            return 1;
        }
        boolean doubled = (c == '`' || c == '\'') && i + 1 < end && text.charAt(i + 1) == c;
        return doubled ? 2 : 0;
    }
}
