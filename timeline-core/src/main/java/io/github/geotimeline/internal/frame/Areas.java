package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an agreement covers: "in areas such as trade, energy and ensuring space security", "on trade and defence". */
final class Areas {

    private static final Set<String> LISTING = Set.of("such as", "including");
    private static final Set<String> TOPIC = Set.of("on", "about", "covering", "concerning", "regarding");

    private Areas() {}

    static List<String> of(Optional<Clause> clause, CharSequence text) {
        List<String> areas = new ArrayList<>();
        clause.ifPresent(told -> {
            add(told, text, areas);
            told.dependents().stream()
                    .filter(dependent -> dependent.link() == Clause.Link.INFINITIVE)
                    .forEach(dependent -> add(dependent, text, areas));
        });
        return areas;
    }

    private static void add(Clause clause, CharSequence text, List<String> areas) {
        for (PrepositionalPart part : clause.parts()) {
            if (LISTING.contains(part.preposition())) {
                part.gerund().ifPresent(gerund -> addGerunds(clause, gerund, text, areas));
            }
            if (LISTING.contains(part.preposition()) || TOPIC.contains(part.preposition())) {
                part.object().ifPresent(object -> addPhrases(object, text, areas));
            }
        }
    }

    /** "Conducting exercises, exchanging information, and ensuring security": the first one and those that follow it. */
    private static void addGerunds(Clause clause, Clause first, CharSequence text, List<String> areas) {
        areas.add(withQualifiers(first, text));
        addListed(first, first, text, areas);
        addListed(clause, first, text, areas);
    }

    private static void addListed(Clause clause, Clause first, CharSequence text, List<String> areas) {
        for (Clause dependent : clause.dependents()) {
            boolean listed = dependent != first
                    && dependent.verb().span().start() > first.verb().span().start()
                    && (dependent.link() == Clause.Link.ADJUNCT || dependent.link() == Clause.Link.GERUND);
            if (listed) {
                areas.add(withQualifiers(dependent, text));
                addListed(dependent, first, text, areas);
            }
        }
    }

    /** The clause with what qualifies its objects: "exchanging information related to industry". */
    private static String withQualifiers(Clause clause, CharSequence text) {
        Span span = clause.span();
        for (Clause dependent : clause.dependents()) {
            if (dependent.link() == Clause.Link.RELATIVE) {
                span = span.union(dependent.span());
            }
        }
        return span.in(text);
    }

    private static void addPhrases(NounPhrase object, CharSequence text, List<String> areas) {
        if (object.isTime()) {
            return;
        }
        areas.add(object.text());
        object.conjuncts().forEach(conjunct -> areas.add(conjunct.text()));
    }
}
