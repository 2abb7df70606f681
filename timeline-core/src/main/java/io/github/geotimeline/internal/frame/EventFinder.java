package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.frame.Frame.Complement;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.party.Sides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the events that a sentence tells, by its clauses and by its nouns. */
final class EventFinder {

    private final Rules rules;
    private final Parties parties;
    private final CharSequence text;
    private final Sentence sentence;
    private final Whereabouts whereabouts;
    private final Map<Clause, Binding> bindings = new IdentityHashMap<>(4);
    private final Set<NounPhrase> words = Collections.newSetFromMap(new IdentityHashMap<>(4));
    private final List<Telling> tellings = new ArrayList<>();
    private final Outlooks outlooks;
    private final NounOutlooks nounOutlooks;
    private final Obligations obligations;
    private final Charges charges;
    private final TellingMaker maker;
    private final Refusals refusals;

    EventFinder(Rules rules, Parties parties, CharSequence text, Sentence sentence) {
        this.rules = rules;
        this.parties = parties;
        this.text = text;
        this.sentence = sentence;
        this.whereabouts = new Whereabouts(parties);
        this.outlooks = new Outlooks(rules.operators(), bindings);
        this.nounOutlooks = new NounOutlooks(rules.operators(), sentence, bindings, outlooks);
        this.obligations = new Obligations(parties, text, sentence.index(), bindings);
        this.charges = new Charges(parties, text);
        this.maker = new TellingMaker(rules.operators(), parties, text, sentence, bindings, whereabouts);
        this.refusals = new Refusals(rules.frames(), parties, maker, text);
    }

    List<Telling> find() {
        sentence.clauses().forEach(whereabouts::note);
        // In the order of the text, before any frame asks: a pronoun is read with what stands before it.
        sentence.nounPhrases().forEach(parties::of);
        sentence.clauses().forEach(this::bind);
        for (Clause clause : sentence.clauses()) {
            clause(clause);
            obligations.of(clause).ifPresent(tellings::add);
        }
        sentence.nounPhrases().forEach(this::noun);
        for (Clause clause : sentence.clauses()) {
            if (clause.link() == Clause.Link.MAIN) {
                clause.subject().ifPresent(parties::focusOn);
            }
        }
        if (tellings.isEmpty()) {
            return tellings;
        }
        tellings.forEach(this::pair);
        Ground ground =
                new Ground(bindings, !Quotation.in(text, sentence.span()).isEmpty());
        List<Telling> told = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            ground.keep(telling).filter(kept -> !isSaidAlready(kept, told)).ifPresent(told::add);
        }
        return told;
    }

    /** "He stated ..., and added ...": what one speaker is quoted with in a sentence is one statement. */
    private static boolean isSaidAlready(Telling telling, List<Telling> told) {
        return telling.type() == EventType.STATEMENT
                && told.stream()
                        .anyMatch(other -> other.type() == EventType.STATEMENT
                                && other.details().equals(telling.details()));
    }

    /** "Israel shelled Lebanon": the two sides of what the article goes on to tell. */
    private void pair(Telling telling) {
        EventType type = EventType.named(telling.kind());
        if (Kinds.isHostile(type) && !Kinds.isSpoken(type)) {
            Optional<Actor> doer = side(telling, type, Field.Side.ACTOR);
            Optional<Actor> sufferer = side(telling, type, Field.Side.RECIPIENT);
            if (doer.isPresent() && sufferer.isPresent() && !doer.equals(sufferer)) {
                parties.pair(doer.get(), sufferer.get());
            }
        }
    }

    private static Optional<Actor> side(Telling telling, EventType type, Field.Side side) {
        List<Actor> actors =
                Kinds.role(type, side).map(telling.details()::actors).orElse(List.of());
        return actors.size() == 1 ? Sides.of(actors.get(0)) : Optional.empty();
    }

    /** How a clause is told, once the events have been found. */
    Outlook outlook(Clause clause) {
        return outlooks.of(clause);
    }

    private void bind(Clause clause) {
        Binding binding = rules.frames().match(parties, clause);
        if (binding != null) {
            bindings.put(clause, binding);
            if (!Kinds.isComment(binding.frame().type())) {
                words.addAll(binding.words());
            }
        }
    }

    private void clause(Clause clause) {
        Binding binding = bindings.get(clause);
        if (binding == null) {
            refusals.of(clause, outlooks.of(clause)).ifPresent(tellings::add);
            return;
        }
        Outlook outlook = outlooks.of(clause);
        if (outlook.isTold()
                && !binding.frame().isBlocker()
                && !stepsBack(clause, binding)
                && !isAboutLookAlike(clause, binding)) {
            Telling telling = maker.of(clause, binding, outlook);
            tellings.add(telling);
            charges.of(telling, binding).ifPresent(tellings::add);
        }
    }

    /** A promise steps back for the act that is promised: "agreed to release the hostages" is a release to come. */
    private boolean stepsBack(Clause clause, Binding binding) {
        if (binding.frame().complement() != Complement.PROMISED) {
            return false;
        }
        for (Clause complement : clause.dependents()) {
            Clause dependent = act(complement);
            if (isComplement(complement)
                    && bindings.containsKey(dependent)
                    && (outlooks.of(dependent).promised() || outlooks.isDecidedUpon(dependent, clause))) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed to sell its shares": a promise of a look-alike is none of a political act. */
    private boolean isAboutLookAlike(Clause clause, Binding binding) {
        if (binding.frame().type() != EventType.AGREEMENT_REACHED) {
            return false;
        }
        for (Clause dependent : clause.dependents()) {
            Binding promised = dependent.link() == Clause.Link.INFINITIVE ? bindings.get(dependent) : null;
            if (promised != null && promised.frame().isBlocker()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComplement(Clause dependent) {
        return dependent.link() == Clause.Link.INFINITIVE || dependent.link() == Clause.Link.THAT;
    }

    /** What a complement is about: "supplying" of "promised to keep supplying". */
    private Clause act(Clause complement) {
        if (bindings.containsKey(complement) || !outlooks.isAspect(complement)) {
            return complement;
        }
        for (Clause inner : complement.dependents()) {
            if (inner.link() == Clause.Link.INFINITIVE || inner.link() == Clause.Link.GERUND) {
                return inner;
            }
        }
        return complement;
    }

    private void noun(NounPhrase phrase) {
        if (words.contains(phrase)) {
            return;
        }
        Binding binding = rules.frames().match(parties, phrase);
        if (binding == null || binding.frame().isBlocker() || isToldByVerb(phrase, binding)) {
            return;
        }
        Outlook outlook = nounOutlooks.of(phrase);
        if (outlook.isTold()) {
            tellings.add(maker.of(phrase, binding, outlook));
        }
    }

    /** "Launched an investigation" is one investigation, "hosted a round of talks" one meeting. */
    private boolean isToldByVerb(NounPhrase phrase, Binding noun) {
        for (Binding verb : bindings.values()) {
            if (verb.frame().kind().equals(noun.frame().kind()) && hasWord(verb, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(Binding binding, NounPhrase phrase) {
        for (NounPhrase word : binding.words()) {
            if (word == phrase) {
                return true;
            }
            for (PrepositionalPart part : word.parts()) {
                if (part.preposition().equals("of") && part.object().orElse(null) == phrase) {
                    return true;
                }
            }
        }
        return false;
    }
}
