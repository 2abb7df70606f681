package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What follows from the fields of a kind. */
final class Schema {

    /** Of the details of an application's own kind these are recipients, all others are actors. */
    private static final String CUSTOM_RECIPIENTS = "to";

    private Schema() {}

    /** Checks that a record says what its occurrence says: {@code components} are in the order of the fields. */
    static void check(Occurrence occurrence, EventType type, Object... components) {
        Facts facts = Objects.requireNonNull(occurrence, "occurrence").facts();
        if (facts.type() != type) {
            throw new IllegalArgumentException(
                    "occurrence must be of kind " + type.displayName() + ", was " + facts.kind());
        }
        for (int i = 0; i < components.length; i++) {
            Field field = type.fields().get(i);
            Object told = value(facts.details(), field);
            if (!told.equals(Objects.requireNonNull(components[i], field.name()))) {
                throw new IllegalArgumentException(
                        field.name() + " must be what the occurrence says, " + told + ", was " + components[i]);
            }
        }
    }

    /** Checks that the details that the kind knows hold what they should; others may hold anything. */
    static void check(EventType type, Details details) {
        if (details.isEmpty()) {
            return;
        }
        for (Field field : type.fields()) {
            if (isOther(details, field)) {
                throw new IllegalArgumentException(
                        "detail \"" + field.name() + "\" of " + type.displayName() + " must be " + noun(field.kind()));
            }
        }
    }

    static Object value(Details details, Field field) {
        return switch (field.kind()) {
            case ACTORS -> details.actors(field.name());
            case TEXTS -> details.texts(field.name());
            case TEXT -> details.text(field.name());
            case QUANTITY -> details.quantity(field.name());
            case PLACE -> details.place(field.name());
        };
    }

    static List<Actor> parties(Facts facts, Field.Side side) {
        EventType type = facts.type();
        List<Actor> parties = List.of();
        if (type == EventType.CUSTOM) {
            for (var named : facts.details().actors().entrySet()) {
                boolean recipients = named.getKey().equals(CUSTOM_RECIPIENTS);
                if (side == (recipients ? Field.Side.RECIPIENT : Field.Side.ACTOR)) {
                    parties = union(parties, named.getValue());
                }
            }
            return parties;
        }
        for (Field field : type.fields()) {
            if (field.side() == side) {
                parties = union(parties, facts.details().actors(field.name()));
            }
        }
        return parties.isEmpty() ? countries(facts, side) : parties;
    }

    /** Both without repetitions; most events have one actor and one recipient, for whom nothing needs to be copied. */
    private static List<Actor> union(List<Actor> first, List<Actor> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty() && second.size() == 1) {
            return second;
        }
        Set<Actor> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    static Optional<Plover> plover(Facts facts) {
        Optional<Plover> ofKind = facts.type().plover();
        boolean open = facts.status() == Status.SCHEDULED || facts.status() == Status.POSSIBLE;
        if (ofKind.isEmpty()) {
            return ofKind;
        }
        // Who else takes part in an exercise is often told in another sentence than its announcement.
        boolean joint = facts.type() == EventType.MILITARY_EXERCISE && isJoint(facts);
        if (open && (facts.intent() == Intent.PROMISED || joint && facts.intent() == Intent.THREATENED)) {
            return Optional.of(new Plover(PloverCategory.AGREE, Optional.empty()));
        }
        if (open && facts.intent() == Intent.THREATENED) {
            return Optional.of(new Plover(PloverCategory.THREATEN, Optional.empty()));
        }
        if (joint) {
            return Optional.of(new Plover(PloverCategory.COOPERATE, Optional.empty()));
        }
        return ofKind;
    }

    private static boolean isJoint(Facts facts) {
        return facts.actors().stream().map(Actor::code).distinct().count() > 1;
    }

    private static List<Actor> countries(Facts facts, Field.Side side) {
        List<Actor> countries = List.of();
        for (Field field : facts.type().fields()) {
            if (field.side() == side && field.kind() == Field.Kind.PLACE) {
                Country country = facts.details()
                        .place(field.name())
                        .flatMap(Place::country)
                        .orElse(null);
                if (country != null && (side == Field.Side.ACTOR || !acts(facts, country))) {
                    countries = union(countries, List.of(country));
                }
            }
        }
        return countries;
    }

    /** Whether a country is on the side of the actors itself: forces that leave a town of their own country leave nobody. */
    private static boolean acts(Facts facts, Country country) {
        return parties(facts, Field.Side.ACTOR).stream().map(Actor::code).anyMatch(country.code()::equals);
    }

    private static boolean isOther(Details details, Field field) {
        Map<String, ?> own = switch (field.kind()) {
            case ACTORS -> details.actors();
            case TEXT, TEXTS -> details.texts();
            case QUANTITY -> details.quantities();
            case PLACE -> details.places();
        };
        return !own.containsKey(field.name()) && details.contains(field.name());
    }

    private static String noun(Field.Kind kind) {
        return switch (kind) {
            case ACTORS -> "actors";
            case TEXTS -> "texts";
            case TEXT -> "a text";
            case QUANTITY -> "a quantity";
            case PLACE -> "a place";
        };
    }
}
