package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds accusations without a verb of accusing: who says to have suffered from someone accuses him. "Estonia said that Russia
 * had hacked its ministries" tells of the hacking, and of an accusation.
 */
final class Charges {

    private final Parties parties;
    private final CharSequence text;

    Charges(Parties parties, CharSequence text) {
        this.parties = parties;
        this.text = text;
    }

    /** The accusation in a telling of what someone who is named did to whoever says so. */
    Optional<Telling> of(Telling told, Binding binding) {
        Clause clause = told.clause().orElse(null);
        if (clause == null || told.noun().isPresent() || !hurts(told)) {
            return Optional.empty();
        }
        List<Actor> accuser = clause.speaker().map(parties::politicalOf).orElse(List.of());
        List<Actor> accused = named(told.type(), binding);
        Set<String> accusing = codes(accuser);
        boolean suffers =
                side(told, Field.Side.RECIPIENT).stream().map(Counterpart::code).anyMatch(accusing::contains);
        if (accused.isEmpty() || !suffers || codes(accused).stream().anyMatch(accusing::contains)) {
            return Optional.empty();
        }
        Details details = Details.builder()
                .actors("accuser", accuser)
                .actors("accused", accused)
                .text("of", clause.fullSpan().in(text))
                .build();
        return Optional.of(Telling.spoken(
                EventType.ACCUSATION,
                "charge",
                details,
                Optional.empty(),
                clause.saying(),
                told.sentence(),
                told.span(),
                told.trigger()));
    }

    /** Those who did it and whose side the text names: "gunmen in Peshawar" are nobody's. */
    private List<Actor> named(EventType type, Binding binding) {
        List<Actor> named = new ArrayList<>(1);
        Kinds.role(type, Field.Side.ACTOR)
                .map(role -> binding.fillers().getOrDefault(role, List.of()))
                .orElse(List.of())
                .forEach(filler -> named.addAll(parties.politicalOf(filler.phrase())));
        return named;
    }

    private static boolean hurts(Telling told) {
        boolean happened = told.status() == Status.OCCURRED || told.status() == Status.ONGOING;
        return happened
                && told.type()
                        .plover()
                        .map(Plover::category)
                        .map(PloverCategory::quadClass)
                        .filter(QuadClass.MATERIAL_CONFLICT::equals)
                        .isPresent();
    }

    private static List<Actor> side(Telling told, Field.Side side) {
        return Kinds.role(told.type(), side).map(told.details()::actors).orElse(List.of());
    }

    private static Set<String> codes(List<Actor> actors) {
        Set<String> codes = new HashSet<>(4);
        actors.forEach(actor -> codes.add(Counterpart.code(actor)));
        return codes;
    }
}
