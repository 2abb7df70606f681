package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.frame.Binding.Filler;
import io.github.geotimeline.internal.party.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fills the fields of a kind that no slot of a frame can: how many were killed, how many soldiers were sent, what the
 * agreement is called and covers, the words of a quotation.
 */
final class Enrichment {

    private final CharSequence text;
    private final Sentence sentence;
    private final Casualties casualties;

    Enrichment(CharSequence text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.casualties = new Casualties(sentence);
    }

    Details enrich(Binding binding, Optional<Clause> clause, Details details) {
        return switch (binding.frame().type()) {
            case ATTACK -> attack(details);
            case STATEMENT -> statement(details);
            case AGREEMENT_SIGNED -> agreement(binding, clause, details);
            case PROTEST -> number(binding, details, "size", "protesters");
            case TROOP_DEPLOYMENT -> number(binding, details, "size", "force");
            case MISSILE_TEST -> number(binding, missile(binding, details), "count", "missile");
            case AID_PROVIDED -> number(binding, named(binding, details, "kind"), "amount", "kind");
            case SANCTIONS_IMPOSED, RESTRICTION -> named(binding, details, "kind");
            case APPOINTMENT, RESIGNATION -> named(binding, details, "office");
            case DISARMAMENT -> named(binding, details, "weapons");
            default -> details;
        };
    }

    private Details attack(Details details) {
        SortedMap<String, Quantity> quantities = new TreeMap<>(details.quantities());
        casualties.killed().ifPresent(killed -> quantities.putIfAbsent("killed", killed));
        casualties.wounded().ifPresent(wounded -> quantities.putIfAbsent("wounded", wounded));
        return new Details(details.actors(), details.texts(), quantities, details.places());
    }

    /** A number before the word that the pattern names, or before what fills the role. */
    private static Details number(Binding binding, Details details, String field, String role) {
        if (details.quantity(field).isPresent()) {
            return details;
        }
        Optional<Quantity> number = phrases(binding, role).stream()
                .map(Quantities::of)
                .flatMap(Optional::stream)
                .findFirst();
        SortedMap<String, Quantity> quantities = new TreeMap<>(details.quantities());
        number.ifPresent(found -> quantities.put(field, found));
        return new Details(details.actors(), details.texts(), quantities, details.places());
    }

    /** The words of the pattern's own noun, where no slot has any: the "arms embargo" that is imposed. */
    private Details named(Binding binding, Details details, String field) {
        if (!details.texts(field).isEmpty() || binding.words().isEmpty()) {
            return details;
        }
        return withText(details, field, List.of(binding.words().get(0).text()));
    }

    /** What the missile is called, or else how it is described. */
    private Details missile(Binding binding, Details details) {
        return phrases(binding, "missile").stream()
                .map(NounPhrase::designation)
                .flatMap(Optional::stream)
                .findFirst()
                .map(name -> withText(details, "missile", List.of(name)))
                .orElseGet(() -> named(binding, details, "missile"));
    }

    /** The words that the pattern names, and what fills a role. */
    private static List<NounPhrase> phrases(Binding binding, String role) {
        List<NounPhrase> phrases = new ArrayList<>(binding.words());
        binding.fillers().getOrDefault(role, List.of()).stream()
                .map(Filler::phrase)
                .forEach(phrases::add);
        return phrases;
    }

    private Details statement(Details details) {
        List<String> quotation = Quotation.in(text, sentence.span());
        return quotation.isEmpty() ? details : withText(details, "quote", List.of(String.join(" ... ", quotation)));
    }

    /** Those who sign for states are signatories, and the states the parties. */
    private Details agreement(Binding binding, Optional<Clause> clause, Details details) {
        SortedMap<String, List<Actor>> actors = new TreeMap<>(details.actors());
        List<Actor> signing = details.actors("parties").stream()
                .filter(Person.class::isInstance)
                .toList();
        if (!signing.isEmpty() && details.actors("signatories").isEmpty()) {
            actors.put("signatories", signing);
            actors.put(
                    "parties",
                    details.actors("parties").stream()
                            .map(party -> Sides.of(party).orElse(party))
                            .distinct()
                            .toList());
        }
        Details signed = new Details(actors, details.texts(), details.quantities(), details.places());
        List<String> areas = Areas.of(clause, text);
        Details covering = areas.isEmpty() ? signed : withText(signed, "areas", areas);
        return binding.words().stream()
                .map(NounPhrase::properName)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(title -> covering.texts("title").isEmpty())
                .map(title -> withText(covering, "title", List.of(title)))
                .orElse(covering);
    }

    private static Details withText(Details details, String field, List<String> values) {
        SortedMap<String, List<String>> texts = new TreeMap<>(details.texts());
        texts.put(field, values);
        return new Details(details.actors(), texts, details.quantities(), details.places());
    }
}
