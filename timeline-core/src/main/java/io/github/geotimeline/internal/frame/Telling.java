package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.util.Optional;

/**
 * An event as one clause or noun tells it, before it is dated.
 *
 * @param kind the kind of event
 * @param rule the id of the frame
 * @param details who took part, and what else the kind has
 * @param status whether it happened
 * @param intent how its own actor puts it
 * @param place where, if the sentence says so
 * @param claimant who says so, if the article does not itself
 * @param clause the clause that tells it, or in which the noun stands
 * @param noun the noun that tells it, if none of the clause's own words does
 * @param sentence the index of the sentence
 * @param span where it is told
 * @param trigger where the words stand that gave it away
 * @param isReference whether it only points back to what the article tells elsewhere, as "the talks" does
 */
public record Telling(
        String kind,
        String rule,
        Details details,
        Status status,
        Intent intent,
        Optional<Place> place,
        Optional<Actor> claimant,
        Optional<Clause> clause,
        Optional<NounPhrase> noun,
        int sentence,
        Span span,
        Span trigger,
        boolean isReference) {

    /** What is done by being said, and so is told as done. */
    static Telling spoken(
            EventType type,
            String rule,
            Details details,
            Optional<Actor> claimant,
            Optional<Clause> clause,
            int sentence,
            Span span,
            Span trigger) {
        return new Telling(
                type.displayName(),
                rule,
                details,
                Status.OCCURRED,
                Intent.NONE,
                Optional.empty(),
                claimant,
                clause,
                Optional.empty(),
                sentence,
                span,
                trigger,
                false);
    }

    /** The kind of event in the catalogue; {@link EventType#CUSTOM} for any that is not there. */
    public EventType type() {
        return EventType.named(kind);
    }

    /** Whether events of the kind consist in words alone, as demands and condemnations do. */
    public boolean isInWords() {
        return Kinds.isSpoken(type());
    }

    /** What is told but for when it was. */
    public Facts undated() {
        return new Facts(kind, status, intent, EventTime.UNKNOWN, place, details);
    }

    /** The same, as something that only points back. */
    Telling asReference() {
        return new Telling(
                kind, rule, details, status, intent, place, claimant, clause, noun, sentence, span, trigger, true);
    }
}
