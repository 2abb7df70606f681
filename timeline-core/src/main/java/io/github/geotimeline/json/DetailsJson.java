package io.github.geotimeline.json;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/**
 * Details by name, each value told by its shape, so that details of kinds that nobody here knows come through: actors are
 * a list of objects, texts a list of texts or one text, a quantity is an object with {@code atLeast}, a place one with
 * {@code place}.
 */
final class DetailsJson {

    private DetailsJson() {}

    /** Writes the member {@code details}, if there are any. */
    static void write(JsonGenerator json, Facts facts) {
        Details details = facts.details();
        if (details.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("details");
        for (String name : details.names()) {
            json.writeName(name);
            writeValue(json, facts.type(), details, name);
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Quantity quantity) {
        json.writeStartObject();
        json.writeNumberProperty("atLeast", quantity.atLeast());
        quantity.atMost().ifPresent(most -> json.writeNumberProperty("atMost", most));
        quantity.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        if (quantity.approximate()) {
            json.writeBooleanProperty("approximate", true);
        }
        json.writeEndObject();
    }

    static Details details(Node node) {
        Details.Builder details = Details.builder();
        node.members().forEach((name, value) -> value.as("a detail", () -> read(details, name, value)));
        return details.build();
    }

    static Quantity quantity(Node node) {
        return node.as(
                "a quantity",
                () -> new Quantity(
                        node.required("atLeast").number(),
                        atMost(node),
                        node.optional("unit").map(Node::text),
                        node.optional("approximate").map(Node::truth).orElse(false)));
    }

    private static void writeValue(JsonGenerator json, EventType type, Details details, String name) {
        List<String> texts = details.texts(name);
        if (texts.size() == 1 && holdsOneText(type, name)) {
            json.writeString(texts.get(0));
        } else if (!texts.isEmpty()) {
            ObservationJson.write(json, texts);
        } else if (details.actors().containsKey(name)) {
            writeActors(json, details.actors(name));
        } else {
            details.quantity(name).ifPresent(quantity -> write(json, quantity));
            details.place(name).ifPresent(place -> ActorJson.write(json, place));
        }
    }

    private static boolean holdsOneText(EventType type, String name) {
        return type.fields().stream()
                .anyMatch(
                        field -> field.kind() == Field.Kind.TEXT && field.name().equals(name));
    }

    private static void writeActors(JsonGenerator json, List<Actor> actors) {
        json.writeStartArray();
        actors.forEach(actor -> ActorJson.write(json, actor));
        json.writeEndArray();
    }

    private static Details.Builder read(Details.Builder details, String name, Node value) {
        if (value.isNull()) {
            return details;
        }
        if (value.isText()) {
            return details.text(name, value.text());
        }
        if (value.isArray()) {
            value.elements().forEach(element -> readElement(details, name, element));
            return details;
        }
        if (value.isObject() && value.optional("atLeast").isPresent()) {
            return details.quantity(name, quantity(value));
        }
        if (value.isObject() && value.optional("place").isPresent()) {
            return details.place(name, ActorJson.place(value));
        }
        throw value.unlike("actors, texts, a quantity with \"atLeast\" or a place with \"place\"");
    }

    private static Details.Builder readElement(Details.Builder details, String name, Node element) {
        return element.as(
                "a detail",
                () -> element.isText()
                        ? details.text(name, element.text())
                        : details.actor(name, ActorJson.actor(element)));
    }

    private static OptionalLong atMost(Node node) {
        Optional<Long> most = node.optional("atMost").map(Node::number);
        return most.isPresent() ? OptionalLong.of(most.get()) : OptionalLong.empty();
    }
}
