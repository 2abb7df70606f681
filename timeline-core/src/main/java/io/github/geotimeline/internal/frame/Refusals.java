package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.party.Parties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds refusals without a verb of refusing: "Gabon will not send troops to Chad", "said it would not lift the blockade". What
 * somebody will not do is a refusal if it would help.
 */
final class Refusals {

    private static final Set<String> WILL = Set.of("will", "would", "shall");

    private final FrameSet frames;
    private final Parties parties;
    private final TellingMaker maker;
    private final CharSequence text;

    Refusals(FrameSet frames, Parties parties, TellingMaker maker, CharSequence text) {
        this.frames = frames;
        this.parties = parties;
        this.maker = maker;
        this.text = text;
    }

    /** What a clause that no frame matches refuses. */
    Optional<Telling> of(Clause clause, Outlook outlook) {
        boolean refusing = clause.verb().isNegated()
                && WILL.contains(clause.verb().modal())
                && !clause.verb().isPassive()
                && outlook.isTold();
        List<Actor> by = refusing ? clause.subject().map(parties::politicalOf).orElse(List.of()) : List.of();
        Binding refused = by.isEmpty() ? null : frames.matchAffirmed(parties, clause);
        if (refused == null || !helps(refused.frame().type())) {
            return Optional.empty();
        }
        Telling affirmed = maker.of(clause, refused, outlook);
        Details details = Details.builder()
                .actors("by", by)
                .actors("of", refused(affirmed, clause, by))
                .text("subject", clause.fullSpan().in(text))
                .build();
        return Optional.of(Telling.spoken(
                EventType.REJECTION,
                "refusal",
                details,
                affirmed.claimant(),
                Optional.of(clause),
                affirmed.sentence(),
                affirmed.span(),
                affirmed.trigger()));
    }

    /** Whom the act would be for, or else whom the clause names. */
    private List<Actor> refused(Telling affirmed, Clause clause, List<Actor> by) {
        List<Actor> named = Kinds.role(affirmed.type(), Field.Side.RECIPIENT)
                .map(affirmed.details()::actors)
                .orElse(List.of());
        if (!named.isEmpty()) {
            return named;
        }
        Set<String> refusing = by.stream().map(Counterpart::code).collect(Collectors.toSet());
        Counterpart search = new Counterpart(parties, refusing, EventType.REJECTION);
        search.inOwn(clause);
        return search.found();
    }

    private static boolean helps(EventType type) {
        Optional<PloverCategory> category = type.plover().map(Plover::category);
        return category.map(PloverCategory::quadClass)
                .map(quad -> quad == QuadClass.VERBAL_COOPERATION
                        || quad == QuadClass.MATERIAL_COOPERATION
                        || category.get() == PloverCategory.MOBILIZE)
                .orElse(false);
    }
}
