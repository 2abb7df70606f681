package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.party.Sides;
import io.github.geotimeline.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the telling of a clause or noun that matches a frame and is told: reads what fills the roles, completes it from the
 * sentence around, and says who claims it.
 */
final class TellingMaker {

    private final Parties parties;
    private final Sentence sentence;
    private final DetailsReader reader;
    private final Completion completion;
    private final Attendance attendance;
    private final Provocation provocation;
    private final Enrichment enrichment;
    private final Whereabouts whereabouts;
    private final Intents intents;

    /** The countries that the sentence names; null until they are asked for. */
    private List<Country> nearby;

    TellingMaker(
            Operators operators,
            Parties parties,
            CharSequence text,
            Sentence sentence,
            Map<Clause, Binding> bindings,
            Whereabouts whereabouts) {
        this.parties = parties;
        this.sentence = sentence;
        this.reader = new DetailsReader(parties, text);
        this.completion = new Completion(parties);
        this.attendance = new Attendance(parties, operators);
        this.provocation = new Provocation(parties, bindings);
        this.enrichment = new Enrichment(text, sentence);
        this.whereabouts = whereabouts;
        this.intents = new Intents(bindings);
    }

    /** The telling of a clause. */
    Telling of(Clause clause, Binding binding, Outlook outlook) {
        return make(
                binding,
                outlook,
                Optional.of(clause),
                Optional.empty(),
                clause.span(),
                clause.verb().span());
    }

    /** The telling of a noun. */
    Telling of(NounPhrase noun, Binding binding, Outlook outlook) {
        return make(binding, outlook, noun.clause(), Optional.of(noun), noun.fullSpan(), noun.span());
    }

    private Telling make(
            Binding binding,
            Outlook outlook,
            Optional<Clause> clause,
            Optional<NounPhrase> noun,
            Span span,
            Span trigger) {
        Frame frame = binding.frame();
        EventType type = frame.type();
        Optional<Place> place = whereabouts.of(clause, noun);
        Optional<NounPhrase> claiming = outlook.claimant().filter(NounPhrase::isSomebody);
        Details completed = completion.complete(
                binding, noun.isPresent() ? Optional.empty() : clause, place, claiming, nearby(), reader.read(binding));
        Details attended = noun.isPresent() && clause.isPresent()
                ? fromClause(type, noun.get(), clause.get(), completed)
                : completed;
        Details details = enrichment.enrich(binding, clause, attended);
        boolean refusing = clause.filter(told -> told.verb().isNegated()).isPresent();
        Status status = frame.status().orElseGet(() -> status(type, outlook.status(), refusing));
        Optional<Actor> speaker =
                claiming.flatMap(phrase -> parties.of(phrase).stream().findFirst());
        boolean own = speaker.filter(actor -> isActing(actor, type, details)).isPresent();
        boolean hurt = Kinds.isHostile(type) && !own;
        Optional<Actor> claimant = speaker.filter(actor -> hurt || isSomeoneElse(actor, details));
        return new Telling(
                frame.kind(),
                frame.id(),
                details,
                status,
                frame.intent().orElseGet(() -> intents.of(type, status, outlook, own, clause)),
                place,
                claimant,
                clause,
                noun,
                sentence.index(),
                span,
                trigger,
                false);
    }

    /** What the clause around adds to an event told by a noun in it. */
    private Details fromClause(EventType type, NounPhrase noun, Clause clause, Details details) {
        return provocation.complete(type, noun, clause, attendance.complete(type, noun, clause, details));
    }

    /** The countries that the sentence names, as themselves or through their people, in order. */
    private List<Country> nearby() {
        if (nearby == null) {
            Set<Country> countries = new LinkedHashSet<>(4);
            for (NounPhrase phrase : sentence.nounPhrases()) {
                parties.of(phrase).forEach(actor -> Sides.country(actor).ifPresent(countries::add));
            }
            nearby = List.copyOf(countries);
        }
        return nearby;
    }

    /** What is said is said at once: "is demanding" is a demand that was made, "will not negotiate" a refusal. */
    private static Status status(EventType type, Status told, boolean refusing) {
        boolean said = told == Status.ONGOING || told == Status.SCHEDULED && refusing;
        return said && Kinds.isSpoken(type) ? Status.OCCURRED : told;
    }

    private static boolean isActing(Actor speaker, EventType type, Details details) {
        return Kinds.role(type, Field.Side.ACTOR).map(details::actors).orElse(List.of()).stream()
                .anyMatch(actor -> actor.code().equals(speaker.code()));
    }

    /** Who tells of an own act claims nothing: the article reports what the actor says it did or will do. */
    private static boolean isSomeoneElse(Actor claimant, Details details) {
        for (List<Actor> actors : details.actors().values()) {
            for (Actor actor : actors) {
                if (actor.code().equals(claimant.code())) {
                    return false;
                }
            }
        }
        return true;
    }
}
