package io.github.geotimeline.json;

import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Link;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Events: first what they come to, for whoever reads the document, then the observations, which say all of it again. */
final class EventJson {

    private EventJson() {}

    static void write(JsonGenerator json, Event event) {
        Facts facts = event.occurrence().facts();
        FlatRow row = FlatRow.of(event);
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("type", row.type());
        json.writeStringProperty("when", facts.when().toString());
        json.writeStringProperty("status", facts.status().name());
        row.plover().ifPresent(plover -> json.writeStringProperty("plover", plover));
        row.mode().ifPresent(mode -> json.writeStringProperty("mode", mode));
        writeCodes(json, "actors", row.actors());
        writeCodes(json, "recipients", row.recipients());
        facts.place().ifPresent(place -> {
            json.writeName("place");
            ActorJson.write(json, place);
        });
        DetailsJson.write(json, facts);
        writeDisagreements(json, event.disagreements());
        writeLinks(json, event.links());
        json.writeArrayPropertyStart("observations");
        event.observations().forEach(told -> ObservationJson.write(json, told));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Link link) {
        json.writeStartObject();
        json.writeStringProperty("kind", link.kind().name());
        json.writeStringProperty("event", link.eventId());
        json.writeEndObject();
    }

    private static void writeCodes(JsonGenerator json, String name, List<String> codes) {
        json.writeName(name);
        ObservationJson.write(json, codes);
    }

    private static void writeDisagreements(JsonGenerator json, List<Disagreement> disagreements) {
        if (disagreements.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("disagreements");
        for (Disagreement disagreement : disagreements) {
            json.writeStartObject();
            json.writeStringProperty("field", disagreement.field());
            json.writeArrayPropertyStart("versions");
            disagreement.versions().forEach(version -> write(json, version));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Disagreement.Version version) {
        json.writeStartObject();
        json.writeStringProperty("value", version.value());
        json.writeArrayPropertyStart("sources");
        version.sources().forEach(source -> json.writeString(source.id()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLinks(JsonGenerator json, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("links");
        links.forEach(link -> write(json, link));
        json.writeEndArray();
    }
}
