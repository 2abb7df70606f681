package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.party.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who takes part in an event, field by field, while it is being completed. */
final class Cast {

    private final EventType type;
    private final Details details;
    private final SortedMap<String, List<Actor>> actors;

    /** Begins with the actors that the details have. */
    Cast(EventType type, Details details) {
        this.type = type;
        this.details = details;
        this.actors = new TreeMap<>(details.actors());
    }

    EventType type() {
        return type;
    }

    /** The first field of the kind that holds actors of a side. */
    Optional<String> role(Field.Side side) {
        return Kinds.role(type, side);
    }

    List<Actor> in(String role) {
        return actors.getOrDefault(role, List.of());
    }

    void put(String role, List<Actor> cast) {
        actors.put(role, cast);
    }

    void putIfAbsent(String role, List<Actor> cast) {
        actors.putIfAbsent(role, cast);
    }

    /** Adds to those in a role, if the role is taken. */
    void join(String role, List<Actor> company) {
        if (company.isEmpty()) {
            return;
        }
        actors.computeIfPresent(role, (name, cast) -> {
            Set<Actor> all = new LinkedHashSet<>(cast);
            all.addAll(company);
            return List.copyOf(all);
        });
    }

    /** Makes those in a role who are of no country of this one. */
    void settle(String role, Country country) {
        actors.computeIfPresent(
                role,
                (name, cast) ->
                        cast.stream().map(actor -> Sides.with(actor, country)).toList());
    }

    /** Makes those in a role of this country, where they act, who are of none. */
    void place(String role, Country country) {
        actors.computeIfPresent(
                role,
                (name, cast) ->
                        cast.stream().map(actor -> Sides.in(country, actor)).toList());
    }

    /** Those who do it, of all fields that are on their side. */
    List<Actor> acting() {
        List<Actor> acting = new ArrayList<>(2);
        for (Field field : type.fields()) {
            if (field.side() == Field.Side.ACTOR) {
                acting.addAll(in(field.name()));
            }
        }
        return acting;
    }

    /** The codes of those who do it, or of whom they belong to. */
    Set<String> codesOfActing() {
        Set<String> codes = new HashSet<>();
        for (Actor actor : acting()) {
            codes.add(Counterpart.code(actor));
        }
        return codes;
    }

    /** The first country of those who do it. */
    Optional<Country> home() {
        for (Actor actor : acting()) {
            Optional<Country> country = Sides.country(actor);
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** Whether a place says to whom it is done: where troops go, what is taken. */
    boolean hasPlaceOfRecipient() {
        for (Field field : type.fields()) {
            if (field.side() == Field.Side.RECIPIENT
                    && details.place(field.name()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The details, with the actors as they are by now. */
    Details details() {
        return new Details(actors, details.texts(), details.quantities(), details.places());
    }
}
