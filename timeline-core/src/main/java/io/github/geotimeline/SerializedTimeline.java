package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.json.JsonFormatException;
import io.github.geotimeline.json.TimelineFormat;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is written in place of a timeline: JSON documents, which are checked when they are read back. They are several
 * because one text could not hold millions of events.
 */
final class SerializedTimeline implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int EVENTS_PER_DOCUMENT = 1000;

    private final String[] documents;

    private SerializedTimeline(String[] documents) {
        this.documents = documents;
    }

    static SerializedTimeline of(List<Event> events) {
        List<String> documents = new ArrayList<>();
        for (int start = 0; start < events.size(); start += EVENTS_PER_DOCUMENT) {
            int end = Math.min(events.size(), start + EVENTS_PER_DOCUMENT);
            documents.add(TimelineFormat.write(events.subList(start, end)));
        }
        return new SerializedTimeline(documents.toArray(new String[0]));
    }

    private Object readResolve() throws ObjectStreamException {
        if (documents == null || Arrays.asList(documents).contains(null)) {
            throw new InvalidObjectException("a document of the timeline is missing");
        }
        try {
            List<Observation> observations = new ArrayList<>();
            for (String document : documents) {
                observations.addAll(TimelineFormat.read(document));
            }
            return Timeline.of(observations);
        } catch (JsonFormatException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
