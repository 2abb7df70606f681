package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Matches one noun phrase with one pattern. */
final class NounMatcher {

    private NounMatcher() {}

    /** How the pattern matches, or null if it does not. */
    static Binding match(Parties parties, NounPhrase phrase, Frame frame, NounPattern pattern) {
        if (!pattern.nouns().match(phrase)) {
            return null;
        }
        Binding binding = new Binding(frame);
        binding.word(phrase);
        binding.add(Binding.WORD_POINTS);
        boolean met = owner(parties, phrase, pattern, binding)
                && parts(parties, phrase, pattern.parts(), binding)
                && heads(phrase, pattern.heads(), binding);
        if (!met) {
            return null;
        }
        pattern.complements().forEach(complement -> complete(phrase, complement, binding));
        return binding;
    }

    private static void complete(NounPhrase phrase, ClausePattern.Element.Complement complement, Binding binding) {
        if (phrase.clause().isEmpty()) {
            return;
        }
        for (Clause dependent : phrase.clause().get().dependents()) {
            if (dependent.governorNoun().orElse(null) == phrase && dependent.link() == complement.link()) {
                binding.complete(complement.role(), dependent);
                return;
            }
        }
    }

    private static boolean owner(Parties parties, NounPhrase phrase, NounPattern pattern, Binding binding) {
        if (pattern.owner().isEmpty()) {
            return true;
        }
        boolean there = !parties.modifiersOf(phrase).isEmpty();
        if (there) {
            binding.fill(pattern.owner().get(), phrase, true);
            binding.add(Binding.ACTOR_POINTS);
        }
        return there || pattern.owner().get().need() == Slot.Need.NOTHING;
    }

    private static boolean parts(Parties parties, NounPhrase phrase, List<Slot> slots, Binding binding) {
        for (Slot slot : slots) {
            if (!part(parties, phrase, slot, binding)) {
                return false;
            }
        }
        return true;
    }

    private static boolean heads(
            NounPhrase phrase, List<ClausePattern.Element.PrepositionalHead> heads, Binding binding) {
        for (ClausePattern.Element.PrepositionalHead head : heads) {
            if (!head(phrase, head, binding)) {
                return false;
            }
        }
        return true;
    }

    private static boolean part(Parties parties, NounPhrase phrase, Slot slot, Binding binding) {
        for (PrepositionalPart part : within(phrase)) {
            if (!slot.accepts(part.preposition())
                    || part.object().isEmpty()
                    || part.object().get().isTime()) {
                continue;
            }
            NounPhrase object = part.object().get();
            boolean political = parties.isPolitical(object);
            if (political || slot.need() != Slot.Need.ACTOR) {
                binding.fill(slot, object, false);
                binding.add(political ? Binding.ACTOR_POINTS : Binding.SLOT_POINTS);
                return true;
            }
        }
        return slot.need() == Slot.Need.NOTHING;
    }

    /**
     * The parts of a phrase, and those of what its "of" governs: "the withdrawal of Cuban troops from Angola"; who did it may
     * stand behind a name: "a visit to Zambia by the Cuban leader".
     */
    private static List<PrepositionalPart> within(NounPhrase phrase) {
        if (phrase.parts().isEmpty()) {
            return List.of();
        }
        List<PrepositionalPart> parts = new ArrayList<>(phrase.parts());
        for (PrepositionalPart part : phrase.parts()) {
            boolean of = part.preposition().equals("of");
            part.object().stream()
                    .flatMap(object -> Stream.concat(Stream.of(object), object.conjuncts().stream()))
                    .filter(object -> of || object.head().isName())
                    .flatMap(object -> object.parts().stream())
                    .filter(inner -> of || inner.preposition().equals("by"))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static boolean head(NounPhrase phrase, ClausePattern.Element.PrepositionalHead head, Binding binding) {
        for (PrepositionalPart part : phrase.parts()) {
            boolean fits = part.preposition().equals(head.preposition())
                    && part.object().isPresent()
                    && head.words().match(part.object().get());
            if (fits) {
                binding.word(part.object().get());
                binding.add(Binding.WORD_POINTS);
                return true;
            }
        }
        return false;
    }
}
