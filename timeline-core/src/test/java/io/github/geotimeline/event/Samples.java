package io.github.geotimeline.event;

import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Office;
import io.github.geotimeline.actor.Organisation;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values that tests share. */
public final class Samples {

    public static final Country JAPAN = new Country("JPN", "Japan");
    public static final Country NORTH_KOREA = new Country("PRK", "North Korea");
    public static final Country SOUTH_KOREA = new Country("KOR", "South Korea");
    public static final Organisation EU = new Organisation("EU", "European Union");
    public static final Person BORRELL = new Person(
            "Josep Borrell",
            Optional.of(new Office(
                    "High Representative", EU, LocalDate.of(2019, 12, 1), Optional.of(LocalDate.of(2024, 11, 30)))),
            Optional.empty());
    public static final Group SOLDIERS = new Group("North Korean soldiers", Optional.of(NORTH_KOREA));
    public static final Group PROTESTERS = new Group("protesters", Optional.empty());
    public static final Place TOKYO = new Place("Tokyo", Optional.of(JAPAN));
    public static final EventTime OCTOBER_31 = EventTime.of(LocalDate.of(2024, 10, 31));
    public static final EventTime NOVEMBER_1 = EventTime.of(LocalDate.of(2024, 11, 1));
    public static final Source REPORT = new Source(
            "report-1",
            Optional.of("Kyodo"),
            Optional.of("Missile test overshadows talks"),
            Optional.of(LocalDate.of(2024, 11, 1)));

    private Samples() {}

    public static Facts facts(EventType type, Details details) {
        return facts(type.displayName(), details);
    }

    public static Facts facts(String kind, Details details) {
        return new Facts(kind, Status.OCCURRED, Intent.NONE, OCTOBER_31, Optional.empty(), details);
    }

    /** A missile test with every detail. */
    public static Facts missileTest() {
        Details details = Details.builder()
                .actor("by", NORTH_KOREA)
                .text("missile", "Hwasong-19")
                .quantity("count", Quantity.exactly(1))
                .quantity("range", Quantity.about(1_000).in("km"))
                .build();
        return facts(EventType.MISSILE_TEST, details).withPlace(new Place("Sea of Japan", Optional.empty()));
    }

    public static Observation told(Facts facts) {
        return Observation.builder(facts, REPORT)
                .span(new Span(0, 42))
                .sentence(new Span(0, 55), "North Korea test-fired a Hwasong-19 missile, Seoul said.")
                .trigger("test-fired")
                .attributedTo(SOUTH_KOREA)
                .rule("missile-test")
                .grounds(List.of("the day before the publication date 2024-11-01"))
                .build();
    }

    public static Occurrence occurrence(Facts facts) {
        return new Occurrence("e1", facts, List.of(told(facts)), List.of(), List.of());
    }

    public static Event event(Facts facts) {
        return Event.of(occurrence(facts));
    }

    /** Details with a value for each field of the kind. */
    public static Details everyDetail(EventType type) {
        Details.Builder details = Details.builder();
        for (Field field : type.fields()) {
            String name = field.name();
            switch (field.kind()) {
                case ACTORS -> details.actors(name, List.of(JAPAN, BORRELL));
                case TEXTS -> details.texts(name, List.of("first " + name, "second " + name));
                case TEXT -> details.text(name, "the " + name);
                case QUANTITY -> details.quantity(name, Quantity.atLeast(12));
                case PLACE -> details.place(name, TOKYO);
            }
        }
        return details.build();
    }
}
