package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.actor.Place;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among the readings that the gazetteer has for one name. */
final class Readings {

    private final Optional<LocalDate> day;

    /** Chooses for an article of the given day, if that is known. */
    Readings(Optional<LocalDate> day) {
        this.day = day;
    }

    /** The actor that the name most likely stands for. */
    Optional<Actor> actor(List<Name> names) {
        Name best = best(names, null);
        if (best == null) {
            return Optional.empty();
        }
        return actor(best);
    }

    private static Optional<Actor> actor(Name name) {
        return name.actor().isPresent()
                ? name.actor()
                : name.place().flatMap(Place::country).map(Actor.class::cast);
    }

    /** The states that one name stands for together, "the Koreas"; empty if it is the name of one alone. */
    List<Actor> several(List<Name> names) {
        if (names.size() < 2) {
            return List.of();
        }
        Set<Actor> states = new LinkedHashSet<>(4);
        for (Name name : names) {
            if (!isState(name)) {
                return List.of();
            }
            states.add(name.actor().orElseThrow());
        }
        return states.size() > 1 ? List.copyOf(states) : List.of();
    }

    private static boolean isState(Name name) {
        boolean plural = name.phrase().endsWith("s") || name.phrase().contains(" and ");
        return plural
                && (name.form() == Form.NAME || name.form() == Form.ADJECTIVE)
                && name.actor().orElse(null) instanceof Country;
    }

    /** The actor that the name stands for as a modifier: "Japanese", "Hamas"; a person's name is no modifier. */
    Optional<Actor> modifier(List<Name> names) {
        Name best = best(names, Form.ADJECTIVE);
        if (best == null || best.form() == Form.OFFICE_HOLDER) {
            return Optional.empty();
        }
        return actor(best);
    }

    /** The place that the name stands for; a country is one too. */
    Optional<Place> place(List<Name> names) {
        for (Name name : names) {
            if (name.place().isPresent() && name.form() != Form.ADJECTIVE) {
                return name.place();
            }
        }
        for (Name name : names) {
            boolean country = name.form() == Form.NAME && name.actor().orElse(null) instanceof Country;
            if (country) {
                return Optional.of(
                        new Place(name.actor().get().name(), name.actor().map(Country.class::cast)));
            }
        }
        return Optional.empty();
    }

    private Name best(List<Name> names, Form preferred) {
        Name best = null;
        int highest = Integer.MIN_VALUE;
        for (Name name : names) {
            int score = score(name, preferred);
            if (score > highest) {
                highest = score;
                best = name;
            }
        }
        return best;
    }

    /** A name that is a common word as well is the last choice, a form that the grammar asks for the first. */
    private int score(Name name, Form preferred) {
        int score = name.weak() ? -4 : 0;
        score += name.form() == preferred ? 4 : 0;
        score += name.form() == Form.PLACE ? -1 : 0;
        return score + termScore(name);
    }

    /** Someone in office on the day of the article is likelier than a predecessor, who is likelier than a successor. */
    private int termScore(Name name) {
        if (day.isEmpty() || name.from().isEmpty() && name.until().isEmpty()) {
            return 0;
        }
        boolean begun = name.from().isEmpty() || !day.get().isBefore(name.from().get());
        boolean over =
                name.until().isPresent() && day.get().isAfter(name.until().get());
        return begun && !over ? 3 : begun ? 1 : -1;
    }

    /** Whether the name is only that of a place, which is no actor of its own: a city, a region. */
    static boolean isPlaceOnly(List<Name> names) {
        for (Name name : names) {
            if (name.form() != Form.PLACE) {
                return false;
            }
        }
        return !names.isEmpty();
    }
}
