package io.github.geotimeline.json;

import io.github.geotimeline.event.Observation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one document, event by event, so that it need not fit into memory as a tree. */
final class TimelineParser {

    private final JsonParser in;
    private final List<Observation> observations = new ArrayList<>();
    private boolean formatSeen;
    private boolean eventsSeen;

    TimelineParser(JsonParser in) {
        this.in = in;
    }

    List<Observation> observations() {
        JsonToken first = in.nextToken();
        if (first == null) {
            throw fault("an object, found nothing");
        }
        if (first != JsonToken.START_OBJECT) {
            throw Node.read(in, JsonPath.ROOT).unlike("an object");
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            readMember(name);
        }
        if (!formatSeen || !eventsSeen) {
            throw fault("a member \"" + (formatSeen ? "events" : "format") + "\", found none");
        }
        if (in.nextToken() != null) {
            throw fault("the end of the document");
        }
        return List.copyOf(observations);
    }

    private void readMember(String name) {
        switch (name) {
            case "format" -> {
                checkOnce(formatSeen);
                formatSeen = true;
                checkFormat(Node.read(in, JsonPath.ROOT.member(name)));
            }
            case "events" -> {
                checkOnce(eventsSeen);
                eventsSeen = true;
                readEvents(JsonPath.ROOT.member(name));
            }
            default -> in.skipChildren();
        }
    }

    private void readEvents(JsonPath path) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw Node.read(in, path).unlike("an array");
        }
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            readEvent(Node.read(in, path.element(i)));
        }
    }

    private void readEvent(Node event) {
        List<Node> tellings = event.required("observations").elements();
        if (tellings.isEmpty()) {
            throw event.required("observations").unlike("one observation or more");
        }
        tellings.forEach(telling -> observations.add(ObservationJson.observation(telling)));
    }

    private static void checkFormat(Node format) {
        if (!format.text().equals(TimelineFormat.FORMAT)) {
            throw format.unlike('"' + TimelineFormat.FORMAT + '"');
        }
    }

    private void checkOnce(boolean seen) {
        if (seen) {
            throw fault("this name once, found it again");
        }
    }

    private JsonFormatException fault(String expected) {
        TokenStreamLocation where = in.currentLocation();
        return new JsonFormatException(
                where.getLineNr(),
                where.getColumnNr(),
                JsonPath.of(in.streamReadContext()).toString(),
                "expected " + expected,
                null);
    }
}
