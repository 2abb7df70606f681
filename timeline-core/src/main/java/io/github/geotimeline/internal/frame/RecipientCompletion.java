package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.party.Sides;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes to whom it was done: whose the thing is that was hit, the party that hides in the complement ("promised to send
 * arms to Chad"), and for acts of a state on its own people that state.
 */
final class RecipientCompletion {

    private static final Set<String> CONDITIONS = Set.of("unless", "if", "until");
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");

    private final Parties parties;

    RecipientCompletion(Parties parties) {
        this.parties = parties;
    }

    /**
     * Completes the role of those to whom it is done.
     *
     * @param home the country of those who do it, or where it was if nobody is said to do it
     * @param scene the country where it was, if the sentence says so
     */
    void complete(
            Cast cast,
            String role,
            Binding binding,
            Optional<Clause> clause,
            Optional<Country> home,
            Optional<Country> scene) {
        asked(cast, binding).ifPresent(asked -> cast.put(role, asked));
        boolean reported =
                clause.filter(told -> told.link() == Clause.Link.THAT).isPresent();
        if (cast.type() == EventType.THREAT && reported && isOwn(cast, role)) {
            // "Warned Libya it would face sanctions"
            cast.put(role, List.of());
        }
        List<Actor> named = cast.in(role);
        boolean open = named.stream().noneMatch(Sides::has);
        List<Actor> within = open ? within(cast, role, binding) : List.of();
        if (!within.isEmpty()) {
            cast.put(role, within);
        } else if (named.isEmpty()) {
            find(cast, role, binding, clause, home);
        }
        if (Kinds.isFromWithin(cast.type())) {
            home.ifPresent(country -> cast.place(role, country));
        }
        if (Kinds.isLocal(cast.type())
                && cast.in(role).isEmpty()
                && cast.codesOfActing().size() < 2) {
            // "Rebels blew up a pipeline in Niger"; "Libyan and Chadian troops clashed in Niger" hit each other.
            scene.ifPresent(country -> cast.put(role, List.of(country)));
        }
        if (Kinds.isDomestic(cast.type()) && Sides.having(cast.in(role)).isEmpty()) {
            home.ifPresent(country -> cast.settle(role, country));
        }
    }

    /** "In a speech to the party, he demanded that Israel withdraw": who is to do it is asked, whoever else listens. */
    private Optional<List<Actor>> asked(Cast cast, Binding binding) {
        return Optional.ofNullable(binding.complement())
                .filter(complement -> cast.type() == EventType.REQUEST && complement.link() == Clause.Link.THAT)
                .flatMap(Clause::subject)
                .map(parties::politicalOf)
                .filter(asked -> !asked.isEmpty() && !cast.acting().containsAll(asked));
    }

    private static boolean isOwn(Cast cast, String role) {
        Set<String> acting = cast.codesOfActing();
        return cast.in(role).stream().allMatch(actor -> actor instanceof Country && acting.contains(actor.code()));
    }

    /** Whose the thing is that fills the role of a recipient: Russia's in "defended the right of Russian troops". */
    private List<Actor> within(Cast cast, String role, Binding binding) {
        Counterpart search = search(cast);
        binding.fillers().getOrDefault(role, List.of()).forEach(filler -> search.in(filler.phrase()));
        return search.found();
    }

    private Counterpart search(Cast cast) {
        return new Counterpart(parties, cast.codesOfActing(), cast.type());
    }

    /** Looks for someone to whom it was done where no slot says. */
    private void find(Cast cast, String role, Binding binding, Optional<Clause> clause, Optional<Country> home) {
        EventType type = cast.type();
        if (cast.hasPlaceOfRecipient() || type == EventType.STATEMENT) {
            return;
        }
        if (type == EventType.TROOP_DEPLOYMENT) {
            clause.map(told -> neighbours(cast, told))
                    .filter(neighbours -> !neighbours.isEmpty())
                    .ifPresent(neighbours -> cast.put(role, neighbours));
            return;
        }
        List<Actor> found = counterpart(cast, binding, clause);
        if (!found.isEmpty()) {
            cast.put(role, found);
        } else if (isOfHome(type) || isSaidAgainst(type) && isAboutOfficials(binding)) {
            home.ifPresent(country -> cast.put(role, List.of(country)));
        }
    }

    /** "Massed tanks along its border with Pakistan": troops at a border stand against whoever lives behind it. */
    private List<Actor> neighbours(Cast cast, Clause clause) {
        for (PrepositionalPart part : clause.parts()) {
            NounPhrase object = part.object().orElse(null);
            if (object != null && BORDERS.contains(object.lemma())) {
                Counterpart search = search(cast);
                search.in(object);
                return search.found();
            }
        }
        return List.of();
    }

    private static boolean isOfHome(EventType type) {
        return Kinds.isFromWithin(type) && type != EventType.RESIGNATION && type != EventType.SURRENDER;
    }

    private static boolean isSaidAgainst(EventType type) {
        return type == EventType.REQUEST || Kinds.isSpoken(type) && Kinds.isHostile(type);
    }

    /**
     * "Demanded that the government lower the price", "dismissed a government offer": a government of no country is that of
     * those who ask or refuse.
     */
    private static boolean isAboutOfficials(Binding binding) {
        boolean theirs = Optional.ofNullable(binding.complement())
                .filter(complement -> complement.link() == Clause.Link.THAT)
                .flatMap(Clause::subject)
                .filter(Parties::isOfficial)
                .isPresent();
        return theirs || binding.words().stream().anyMatch(Parties::isOfPolitics);
    }

    /** The first party other than the actor that the complement, then the rest of the clause names. */
    private List<Actor> counterpart(Cast cast, Binding binding, Optional<Clause> clause) {
        Counterpart search = search(cast);
        Clause complement = binding.complement();
        if (complement != null) {
            if (cast.type() == EventType.REQUEST && complement.link() == Clause.Link.THAT) {
                complement.subject().ifPresent(search::take);
            }
            search.in(complement);
        }
        clause.ifPresent(told -> {
            told.dependents().stream()
                    .filter(dependent ->
                            dependent.link() == Clause.Link.INFINITIVE || dependent.link() == Clause.Link.THAT)
                    .forEach(search::in);
            search.inOwn(told);
        });
        binding.words().forEach(search::in);
        if (Kinds.isHostile(cast.type())) {
            clause.flatMap(RecipientCompletion::condition)
                    .flatMap(Clause::subject)
                    .ifPresent(search::in);
            // "Warned Eritrea that it would strike back", "telephoned Eritrea to ask for troops"
            clause.filter(told -> told.link() == Clause.Link.THAT || told.link() == Clause.Link.INFINITIVE)
                    .flatMap(Clause::governor)
                    .ifPresent(warning -> warning.objects().forEach(search::in));
        }
        return search.found();
    }

    /** On what a hostile act depends: "unless Israel withdraws", be it said of the threat or of what is threatened. */
    private static Optional<Clause> condition(Clause clause) {
        for (Clause dependent : clause.dependents()) {
            boolean conditional = CONDITIONS.contains(dependent.conjunction());
            Optional<Clause> found = conditional
                    ? Optional.of(dependent)
                    : Optional.of(dependent)
                            .filter(inner -> inner.link() == Clause.Link.INFINITIVE)
                            .flatMap(RecipientCompletion::condition);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
