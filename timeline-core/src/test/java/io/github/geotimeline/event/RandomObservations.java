package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
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
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Observations at random, out of few values each, so that many of them are alike but for one thing. */
public final class RandomObservations {

    /** The last one is half of an emoji. */
    private static final List<String> TEXTS = List.of(
            "a",
            "b",
            "Seoul said \"no\"",
            "line\nbreak\u2028\u0000\t\\",
            "\u05e9\u05dc\u05d5\u05dd",
            "\ud83d\ude80",
            "x\ud83d");

    private static final List<String> TIMES = List.of(
            "2024-10-31",
            "2024-11",
            "XXXX-11-01",
            "2024-11-01/..",
            "../..",
            "2024-11~",
            "-0044-03-15",
            "2024-10-31/2024-11-01");

    private static final List<String> NAMES = List.of("by", "to", "title", "killed", "Größe");

    private final Random random;

    public RandomObservations(long seed) {
        this.random = new Random(seed);
    }

    public Observation next() {
        return Observation.builder(facts(), source())
                .span(span())
                .trigger(text())
                .sentence(span(), text())
                .rule(rarely(this::text).orElse(""))
                .grounds(some(this::text))
                .occurrence(random.nextInt(2))
                .follows(some(this::span))
                .build();
    }

    /** The same observation but, mostly, for one thing. */
    public Observation like(Observation told) {
        Observation other = next();
        int keep = random.nextInt(12);
        return new Observation(
                keep == 0 ? other.facts() : told.facts(),
                keep == 1 ? other.source() : told.source(),
                keep == 2 ? other.span() : told.span(),
                keep == 3 ? other.trigger() : told.trigger(),
                keep == 4 ? other.sentenceSpan() : told.sentenceSpan(),
                keep == 5 ? other.sentence() : told.sentence(),
                keep == 6 ? rarely(this::actor) : told.attributedTo(),
                keep == 7 ? other.rule() : told.rule(),
                keep == 8 ? other.grounds() : told.grounds(),
                keep == 9 ? other.occurrence() : told.occurrence(),
                keep == 10 ? other.follows() : told.follows());
    }

    private Facts facts() {
        EventType type = oneOf(EventType.values());
        Details details = type == EventType.CUSTOM ? details() : detailsOf(type);
        String kind = type == EventType.CUSTOM ? oneOf("GasCut", "Gas Leak \ud83d") : type.displayName();
        return new Facts(
                kind,
                oneOf(Status.values()),
                oneOf(Intent.values()),
                EventTime.parse(oneOf(TIMES.toArray(String[]::new))),
                rarely(this::place),
                details);
    }

    private Details detailsOf(EventType type) {
        Details.Builder details = Details.builder();
        for (Field field : type.fields()) {
            if (random.nextBoolean()) {
                add(details, field.name(), field.kind());
            }
        }
        if (random.nextInt(4) == 0) {
            add(details, "laterField", oneOf(Field.Kind.values()));
        }
        return details.build();
    }

    private Details details() {
        Details.Builder details = Details.builder();
        NAMES.stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> add(details, name, oneOf(Field.Kind.values())));
        return details.build();
    }

    private void add(Details.Builder details, String name, Field.Kind kind) {
        switch (kind) {
            case ACTORS -> details.actors(name, some(this::actor));
            case TEXTS, TEXT -> details.texts(name, some(this::text));
            case QUANTITY -> details.quantity(name, quantity());
            case PLACE -> details.place(name, place());
        }
    }

    private Actor actor() {
        return switch (random.nextInt(5)) {
            case 0 -> new Organisation(text(), text());
            case 1 -> new Person(text(), rarely(this::office), rarely(this::actor));
            case 2 -> new Group(text(), rarely(this::actor));
            default -> country();
        };
    }

    private Country country() {
        return new Country(oneOf("JPN", "PRK"), oneOf("Japan", "North Korea"));
    }

    private Office office() {
        LocalDate from = day();
        return new Office(text(), actor(), from, rarely(() -> from.plusDays(random.nextInt(2))));
    }

    private Place place() {
        return new Place(text(), rarely(this::country));
    }

    private Quantity quantity() {
        long least = oneOf(0L, 12L, Long.MAX_VALUE);
        OptionalLong most = random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(oneOf(least, Long.MAX_VALUE));
        return new Quantity(least, most, rarely(this::text), random.nextBoolean());
    }

    private Source source() {
        return new Source(oneOf("report-1", "report-2"), rarely(this::text), rarely(this::text), rarely(this::day));
    }

    private LocalDate day() {
        return oneOf(LocalDate.of(2024, 11, 1), LocalDate.of(-9999, 1, 1), LocalDate.of(9999, 12, 31));
    }

    private Span span() {
        int start = oneOf(0, 1, Integer.MAX_VALUE);
        return new Span(start, oneOf(start, Integer.MAX_VALUE));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> Optional<T> rarely(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(3)).toList();
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
