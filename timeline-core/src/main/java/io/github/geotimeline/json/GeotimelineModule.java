package io.github.geotimeline.json;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a Jackson 3 mapper of an application the notation of {@link TimelineFormat}: {@link EventTime} as its EDTF text,
 * {@link Span} as two offsets, {@link Actor} and its kinds, {@link Place}, {@link Quantity}, {@link Source} and
 * {@link Observation} as objects, both ways; {@link Event} and {@link FlatRow} to write only, since an event is drawn from
 * its observations.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new GeotimelineModule()).build();
 * mapper.writeValueAsString(EventTime.parse("2024-11-01/.."));              // "\"2024-11-01/..\""
 * mapper.readValue("{\"country\":\"JPN\",\"name\":\"Japan\"}", Actor.class);    // Japan
 * }</pre>
 *
 * <p>It is also found by {@code findAndAddModules()}. What is not in this notation is refused with Jackson's own exception.
 */
// Whoever uses this class has Jackson in his module path already; nobody else should need it there.
@SuppressWarnings("exports")
public final class GeotimelineModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public GeotimelineModule() {
        super("geotimeline", Version.unknownVersion());
        add(EventTime.class, (json, time) -> json.writeString(time.toString()), ObservationJson::time);
        add(Span.class, ObservationJson::write, ObservationJson::span);
        add(Actor.class, ActorJson::write, ActorJson::actor);
        addActor(Country.class);
        addActor(Organisation.class);
        addActor(Person.class);
        addActor(Group.class);
        add(Place.class, ActorJson::write, ActorJson::place);
        add(Quantity.class, DetailsJson::write, DetailsJson::quantity);
        add(Source.class, ObservationJson::write, ObservationJson::source);
        add(Observation.class, ObservationJson::write, ObservationJson::observation);
        addSerializer(Event.class, new Writing<>(Event.class, EventJson::write));
        addSerializer(FlatRow.class, new Writing<>(FlatRow.class, (json, row) -> row.write(json)));
    }

    private <T> void add(Class<T> type, BiConsumer<JsonGenerator, T> writer, Function<Node, T> reader) {
        addSerializer(type, new Writing<>(type, writer));
        addDeserializer(type, new Reading<>(type, reader));
    }

    private <T extends Actor> void addActor(Class<T> type) {
        Function<Node, T> reader = node -> {
            Actor actor = ActorJson.actor(node);
            if (!type.isInstance(actor)) {
                throw node.unlike("a " + type.getSimpleName());
            }
            return type.cast(actor);
        };
        addDeserializer(type, new Reading<>(type, reader));
    }

    private static final class Writing<T> extends StdSerializer<T> {

        private final BiConsumer<JsonGenerator, T> writer;

        Writing(Class<T> type, BiConsumer<JsonGenerator, T> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.accept(json, value);
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {

        private final Function<Node, T> reader;

        Reading(Class<T> type, Function<Node, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            try {
                return reader.apply(Node.read(in, JsonPath.of(in.streamReadContext())));
            } catch (JsonFormatException e) {
                return context.reportInputMismatch(this, e.getMessage());
            }
        }
    }
}
