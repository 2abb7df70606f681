package io.github.geotimeline.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Text in and out of Jackson, whose exceptions end here. */
final class Json {

    /** A sentence may be as long as its article; how deep values nest is what an attacker would try. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE)
            .maxNestingDepth(200)
            .build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new SurrogateEscapes())
            .streamReadConstraints(CONSTRAINTS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Json() {}

    /** Returns what is written, without a line break. */
    static String line(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        write(text, ObjectWriteContext.empty(), content);
        return text.toString();
    }

    /** Writes a document of many lines. */
    static void document(Writer out, Consumer<JsonGenerator> content) {
        write(out, new InLayout(), content);
    }

    private static void write(Writer out, ObjectWriteContext context, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            content.accept(json);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Reads a document; the function finds the parser before its first token. */
    static <T> T read(Reader document, Function<JsonParser, T> content) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            return read(in, content);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private static <T> T read(JsonParser in, Function<JsonParser, T> content) {
        try {
            return content.apply(in);
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation() == null ? in.currentLocation() : e.getLocation();
            String path = JsonPath.of(in.streamReadContext()).toString();
            throw new JsonFormatException(where.getLineNr(), where.getColumnNr(), path, problem(e), e);
        }
    }

    /** Jackson's words without their own account of the place, which comes in parentheses. */
    private static String problem(JacksonException e) {
        String words = e.getOriginalMessage();
        int place = words.indexOf("[Source:");
        return "expected JSON: "
                + (place < 0
                        ? words
                        : words.substring(0, words.lastIndexOf('(', place)).strip());
    }

    private static final class InLayout extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return Layout.INSTANCE;
        }
    }
}
