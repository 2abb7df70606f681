package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import java.util.Map;
import java.util.Optional;

/** Tells whether an act to come is a promise or a threat of its own actor. */
final class Intents {

    private final Map<Clause, Binding> bindings;

    Intents(Map<Clause, Binding> bindings) {
        this.bindings = bindings;
    }

    /** How an act is put; {@code saysSo} tells whether its own actor speaks of it. */
    Intent of(EventType type, Status status, Outlook outlook, boolean saysSo, Optional<Clause> clause) {
        if (saysSo && status == Status.POSSIBLE && isHostile(type)) {
            // "Said it may cut the aid"
            return Intent.THREATENED;
        }
        if (isAssured(outlook, clause)) {
            return Intent.PROMISED;
        }
        return announced(outlook, clause)
                .map(intent -> isHostile(type) ? Intent.THREATENED : intent)
                .orElseGet(() -> own(type, status, outlook, clause));
    }

    /** "Is ready to close the border" offers nothing. */
    private static boolean isHostile(EventType type) {
        return type.plover()
                .map(Plover::category)
                .filter(category -> category != PloverCategory.MOBILIZE)
                .map(PloverCategory::quadClass)
                .filter(QuadClass.MATERIAL_CONFLICT::equals)
                .isPresent();
    }

    /** "Assured Chad that it would close the border": what is promised to somebody is no threat. */
    private boolean isAssured(Outlook outlook, Optional<Clause> clause) {
        Clause governor = clause.flatMap(Clause::governor).orElse(null);
        Binding assuring = bindings.get(governor);
        return outlook.promised()
                && assuring != null
                && assuring.frame().type() == EventType.AGREEMENT_REACHED
                && !governor.objects().isEmpty();
    }

    /** "Is ready to send troops" offers them, "threatened to withdraw them" is a threat, whatever else such an act is. */
    private Optional<Intent> announced(Outlook outlook, Optional<Clause> clause) {
        return clause.filter(told -> outlook.promised() && told.link() == Clause.Link.INFINITIVE)
                .flatMap(Clause::governor)
                .map(bindings::get)
                .flatMap(announcing -> announcing.frame().intent());
    }

    /** An act that its own actor says it will do is a promise if it helps, a threat if it hurts. */
    private static Intent own(EventType type, Status status, Outlook outlook, Optional<Clause> clause) {
        boolean ahead = status == Status.SCHEDULED || status == Status.POSSIBLE;
        Optional<PloverCategory> category = type.plover().map(Plover::category);
        if (!ahead || category.isEmpty()) {
            return Intent.NONE;
        }
        if (isHostile(type) && clause.filter(told -> depends(told, "if")).isPresent()) {
            return Intent.THREATENED;
        }
        if (!outlook.promised()) {
            return Intent.NONE;
        }
        if (clause.filter(told -> depends(told, "unless")).isPresent()) {
            return Intent.THREATENED;
        }
        return switch (category.get().quadClass()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Intent.PROMISED;
            case VERBAL_CONFLICT -> Intent.NONE;
            case MATERIAL_CONFLICT -> Intent.THREATENED;
        };
    }

    /** "Unless" makes a threat of any announcement, "if" of what hurts: "could suspend the treaty if ...". */
    private static boolean depends(Clause clause, String conjunction) {
        return clause.dependents().stream()
                .anyMatch(dependent -> dependent.conjunction().equals(conjunction));
    }
}
