package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.text.Arguments;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What events of all kinds share: an identity, the facts that their observations add up to, the observations, what these
 * contradict each other on, and links to other events.
 *
 * <pre>{@code
 * Event event = Event.of(new Occurrence("e1", told.facts(), List.of(told), List.of(), List.of()));
 * event.observations();   // [told]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the identity of the event in its timeline, not blank
 * @param facts the combined facts
 * @param observations all tellings, at least one, sorted
 * @param disagreements what the tellings contradict each other on
 * @param links what became of it, and what it came from
 */
public record Occurrence(
        String id, Facts facts, List<Observation> observations, List<Disagreement> disagreements, List<Link> links) {

    /**
     * Copies the lists and sorts the observations.
     *
     * @throws IllegalArgumentException if {@code id} is blank or there is no observation
     */
    public Occurrence {
        Arguments.notBlank(id, "id");
        Objects.requireNonNull(facts, "facts");
        observations = observations.size() == 1
                ? List.copyOf(observations)
                : observations.stream().sorted().toList();
        disagreements = List.copyOf(disagreements);
        links = List.copyOf(links);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("an event needs an observation, \"" + id + "\" has none");
        }
    }

    /**
     * Counts the sources that tell independently: articles that share a sentence, as papers do which print the same wire
     * story, count as one.
     */
    public static int independentTellings(Collection<Observation> observations) {
        return Tellings.independent(observations);
    }

    List<Actor> actors(String name) {
        return facts.details().actors(name);
    }

    List<String> texts(String name) {
        return facts.details().texts(name);
    }

    Optional<String> text(String name) {
        return facts.details().text(name);
    }

    Optional<Quantity> quantity(String name) {
        return facts.details().quantity(name);
    }

    Optional<Place> place(String name) {
        return facts.details().place(name);
    }
}
