package io.github.geotimeline.json;

import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Observations: all of them, since a document is read from nothing else. What is empty or absent is left out. */
final class ObservationJson {

    private ObservationJson() {}

    static void write(JsonGenerator json, Observation told) {
        json.writeStartObject();
        writeFacts(json, told.facts());
        json.writeName("source");
        write(json, told.source());
        writeSpan(json, "span", told.span());
        writeText(json, "trigger", told.trigger());
        writeSpan(json, "sentenceSpan", told.sentenceSpan());
        writeText(json, "sentence", told.sentence());
        told.attributedTo().ifPresent(claimant -> ActorJson.write(json, "attributedTo", claimant));
        writeText(json, "rule", told.rule());
        if (!told.grounds().isEmpty()) {
            json.writeName("grounds");
            write(json, told.grounds());
        }
        json.writeNumberProperty("occurrence", told.occurrence());
        writeFollows(json, told.follows());
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Source source) {
        json.writeStartObject();
        json.writeStringProperty("id", source.id());
        source.publisher().ifPresent(publisher -> json.writeStringProperty("publisher", publisher));
        source.title().ifPresent(title -> json.writeStringProperty("title", title));
        source.published().ifPresent(day -> json.writeStringProperty("published", day.toString()));
        json.writeEndObject();
    }

    static void write(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    static void write(JsonGenerator json, List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static Observation observation(Node node) {
        return node.as(
                "an observation",
                () -> new Observation(
                        facts(node),
                        source(node.required("source")),
                        span(node.required("span")),
                        text(node, "trigger"),
                        span(node.required("sentenceSpan")),
                        text(node, "sentence"),
                        node.optional("attributedTo").map(ActorJson::actor),
                        text(node, "rule"),
                        elements(node, "grounds").stream().map(Node::text).toList(),
                        node.optional("occurrence").map(Node::integer).orElse(0),
                        elements(node, "follows").stream()
                                .map(ObservationJson::span)
                                .toList()));
    }

    static Source source(Node node) {
        return node.as(
                "a source",
                () -> new Source(
                        node.required("id").text(),
                        node.optional("publisher").map(Node::text),
                        node.optional("title").map(Node::text),
                        node.optional("published").map(ActorJson::day)));
    }

    static Span span(Node node) {
        List<Node> offsets = node.elements();
        if (offsets.size() != 2) {
            throw node.unlike("a span of two offsets");
        }
        return node.as(
                "a span",
                () -> new Span(offsets.get(0).integer(), offsets.get(1).integer()));
    }

    static EventTime time(Node node) {
        return node.as("a date in EDTF", () -> EventTime.parse(node.text()));
    }

    private static Facts facts(Node node) {
        Optional<Node> details = node.optional("details");
        return details.orElse(node)
                .as(
                        "details of the kind",
                        () -> new Facts(
                                kind(node.required("type")),
                                node.required("status").constant(Status.class),
                                node.optional("intent")
                                        .map(intent -> intent.constant(Intent.class))
                                        .orElse(Intent.NONE),
                                time(node.required("when")),
                                node.optional("place").map(ActorJson::place),
                                details.map(DetailsJson::details).orElse(Details.EMPTY)));
    }

    private static String kind(Node node) {
        if (node.text().isBlank()) {
            throw node.unlike("the name of a kind");
        }
        return node.text();
    }

    private static String text(Node node, String name) {
        return node.optional(name).map(Node::text).orElse("");
    }

    private static List<Node> elements(Node node, String name) {
        return node.optional(name).map(Node::elements).orElse(List.of());
    }

    private static void writeFacts(JsonGenerator json, Facts facts) {
        json.writeStringProperty("type", facts.kind());
        json.writeStringProperty("when", facts.when().toString());
        json.writeStringProperty("status", facts.status().name());
        if (facts.intent() != Intent.NONE) {
            json.writeStringProperty("intent", facts.intent().name());
        }
        facts.place().ifPresent(place -> {
            json.writeName("place");
            ActorJson.write(json, place);
        });
        DetailsJson.write(json, facts);
    }

    private static void writeText(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void writeSpan(JsonGenerator json, String name, Span span) {
        json.writeName(name);
        write(json, span);
    }

    private static void writeFollows(JsonGenerator json, List<Span> follows) {
        if (!follows.isEmpty()) {
            json.writeArrayPropertyStart("follows");
            follows.forEach(span -> write(json, span));
            json.writeEndArray();
        }
    }
}
