package io.github.geotimeline.json;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON format of a timeline: its events, each with what its observations come to and the observations themselves.
 *
 * <pre>{@code
 * String document = TimelineFormat.write(events);
 * List<Observation> observations = TimelineFormat.read(document);
 * }</pre>
 *
 * <p>A document looks like this:
 *
 * <pre>{@code
 * {
 *   "format": "geotimeline/1",
 *   "events": [
 *     {
 *       "id": "e1",
 *       "type": "MissileTest",
 *       "when": "2024-10-31",
 *       "status": "OCCURRED",
 *       "plover": "MOBILIZE",
 *       "mode": "weapons",
 *       "actors": ["PRK"],
 *       "recipients": [],
 *       "details": {
 *         "by": [{"country": "PRK", "name": "North Korea"}],
 *         "missile": "Hwasong-19"
 *       },
 *       "observations": [
 *         {
 *           "type": "MissileTest",
 *           "when": "2024-10-31",
 *           "status": "OCCURRED",
 *           "details": {
 *             "by": [{"country": "PRK", "name": "North Korea"}],
 *             "missile": "Hwasong-19"
 *           },
 *           "source": {"id": "report-1", "published": "2024-11-01"},
 *           "span": [0, 55],
 *           "trigger": "test-fired",
 *           "sentenceSpan": [0, 56],
 *           "sentence": "North Korea test-fired a Hwasong-19 missile on Thursday.",
 *           "occurrence": 0
 *         }
 *       ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Only the observations count when a document is read; everything else of an event follows from them and is there for
 * whoever looks at the document. They come back without loss, also those of kinds that this version does not know, whose
 * details say by their shape what they are: a list of objects is actors, a text or a list of texts is texts, an object with
 * {@code atLeast} is a quantity and one with {@code place} a place. Other members that it does not know are ignored;
 * members that are absent or null are empty. Equal events in equal order give equal documents, to the byte.
 *
 * <p>Text is the text as it was, down to surrogates without their other half, which are written as escapes. Thread-safe.
 */
public final class TimelineFormat {

    /** What a document says of itself, to be raised with the first change that older versions could not read. */
    static final String FORMAT = "geotimeline/1";

    private TimelineFormat() {}

    /** Returns the document of the events, in their order; it ends with a line feed. */
    public static String write(Collection<? extends Event> events) {
        StringWriter document = new StringWriter();
        write(events, document);
        return document.toString();
    }

    /**
     * Writes the document of the events, in their order; it ends with a line feed. The writer is flushed and stays open.
     *
     * @throws java.io.UncheckedIOException if the writer fails
     */
    public static void write(Collection<? extends Event> events, Writer out) {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(out, "out");
        Json.document(out, json -> write(json, events));
    }

    /**
     * Returns the observations of a document, in its order.
     *
     * @throws JsonFormatException if it is not a document of this format
     */
    public static List<Observation> read(String document) {
        return read(new StringReader(Objects.requireNonNull(document, "document")));
    }

    /**
     * Returns the observations of a document, in its order. The reader is read to its end and stays open.
     *
     * @throws JsonFormatException if it is not a document of this format
     * @throws java.io.UncheckedIOException if the reader fails
     */
    public static List<Observation> read(Reader document) {
        return Json.read(Objects.requireNonNull(document, "document"), in -> new TimelineParser(in).observations());
    }

    private static void write(JsonGenerator json, Collection<? extends Event> events) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeArrayPropertyStart("events");
        events.forEach(event -> EventJson.write(json, event));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
