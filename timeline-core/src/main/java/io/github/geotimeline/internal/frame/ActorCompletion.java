package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes who did it: the subject whose head the frame names ("students rioted"), those beside whom the actor acts, and for
 * whoever is named without a country the one where it was.
 */
final class ActorCompletion {

    private static final Set<String> COMPANY = Set.of("alongside", "along with", "together with");

    private final Parties parties;

    ActorCompletion(Parties parties) {
        this.parties = parties;
    }

    /** Completes the role of those who do it. */
    void complete(Cast cast, String role, Binding binding, Optional<Clause> clause, Optional<Country> country) {
        if (cast.acting().isEmpty()) {
            find(cast, role, binding, clause);
        }
        clause.ifPresent(told -> cast.join(role, company(told)));
        if (cast.type() == EventType.PROTEST && cast.acting().isEmpty()) {
            // "Riots broke out in Haiti": people who go unnamed protest at home.
            country.ifPresent(found -> cast.put(role, List.of(found)));
        }
        if (Kinds.isFromWithin(cast.type())) {
            country.or(parties::scene).ifPresent(found -> cast.place(role, found));
        }
        if (Kinds.isLocal(cast.type())) {
            country.or(() -> targetPlace(binding, cast.type())).ifPresent(found -> cast.place(role, found));
        }
    }

    /** Looks for someone who did it where no slot says. */
    private void find(Cast cast, String role, Binding binding, Optional<Clause> clause) {
        agent(binding, clause)
                .or(() -> clause.filter(told -> cast.type() == EventType.ATTACK).flatMap(ActorCompletion::culprit))
                .or(() -> maker(cast.type(), clause))
                .map(parties::of)
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> cast.put(role, found));
        if (cast.type() == EventType.MEETING && cast.in(role).isEmpty()) {
            cast.put(role, parties.lastTwo());
        }
        if (cast.type() == EventType.ELECTION) {
            parties.lastCountry().ifPresent(country -> cast.put(role, List.of(country)));
        }
    }

    /** The subject of an active clause whose frame only says what its head must be: "students rioted". */
    private static Optional<NounPhrase> agent(Binding binding, Optional<Clause> clause) {
        return clause.filter(told -> !told.verb().isPassive())
                .flatMap(Clause::subject)
                .filter(subject -> binding.words().contains(subject)
                        && subject.core().head().is(WordClass.PERSON));
    }

    /** "Two were killed when soldiers opened fire": who did what the victims suffered. */
    private static Optional<NounPhrase> culprit(Clause clause) {
        if (!clause.verb().isPassive()) {
            return Optional.empty();
        }
        for (Clause dependent : clause.dependents()) {
            Optional<NounPhrase> subject = dependent.subject();
            boolean acts = dependent.conjunction().equals("when")
                    && !dependent.verb().isPassive()
                    && subject.isPresent()
                    && subject.get().isSomebody()
                    && !subject.get().isPronoun();
            if (acts) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Whoever is behind the thing that is said to act: "a bomb planted by rebels", "a truce signed by Peru". */
    private static Optional<NounPhrase> maker(EventType type, Optional<Clause> clause) {
        return switch (type) {
            case ATTACK -> made(clause);
            case CEASEFIRE, AGREEMENT_SIGNED -> made(clause).or(() -> agreeing(clause));
            default -> Optional.empty();
        };
    }

    private static Optional<NounPhrase> made(Optional<Clause> clause) {
        return clause.filter(told -> !told.verb().isPassive())
                .flatMap(Clause::subject)
                .filter(subject -> !subject.isSomebody())
                .flatMap(Counterpart::doers);
    }

    /** "Peru agreed to a truce that took effect at noon". */
    private static Optional<NounPhrase> agreeing(Optional<Clause> clause) {
        return clause.filter(told -> told.link() == Clause.Link.RELATIVE)
                .flatMap(Clause::governor)
                .flatMap(Clause::subject)
                .filter(NounPhrase::isSomebody);
    }

    /** Those who act "alongside" the actor act too. */
    private List<Actor> company(Clause clause) {
        if (clause.verb().isPassive()) {
            return List.of();
        }
        List<Actor> company = new ArrayList<>(0);
        for (PrepositionalPart part : clause.parts()) {
            if (COMPANY.contains(part.preposition()) && part.object().isPresent()) {
                company.addAll(parties.politicalOf(part.object().get()));
            }
        }
        return company;
    }

    /** Where the place lies that the act hits, if it is one: "rebels shelled the capital of Chad". */
    private Optional<Country> targetPlace(Binding binding, EventType type) {
        for (Field field : type.fields()) {
            if (field.side() == Field.Side.RECIPIENT) {
                for (Binding.Filler filler : binding.fillers().getOrDefault(field.name(), List.of())) {
                    Optional<Place> place = parties.namedPlace(filler.phrase());
                    if (place.isPresent()) {
                        return place.get().country();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
