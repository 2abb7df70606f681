package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.ClausePattern.Element;
import io.github.geotimeline.internal.frame.ClausePattern.VerbAlternative;
import io.github.geotimeline.internal.party.Parties;
import java.util.Optional;
import java.util.Set;

/**
 * Matches a clause with patterns, one at a time. The passive is turned round first, so that patterns are written in the active.
 */
final class ClauseMatcher {

    private static final Set<String> ANNOUNCING = Set.of("will", "would");

    private final Parties parties;
    private final Clause clause;
    private final boolean negated;
    private final ClauseScreen screen;
    private final ClausePieces pieces;

    private Frame frame;
    private ClausePattern pattern;
    private VerbAlternative verb;
    private Binding binding;
    private boolean turned;

    /** A matcher for one clause, which many patterns are tried on; {@code negated} tells which of them may match. */
    ClauseMatcher(Parties parties, Clause clause, boolean negated) {
        this.parties = parties;
        this.clause = clause;
        this.negated = negated;
        this.screen = new ClauseScreen(parties, clause);
        this.pieces = new ClausePieces(clause);
    }

    /** How the pattern matches, or null if it does not. */
    Binding match(Frame candidate, ClausePattern candidatePattern, VerbAlternative alternative) {
        if (candidatePattern.negated() != negated
                || candidate.isAhead() && !clause.verb().isAhead()) {
            return null;
        }
        int end = alternative.endIn(clause.verb());
        if (end < 0) {
            return null;
        }
        frame = candidate;
        pattern = candidatePattern;
        verb = alternative;
        turned = clause.verb().isPassive() && !verb.isBe();
        return matches(end) ? binding : null;
    }

    private boolean matches(int end) {
        Optional<NounPhrase> subject = turned ? pieces.agent().or(this::announcer) : clause.subject();
        if (!screen.passes(pattern, subject.orElse(null), turned, !verb.rest().isEmpty())) {
            return false;
        }
        binding = new Binding(frame);
        pieces.collect(turned, verb.rest(), end);
        if (!verb.rest().isEmpty()) {
            binding.add(Binding.WORD_POINTS);
            objectsWithin(end);
        }
        return subjectMatches(subject) && elementsMatch();
    }

    /** "Peru said that two envoys would be expelled": what is announced without a doer, whoever announces it will do. */
    private Optional<NounPhrase> announcer() {
        boolean announced = ANNOUNCING.contains(clause.verb().modal()) && !Kinds.isLocal(frame.type());
        return announced ? clause.saying().flatMap(Clause::subject).filter(parties::isPolitical) : Optional.empty();
    }

    private boolean elementsMatch() {
        boolean completed = false;
        for (Element element : pattern.elements()) {
            int before = binding.score();
            if (!elementMatches(element)) {
                return false;
            }
            completed |= binding.score() > before;
        }
        return completed || clause.verb().isSaying() || !asksForComplement();
    }

    /**
     * A pattern that is about what is done later or said needs a word of it: "committed to", not "committed by"; and so does one
     * that has nothing but its complement.
     */
    private boolean asksForComplement() {
        boolean nothingElse = !pattern.elements().isEmpty();
        for (Element element : pattern.elements()) {
            boolean complement = element instanceof Element.Complement;
            if (complement && ((Element.Complement) element).link() != Clause.Link.GERUND) {
                return true;
            }
            nothingElse &= complement;
        }
        return nothingElse;
    }

    /** The phrases that the words of the verb reach into are words of the pattern, not objects. */
    private void objectsWithin(int end) {
        for (NounPhrase object : clause.objects()) {
            if (object.from() < end && object.to() <= end) {
                pieces.use(object);
                binding.word(object);
            }
        }
    }

    private boolean subjectMatches(Optional<NounPhrase> subject) {
        if (turned) {
            pieces.agentPart().ifPresent(pieces::use);
        }
        if (pattern.subjectHead().isPresent()) {
            binding.word(subject.get());
            binding.add(points(pattern.subjectHead().get(), subject.get()));
            pieces.offerPartsOf(subject.get().core());
        }
        if (pattern.subject().isEmpty()) {
            return true;
        }
        boolean owner = isOfOwner(subject)
                || pattern.subjectHead().isPresent()
                        && !subject.get().core().head().isName()
                        && !subject.get().isPronoun()
                        && !subject.get().core().head().is(WordClass.PERSON);
        boolean idle = pattern.subject().get().need() == Slot.Need.ACTOR
                && !owner
                && subject.map(Doers::isInert).orElse(false);
        return !idle && fill(pattern.subject().get(), subject.orElse(null), owner);
    }

    /** "Kenya's decision to close its border": whoever decided does it. */
    private boolean isOfOwner(Optional<NounPhrase> subject) {
        return clause.link() == Clause.Link.INFINITIVE
                && subject.isPresent()
                && clause.governorNoun().equals(subject)
                && Doers.isInert(subject.get());
    }

