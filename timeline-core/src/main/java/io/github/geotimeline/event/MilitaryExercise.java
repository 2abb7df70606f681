package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import java.util.List;
import java.util.Optional;

/**
 * Drills, war games or manoeuvres.
 *
 * <pre>{@code
 * // India and France held naval drills in the Arabian Sea.
 * exercise.participants();   // [India, France]
 * exercise.area();           // Optional[Arabian Sea]
 * }</pre>
 *
 * <p>PLOVER: {@code COOPERATE} if two or more parties of different codes take part, else {@code MOBILIZE:troops}.
 * Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param participants whose forces train
 * @param area where
 */
public record MilitaryExercise(Occurrence occurrence, List<Actor> participants, Optional<Place> area) implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public MilitaryExercise {
        Schema.check(occurrence, EventType.MILITARY_EXERCISE, participants, area);
        participants = List.copyOf(participants);
    }

    MilitaryExercise(Occurrence told) {
        this(told, told.actors("participants"), told.place("area"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
