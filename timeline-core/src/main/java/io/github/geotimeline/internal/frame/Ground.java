package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.party.Sides;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells figure from ground: what a sentence reports from what it only alludes to. An allusion, in a relative or adverbial
 * clause or a noun beside the point, counts as an event if it says when it was, or who did it to whom.
 */
final class Ground {

    private static final Set<String> LANDMARKS =
            Set.of("after", "following", "since", "before", "ahead of", "prior to");

    private final Map<Clause, Binding> bindings;
    private final boolean quotes;

    /** {@code quotes} tells whether the sentence puts words in quotation marks, which are worth a statement of their own. */
    Ground(Map<Clause, Binding> bindings, boolean quotes) {
        this.bindings = bindings;
        this.quotes = quotes;
    }

    /** The telling, if it reports an event or points back to one; a noun does the latter if it is definite: "the talks". */
    Optional<Telling> keep(Telling telling) {
        if (isReport(telling)) {
            return Optional.of(telling);
        }
        boolean definite = telling.noun().map(NounPhrase::isDefinite).orElse(false);
        return definite ? Optional.of(telling.asReference()) : Optional.empty();
    }

    private boolean isReport(Telling telling) {
        if (telling.isInWords()
                && telling.type() != EventType.AGREEMENT_SIGNED
                && telling.details().actors().isEmpty()) {
            // Words that nobody says to nobody: "the breakfast was disappointing". A signing is a deed.
            return false;
        }
        if (telling.noun().isPresent()) {
            NounPhrase noun = telling.noun().get();
            boolean idle = telling.status() == Status.POSSIBLE && !hasBothSides(telling);
            return !idle
                    && !isBare(telling, noun)
                    && (isCentral(noun, telling) || isLandmark(noun, telling) || isSpecific(telling, timesOf(noun)));
        }
        Clause clause = telling.clause().orElseThrow();
        if (telling.type() == EventType.STATEMENT && isMereAttribution(telling, clause)) {
            return false;
        }
        return switch (clause.link()) {
            case MAIN, COORDINATE, THAT, INFINITIVE, ADVERBIAL -> true;
            case ADJUNCT -> !elaborates(clause, telling) && !isOutcome(clause, telling) && !isOfLookAlike(clause);
            case RELATIVE, GERUND ->
                !isTrait(clause) && clause.verb().form() == VerbGroup.Form.FINITE
                        || isObject(clause) && telling.status() != Status.POSSIBLE
                        || isSpecific(telling, clause.times());
        };
    }

    /** "Residents who oppose the bill", "a man who leads protests": what someone does as a rule says who is meant. */
    private static boolean isTrait(Clause clause) {
        VerbGroup verb = clause.verb();
        return clause.link() == Clause.Link.RELATIVE
                && verb.tense() == VerbGroup.Tense.PRESENT
                && !verb.isPerfect()
                && !verb.isProgressive()
                && verb.modal().isEmpty()
                && clause.times().isEmpty();
    }

    /** "Began withdrawing": a gerund without a preposition is what its verb is about. */
    private static boolean isObject(Clause clause) {
        boolean object =
                clause.governor().map(governor -> governor.objects().isEmpty()).orElse(false);
        return object
                && clause.link() == Clause.Link.GERUND
                && clause.conjunction().isEmpty();
    }

    /** "..., officials said", "Washington said that troops had left": who says so, not an event beside the one that is told. */
    private boolean isMereAttribution(Telling telling, Clause clause) {
        Binding binding = bindings.get(clause);
        if (binding != null && !binding.words().isEmpty()) {
            // "Delivered a speech", "marked the anniversary".
            return false;
        }
        boolean toldInside = clause.dependents().stream()
                .anyMatch(dependent -> dependent.link() == Clause.Link.THAT && tellsEvent(dependent));
        return telling.details().texts("quote").isEmpty() || toldInside && !quotes;
    }

