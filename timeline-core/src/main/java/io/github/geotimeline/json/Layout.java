package io.github.geotimeline.json;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * Lays a timeline out for people: events, observations and their lists are broken into lines, small values such as actors
 * and spans stay in one.
 */
final class Layout implements PrettyPrinter {

    static final Layout INSTANCE = new Layout();

    private static final String INDENT = "  ";
    private static final Set<String> BROKEN =
            Set.of("events", "observations", "details", "disagreements", "links", "grounds");
    private static final Set<String> BROKEN_ELEMENTS = Set.of("events", "observations");

    private Layout() {}

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, 0);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, 0);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private static void separate(JsonGenerator json) {
        json.writeRaw(',');
        if (isBroken(json.streamWriteContext())) {
            breakLine(json, 0);
        } else {
            json.writeRaw(' ');
        }
    }

    private static void end(JsonGenerator json, int entries, char bracket) {
        if (entries > 0) {
            breakLine(json, 1);
        }
        json.writeRaw(bracket);
    }

    private static void breakLine(JsonGenerator json, int outwards) {
        TokenStreamContext container = json.streamWriteContext();
        if (isBroken(container)) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(container.getNestingDepth() - outwards));
        }
    }

    private static boolean isBroken(TokenStreamContext container) {
        TokenStreamContext outer = container.getParent();
        if (outer.inRoot()) {
            return true;
        }
        return outer.inArray()
                ? BROKEN_ELEMENTS.contains(outer.getParent().currentName()) && container.inObject()
                : BROKEN.contains(outer.currentName());
    }
}
