package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.party.Sides;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes who did it to whom, where the frame's own slots leave it open. The two sides lean on each other: whoever is the
 * actor is not looked for among the recipients, and whoever is named without a country is of one that the other side, the
 * place or the sentence names.
 */
final class Completion {

    private final Parties parties;
    private final ActorCompletion actors;
    private final RecipientCompletion recipients;

    Completion(Parties parties) {
        this.parties = parties;
        this.actors = new ActorCompletion(parties);
        this.recipients = new RecipientCompletion(parties);
    }

    /**
     * Completes the details that the frame's slots gave.
     *
     * @param clause the clause that tells the event; empty if a noun does
     * @param place where it was, if the sentence says so
     * @param speaker who says so, where the article does not itself
     * @param nearby the countries that the sentence names
     */
    Details complete(
            Binding binding,
            Optional<Clause> clause,
            Optional<Place> place,
            Optional<NounPhrase> speaker,
            List<Country> nearby,
            Details details) {
        Cast cast = new Cast(binding.frame().type(), details);
        Optional<String> actorRole = cast.role(Field.Side.ACTOR);
        if (actorRole.isEmpty()) {
            return details;
        }
        String acting = actorRole.get();
        actors.complete(
                cast, acting, binding, clause, place.flatMap(Place::country).or(() -> only(nearby)));
        if (Kinds.isSpoken(cast.type()) && !failsByItself(binding, clause)) {
            speaker.map(parties::politicalOf)
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> cast.putIfAbsent(acting, found));
        }
        Optional<String> recipientRole = cast.role(Field.Side.RECIPIENT);
        if (isOfOfficials(binding, acting)) {
            parties.scene()
                    .or(() -> seat(
                            cast.type(), nearby, recipientRole.map(cast::in).orElse(List.of())))
                    .ifPresent(seat -> cast.settle(acting, seat));
        }
        Optional<Country> home = cast.home();
        // "Protesters were arrested in Minsk": where nobody else is named, people suffer in their own country.
        boolean domestic = Kinds.isLocal(cast.type()) || Kinds.isFromWithin(cast.type());
        Optional<Country> victims =
                home.or(() -> place.filter(where -> domestic).flatMap(Place::country));
        Optional<Country> scene = place.flatMap(Place::country);
        recipientRole.ifPresent(role -> {
            recipients.complete(cast, role, binding, clause, victims, scene);
            if (isOnOneself(cast, role, binding)) {
                speaker.map(parties::politicalOf)
                        .filter(found -> !found.isEmpty())
                        .ifPresent(found -> cast.put(role, found));
            }
        });
        if (cast.type() == EventType.PROTEST && home.isEmpty()) {
            ownGovernment(cast.in(recipientRole.orElseThrow())).ifPresent(country -> cast.settle(acting, country));
        }
        return cast.details();
    }

    /** "Estonia said that Russia had hacked its ministries": nobody hurts himself, so that "its" is whose who says so. */
    private static boolean isOnOneself(Cast cast, String role, Binding binding) {
        boolean possessed = binding.fillers().getOrDefault(role, List.of()).stream()
                .anyMatch(filler -> filler.phrase().core().isPossessed());
        Set<String> acting = cast.codesOfActing();
        return possessed
                && Kinds.isHostile(cast.type())
                && cast.in(role).stream().map(Counterpart::code).allMatch(acting::contains);
    }

    /** "The talks collapsed, officials said": what comes to nothing is no act of those who tell of it. */
    private static boolean failsByItself(Binding binding, Optional<Clause> clause) {
        return clause.filter(told -> !told.verb().isPassive())
                .flatMap(Clause::subject)
                .filter(subject ->
                        subject.head().is(WordClass.EVENT) && binding.words().contains(subject))
                .isPresent();
    }

    /** The one country that a sentence names: where it speaks of no other, people without a country are of that one. */
    private static Optional<Country> only(List<Country> nearby) {
        return nearby.size() == 1 ? Optional.of(nearby.get(0)) : Optional.empty();
    }

    /** "The president", "the foreign ministry": of which country, the article leaves to be known from where it plays. */
    private static boolean isOfOfficials(Binding binding, String role) {
        List<Binding.Filler> fillers = binding.fillers().getOrDefault(role, List.of());
        return !fillers.isEmpty() && fillers.stream().allMatch(filler -> Parties.isOfficial(filler.phrase()));
    }

    /** The first country of the sentence that does not suffer the act; what states do within, they do to their own. */
    private static Optional<Country> seat(EventType type, List<Country> nearby, List<Actor> recipients) {
        Set<String> suffering = new HashSet<>();
        for (Actor recipient : recipients) {
            suffering.add(Counterpart.code(recipient));
        }
        for (Country country : nearby) {
            if (!suffering.contains(country.code())) {
                return Optional.of(country);
            }
        }
        return nearby.isEmpty() || !Kinds.isFromWithin(type) ? Optional.empty() : Optional.of(nearby.get(0));
    }

    /** Protesters of no country that is named demand things of their own president, not of another one. */
    private static Optional<Country> ownGovernment(List<Actor> against) {
        return against.stream()
                .filter(Person.class::isInstance)
                .map(Sides::country)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
