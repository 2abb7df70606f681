package io.github.geotimeline.json;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Office;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Actors and places: {@code {"country": "JPN", "name": "Japan"}}, {@code {"organisation": "EU", "name": ...}},
 * {@code {"person": ..., "office": ..., "of": ...}}, {@code {"group": ..., "of": ...}} and
 * {@code {"place": ..., "in": ...}}. The first name says what it is.
 */
final class ActorJson {

    private ActorJson() {}

    static void write(JsonGenerator json, Actor actor) {
        json.writeStartObject();
        if (actor instanceof Country country) {
            json.writeStringProperty("country", country.code());
            json.writeStringProperty("name", country.name());
        } else if (actor instanceof Organisation organisation) {
            json.writeStringProperty("organisation", organisation.code());
            json.writeStringProperty("name", organisation.name());
        } else if (actor instanceof Person person) {
            json.writeStringProperty("person", person.name());
            person.office().ifPresent(office -> writeOffice(json, office));
            writeAffiliation(json, person);
        } else if (actor instanceof Group group) {
            json.writeStringProperty("group", group.name());
            group.of().ifPresent(of -> write(json, "of", of));
        } else {
            throw new AssertionError("no notation for " + actor.getClass());
        }
        json.writeEndObject();
    }

    static void write(JsonGenerator json, String name, Actor actor) {
        json.writeName(name);
        write(json, actor);
    }

    static void write(JsonGenerator json, Place place) {
        json.writeStartObject();
        json.writeStringProperty("place", place.name());
        place.country().ifPresent(country -> write(json, "in", country));
        json.writeEndObject();
    }

    static Actor actor(Node node) {
        return node.as("an actor", () -> {
            if (node.optional("country").isPresent()) {
                return country(node);
            }
            if (node.optional("organisation").isPresent()) {
                return new Organisation(text(node, "organisation"), text(node, "name"));
            }
            if (node.optional("person").isPresent()) {
                return new Person(text(node, "person"), node.optional("office").map(ActorJson::office), of(node));
            }
            if (node.optional("group").isPresent()) {
                return new Group(text(node, "group"), of(node));
            }
            throw node.unlike("an actor with \"country\", \"organisation\", \"person\" or \"group\"");
        });
    }

    static Place place(Node node) {
        return node.as(
                "a place",
                () -> new Place(text(node, "place"), node.optional("in").map(ActorJson::country)));
    }

    static LocalDate day(Node node) {
        return node.as("a day as in 2024-11-01", () -> LocalDate.parse(node.text()));
    }

    static List<Actor> actors(Node node) {
        return node.elements().stream().map(ActorJson::actor).toList();
    }

    /** Whom a person speaks for goes without saying where it is the office's country or organisation. */
    private static void writeAffiliation(JsonGenerator json, Person person) {
        Optional<Actor> ofOffice = person.office().map(Office::of);
        person.of().filter(of -> !ofOffice.equals(Optional.of(of))).ifPresent(of -> write(json, "of", of));
    }

    private static void writeOffice(JsonGenerator json, Office office) {
        json.writeObjectPropertyStart("office");
        json.writeStringProperty("title", office.title());
        write(json, "of", office.of());
        json.writeStringProperty("from", office.from().toString());
        office.until().ifPresent(day -> json.writeStringProperty("until", day.toString()));
        json.writeEndObject();
    }

    private static Country country(Node node) {
        return node.as("a country", () -> new Country(text(node, "country"), text(node, "name")));
    }

    private static Optional<Actor> of(Node node) {
        return node.optional("of").map(ActorJson::actor);
    }

    private static Office office(Node node) {
        return node.as(
                "an office",
                () -> new Office(
                        text(node, "title"),
                        actor(node.required("of")),
                        day(node.required("from")),
                        node.optional("until").map(ActorJson::day)));
    }

    private static String text(Node node, String name) {
        return node.required(name).text();
    }
}