    private boolean tellsEvent(Clause clause) {
        Binding binding = bindings.get(clause);
        boolean own = binding != null
                && !binding.frame().isBlocker()
                && binding.frame().type() != EventType.STATEMENT;
        return own
                || clause.dependents().stream()
                        .anyMatch(dependent -> dependent.link() == Clause.Link.INFINITIVE && tellsEvent(dependent));
    }

    /** A noun alone, of which nothing is said. */
    private static boolean isBare(Telling telling, NounPhrase noun) {
        return telling.details().actors().isEmpty()
                && telling.place().isEmpty()
                && timesOf(noun).isEmpty();
    }

    /** "Following talks in Tokyo", "days before the election": what tells the time of something else did or will happen. */
    private static boolean isLandmark(NounPhrase noun, Telling telling) {
        return telling.clause().stream()
                .flatMap(clause -> clause.parts().stream())
                .filter(part -> LANDMARKS.contains(part.preposition()))
                .map(PrepositionalPart::object)
                .flatMap(Optional::stream)
                .anyMatch(object -> object == noun
                        || object.parts().stream()
                                .anyMatch(part -> part.object().orElse(null) == noun));
    }

    /** "A plane crashed, killing 40": what comes of a look-alike is none either. */
    private boolean isOfLookAlike(Clause clause) {
        return clause.governor()
                .map(bindings::get)
                .map(Binding::frame)
                .map(Frame::isBlocker)
                .orElse(false);
    }

    /** "Complained to Brazil, charging it with ...": the participle puts the same speech act in other words. */
    private boolean elaborates(Clause clause, Telling telling) {
        Binding above = clause.governor().map(bindings::get).orElse(null);
        return above != null
                && telling.isInWords()
                && Kinds.isSpoken(above.frame().type());
    }

    /** "Bombed a village, killing 16 people": what came of it is no attack beside it, unless it says whose the victims were. */
    private boolean isOutcome(Clause clause, Telling telling) {
        Binding above = clause.governor().map(bindings::get).orElse(null);
        if (above == null || !above.frame().kind().equals(telling.kind())) {
            return false;
        }
        if (clause.objects().isEmpty() && clause.parts().isEmpty()) {
            // "Retaliating, the army shelled the town": to whom it was done, only the verb above says.
            return true;
        }
        Facts facts = telling.undated();
        Set<String> acting = codes(facts.actors());
        return acting.containsAll(codes(facts.recipients()));
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().filter(Sides::has).map(Actor::code).collect(Collectors.toSet());
    }

    /** A noun that its clause is about: its subject, or what it comments on, or the object of a verb that tells nothing else. */
    private boolean isCentral(NounPhrase noun, Telling telling) {
        if (telling.clause().isEmpty()) {
            return true;
        }
        Clause clause = telling.clause().get();
        if (clause.subject().orElse(null) == noun) {
            return clause.link() == Clause.Link.MAIN
                    || clause.link() == Clause.Link.COORDINATE
                    || isDatedLandmark(clause);
        }
        Binding binding = bindings.get(clause);
        return clause.objects().contains(noun)
                && (binding == null || Kinds.isComment(binding.frame().type()));
    }

    /** "Have fled since the air strikes began on March 24". */
    private static boolean isDatedLandmark(Clause clause) {
        return clause.link() == Clause.Link.ADVERBIAL
                && LANDMARKS.contains(clause.conjunction())
                && !clause.times().isEmpty();
    }

    private static boolean isSpecific(Telling telling, List<TimeExpression> times) {
        return times.stream().map(TimeExpression::when).anyMatch(when -> !when.equals(EventTime.UNKNOWN))
                || hasBothSides(telling);
    }

    private static List<TimeExpression> timesOf(NounPhrase noun) {
        List<TimeExpression> times = new ArrayList<>(noun.times());
        noun.parts().stream()
                .map(PrepositionalPart::object)
                .flatMap(Optional::stream)
                .forEach(object -> times.addAll(object.times()));
        return times;
    }

    private static boolean hasBothSides(Telling telling) {
        Facts facts = telling.undated();
        int actors = codes(facts.actors()).size();
        return actors > 1 || actors > 0 && !codes(facts.recipients()).isEmpty();
    }
}