    private boolean elementMatches(Element element) {
        if (element instanceof Element.Direct direct) {
            return direct(direct.slot());
        }
        if (element instanceof Element.Head head) {
            return head(head);
        }
        if (element instanceof Element.Prepositional part) {
            return prepositional(part.slot());
        }
        if (element instanceof Element.PrepositionalHead head) {
            return prepositionalHead(head);
        }
        if (element instanceof Element.NoObject) {
            return pieces.unusedObject() == null;
        }
        return complement((Element.Complement) element);
    }

    private boolean direct(Slot slot) {
        NounPhrase object = pieces.unusedObject();
        if (object == null) {
            return slot.need() == Slot.Need.NOTHING;
        }
        if (slot.need() == Slot.Need.ACTOR && Doers.isInert(object) || !fill(slot, object, false)) {
            return false;
        }
        pieces.use(object);
        pieces.offerPartsOf(object);
        return true;
    }

    private boolean head(Element.Head head) {
        for (NounPhrase object : pieces.objects()) {
            if (!pieces.isUsed(object) && head.words().match(object)) {
                pieces.use(object);
                binding.word(object);
                binding.add(points(head.words(), object));
                pieces.offerPartsOf(object);
                return head.owner().isEmpty() || fill(head.owner().get(), object, true);
            }
        }
        return false;
    }

    private static int points(Lemmas words, NounPhrase phrase) {
        return Binding.WORD_POINTS + (words.matchWhole(phrase) ? Binding.SLOT_POINTS : 0);
    }

    private boolean prepositional(Slot slot) {
        boolean found = false;
        for (PrepositionalPart part : pieces.parts()) {
            boolean fits = slot.accepts(part.preposition())
                    && part.object().isPresent()
                    && !pieces.isUsed(part)
                    && !isOfOtherEvent(part)
                    && !part.object().get().isTime();
            if (fits && fill(slot, part.object().get(), false)) {
                pieces.use(part);
                found = true;
                break;
            }
        }
        return found || slot.need() == Slot.Need.NOTHING;
    }

    /** "With" behind a noun for what happens tells who takes part in that: "agreed to mediation in the talks with Jordan". */
    private boolean isOfOtherEvent(PrepositionalPart part) {
        return part.preposition().equals("with")
                && clause.parts().stream()
                        .map(PrepositionalPart::object)
                        .flatMap(Optional::stream)
                        .anyMatch(host -> host.head().is(WordClass.EVENT)
                                && host.parts().contains(part)
                                && !binding.words().contains(host));
    }

    private boolean prepositionalHead(Element.PrepositionalHead head) {
        for (PrepositionalPart part : pieces.parts()) {
            if (part.preposition().equals(head.preposition()) && headMatches(head.words(), part)) {
                part.object().ifPresent(object -> {
                    binding.word(object);
                    pieces.offerPartsOf(object);
                });
                binding.add(Binding.WORD_POINTS);
                return true;
            }
        }
        boolean embedded = governs(head);
        binding.add(embedded ? Binding.WORD_POINTS : 0);
        return embedded;
    }

    private boolean governs(Element.PrepositionalHead head) {
        for (Clause dependent : clause.dependents()) {
            if (introduces(head.preposition(), dependent)
                    && head.words().contains(dependent.verb().lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "To" stands before an infinitive too, and "ing" for a gerund without any preposition. */
    private static boolean introduces(String preposition, Clause dependent) {
        return switch (dependent.link()) {
            case INFINITIVE -> preposition.equals("to");
            case GERUND -> preposition.equals("ing") && dependent.conjunction().isEmpty();
            default -> false;
        };
    }

    private static boolean headMatches(Lemmas words, PrepositionalPart part) {
        return part.object().isPresent() && words.match(part.object().get())
                || part.gerund().isPresent()
                        && words.contains(part.gerund().get().verb().lemma());
    }

    private boolean complement(Element.Complement complement) {
        if (binding.complement() != null) {
            return true;
        }
        for (Clause dependent : clause.dependents()) {
            if (dependent.link() == complement.link()) {
                binding.complete(complement.role(), dependent);
                binding.add(Binding.SLOT_POINTS);
                return true;
            }
        }
        return !complement.isNeeded();
    }

    /** Fills a slot if what is there meets its need; an empty slot that needs nothing is met. */
    private boolean fill(Slot slot, NounPhrase phrase, boolean ownerOnly) {
        boolean political =
                phrase != null && (ownerOnly ? !parties.ownersOf(phrase).isEmpty() : parties.isPolitical(phrase));
        boolean met = switch (slot.need()) {
            case NOTHING -> true;
            case PHRASE -> phrase != null;
            case ACTOR -> political;
        };
        if (met && phrase != null && (!ownerOnly || political)) {
            binding.fill(slot, phrase, ownerOnly);
            binding.add(political ? Binding.ACTOR_POINTS : Binding.SLOT_POINTS);
        }
        return met;
    }
}
