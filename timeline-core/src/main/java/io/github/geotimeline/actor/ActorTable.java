package io.github.geotimeline.actor;

import io.github.geotimeline.actor.Entry.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The countries and organisations that have a code. Those of a later layer take the place of earlier ones. */
final class ActorTable {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Country> homes = new HashMap<>();

    /** Takes in the codes that a layer defines, and adds what is wrong with them to the faults. */
    void define(Layer layer, List<GazetteerException.Fault> faults) {
        Map<String, Entry> defined = new LinkedHashMap<>();
        for (Line line : layer.definitions()) {
            Optional<Entry> entry = Entry.of(line);
            if (entry.isPresent()) {
                String code = entry.get().text(Label.CODE);
                Entry first = defined.putIfAbsent(code, entry.get());
                if (first != null) {
                    String place = first.line().file() + ":" + first.line().number();
                    faults.add(line.fault("code " + code + " again", "each code once, as at " + place));
                }
            }
        }
        for (Map.Entry<String, Entry> definition : defined.entrySet()) {
            define(definition.getKey(), definition.getValue(), faults);
        }
        for (Map.Entry<String, Entry> definition : defined.entrySet()) {
            settle(definition.getKey(), definition.getValue(), faults);
        }
    }

    private void define(String code, Entry entry, List<GazetteerException.Fault> faults) {
        boolean isCountry = entry.line().section() == Section.COUNTRIES;
        Actor actor = actors.get(code);
        if (actor != null && actor instanceof Country != isCountry) {
            faults.add(entry.line().fault("code " + code, "a code that does not stand for " + actor + " already"));
        } else if (isCountry && !Country.isCode(code)) {
            faults.add(entry.line().fault("country code " + code, "three capital letters A to Z"));
        } else {
            String name = entry.text(Label.NAME);
            actors.put(code, isCountry ? new Country(code, name) : new Organisation(code, name));
        }
    }

    private void settle(String code, Entry entry, List<GazetteerException.Fault> faults) {
        for (Phrase phrase : entry.phrases()) {
            if (phrase.label() == Label.HOME) {
                Optional<Country> home = country(phrase.text());
                if (home.isPresent()) {
                    homes.put(code, home.get());
                } else {
                    faults.add(entry.line().fault("code " + phrase.text(), "the code of a country"));
                }
            }
        }
    }

    /** Returns the country with the code. */
    Optional<Country> country(String code) {
        return actors.get(code) instanceof Country country ? Optional.of(country) : Optional.empty();
    }

    /** Returns the country or organisation with the code. */
    Optional<Actor> actor(String code) {
        return Optional.ofNullable(actors.get(code));
    }

    /** Returns the country that the organisation with the code is at home in. */
    Optional<Country> home(String code) {
        return Optional.ofNullable(homes.get(code));
    }

    /** Returns the countries, or the organisations, in the order of their codes. */
    <A extends Actor> List<A> sorted(Class<A> kind) {
        List<A> sorted = new ArrayList<>();
        for (Actor actor : new TreeMap<>(actors).values()) {
            if (kind.isInstance(actor)) {
                sorted.add(kind.cast(actor));
            }
        }
        return List.copyOf(sorted);
    }
}
