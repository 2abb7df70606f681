package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.frame.Binding.Filler;
import io.github.geotimeline.internal.party.Parties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Knows who did what another is blamed for: "Japan condemned North Korea after Thursday's launch of a missile". */
final class Provocation {

    private static final Set<String> BLAMED_FOR =
            Set.of("for", "over", "after", "following", "in response to", "in retaliation for", "because of");

    private final Parties parties;
    private final Map<Clause, Binding> bindings;

    Provocation(Parties parties, Map<Clause, Binding> bindings) {
        this.parties = parties;
        this.bindings = bindings;
    }

    /** The details of an event told by a noun, with whoever the clause around blames for it if the noun names nobody. */
    Details complete(EventType type, NounPhrase noun, Clause clause, Details details) {
        Binding blame = bindings.get(clause);
        Optional<String> doer = Kinds.role(type, Field.Side.ACTOR);
        boolean open = doer.isPresent() && details.actors(doer.get()).isEmpty();
        if (!open || blame == null || !Kinds.isHostile(blame.frame().type()) || !isBlamedFor(noun, clause)) {
            return details;
        }
        List<Actor> blamed = Kinds.role(blame.frame().type(), Field.Side.RECIPIENT)
                .map(role -> blame.fillers().getOrDefault(role, List.of()))
                .orElse(List.of())
                .stream()
                .map(Filler::phrase)
                .flatMap(phrase -> parties.politicalOf(phrase).stream())
                .toList();
        if (blamed.isEmpty()) {
            return details;
        }
        SortedMap<String, List<Actor>> actors = new TreeMap<>(details.actors());
        actors.put(doer.get(), blamed);
        return new Details(actors, details.texts(), details.quantities(), details.places());
    }

    private static boolean isBlamedFor(NounPhrase noun, Clause clause) {
        for (PrepositionalPart part : clause.parts()) {
            if (BLAMED_FOR.contains(part.preposition()) && part.object().orElse(null) == noun) {
                return true;
            }
        }
        return false;
    }
}
