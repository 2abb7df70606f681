package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.frame.Binding.Filler;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the phrases that fill a binding's roles into what the fields of its kind of event hold. */
final class DetailsReader {

    private static final String SUBJECT = "subject";

    private final Parties parties;
    private final CharSequence text;

    DetailsReader(Parties parties, CharSequence text) {
        this.parties = parties;
        this.text = text;
    }

    Details read(Binding binding) {
        EventType type = binding.frame().type();
        Map<String, Field.Kind> kinds = new LinkedHashMap<>();
        type.fields().forEach(field -> kinds.put(field.name(), field.kind()));
        Details.Builder details = Details.builder();
        binding.fillers().forEach((role, fillers) -> add(details, role, kindOf(role, kinds, fillers), fillers));
        addHosts(details, binding, type);
        addUnresolved(details, binding, kinds);
        binding.complements().forEach((role, clause) -> {
            Field.Kind kind = kinds.getOrDefault(role, Field.Kind.TEXT);
            boolean filled = binding.fillers().containsKey(role);
            if (!filled && (kind == Field.Kind.TEXT || kind == Field.Kind.TEXTS)) {
                details.text(role, clause.fullSpan().in(text));
            }
        });
        return details.build();
    }

    /** A visit to two countries has two hosts, though only one place is its destination. */
    private void addHosts(Details.Builder details, Binding binding, EventType type) {
        if (type != EventType.OFFICIAL_VISIT || binding.fillers().containsKey("host")) {
            return;
        }
        List<Filler> destinations = binding.fillers().getOrDefault("destination", List.of());
        List<Actor> hosts =
                actors(destinations).stream().filter(Country.class::isInstance).toList();
        if (hosts.size() > 1) {
            hosts.forEach(host -> details.actor("host", host));
        }
    }

    /** What fills the role of an actor but is none ("condemned the bombing") is what the act is about. */
    private void addUnresolved(Details.Builder details, Binding binding, Map<String, Field.Kind> kinds) {
        if (kinds.get(SUBJECT) != Field.Kind.TEXT || binding.fillers().containsKey(SUBJECT)) {
            return;
        }
        binding.fillers().forEach((role, fillers) -> {
            if (kinds.get(role) == Field.Kind.ACTORS && actors(fillers).isEmpty()) {
                details.text(SUBJECT, words(fillers.get(0)));
            }
        });
    }

    /** An application's own kinds declare no fields: a role holds actors if actors fill it, else words. */
    private Field.Kind kindOf(String role, Map<String, Field.Kind> kinds, List<Filler> fillers) {
        Field.Kind declared = kinds.get(role);
        if (declared != null) {
            return declared;
        }
        boolean actors = fillers.stream().anyMatch(filler -> parties.isPolitical(filler.phrase()));
        return actors ? Field.Kind.ACTORS : Field.Kind.TEXT;
    }

    private void add(Details.Builder details, String role, Field.Kind kind, List<Filler> fillers) {
        switch (kind) {
            case ACTORS -> actors(fillers).forEach(actor -> details.actor(role, actor));
            case TEXT, TEXTS -> fillers.forEach(filler -> details.text(role, words(filler)));
            case QUANTITY ->
                fillers.stream()
                        .map(filler -> Quantities.of(filler.phrase()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(quantity -> details.quantity(role, quantity));
            case PLACE -> places(fillers).ifPresent(place -> details.place(role, place));
        }
    }

    private List<Actor> actors(List<Filler> fillers) {
        List<Actor> found = new ArrayList<>();
        for (Filler filler : fillers) {
            List<Actor> actors = filler.ownerOnly() ? owners(filler.phrase()) : parties.of(filler.phrase());
            for (Actor actor : actors) {
                if (!found.contains(actor)) {
                    found.add(actor);
                }
            }
        }
        return found;
    }

    /** Whose a phrase and those joined to it are: "a Swiss engineer and two Italian nurses". */
    private List<Actor> owners(NounPhrase phrase) {
        if (phrase.conjuncts().isEmpty()) {
            return parties.ownersOf(phrase);
        }
        List<Actor> owners = new ArrayList<>(parties.ownersOf(phrase));
        phrase.conjuncts().forEach(conjunct -> owners.addAll(parties.ownersOf(conjunct)));
        return owners;
    }

    private String words(Filler filler) {
        NounPhrase phrase = filler.phrase();
        return phrase.fullSpan().in(text);
    }

    /** The place that a filler names; else the country of the people who are there: "a blockade on Palestinian lorries". */
    private Optional<Place> places(List<Filler> fillers) {
        Optional<Place> named = fillers.stream()
                .map(filler -> parties.place(filler.phrase()))
                .flatMap(Optional::stream)
                .findFirst();
        return named.or(() -> fillers.stream()
                .flatMap(filler -> parties.ownersOf(filler.phrase()).stream())
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .map(country -> new Place(country.name(), Optional.of(country)))
                .findFirst());
    }
}
