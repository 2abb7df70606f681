package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the verb of a clause for a pattern to take, and what of it the pattern has used already. */
final class ClausePieces {

    private final Clause clause;
    private final List<NounPhrase> objects = new ArrayList<>();
    private final List<PrepositionalPart> parts = new ArrayList<>();
    private final List<Object> used = new ArrayList<>();

    ClausePieces(Clause clause) {
        this.clause = clause;
    }

    /**
     * Lays out everything anew.
     *
     * @param turned whether the clause is a passive turned round, so that its own subject is an object
     * @param verbWords the words that the pattern's verb has beside its lemma
     * @param end the token after these words
     */
    void collect(boolean turned, List<String> verbWords, int end) {
        objects.clear();
        parts.clear();
        used.clear();
        if (turned) {
            clause.subject().ifPresent(objects::add);
        }
        objects.addAll(clause.objects());
        parts.addAll(clause.parts());
        clause.subject().filter(subject -> subject.core() != subject).ifPresent(this::dropCore);
        parts.stream()
                .filter(part ->
                        part.object().filter(object -> object.from() == end).isPresent())
                .findFirst()
                .ifPresent(this::governed);
        String particle = clause.verb().particle();
        if (!particle.isEmpty() && !clause.objects().isEmpty() && !verbWords.contains(particle)) {
            parts.add(clause.particlePart());
        }
    }

    /** "Thousands of Iranians rioted": those who are counted are the subject, and no part beside it. */
    private void dropCore(NounPhrase subject) {
        parts.removeIf(part -> part.object().orElse(null) == subject.core());
    }

    /** "Set fire to the station": what the last word of the verb governs is an object. */
    private void governed(PrepositionalPart part) {
        part.object().ifPresent(objects::add);
        parts.remove(part);
    }

    List<NounPhrase> objects() {
        return objects;
    }

    List<PrepositionalPart> parts() {
        return parts;
    }

    /** The first object that has not been used, or null. */
    NounPhrase unusedObject() {
        for (NounPhrase object : objects) {
            if (!isUsed(object)) {
                return object;
            }
        }
        return null;
    }

    /** Who acts in the passive: "by rebels", not "by Friday"; or else has it done: "had him arrested". */
    Optional<NounPhrase> agent() {
        return agentPart().flatMap(PrepositionalPart::object).or(clause::causer);
    }

    /** The part that names the {@link #agent}. */
    Optional<PrepositionalPart> agentPart() {
        for (PrepositionalPart part : clause.parts()) {
            boolean by = part.preposition().equals("by") && part.object().isPresent();
            if (by && !part.object().get().isTime() && !isOfSubject(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** "Demands by Estonia were rejected by Moscow". */
    private boolean isOfSubject(PrepositionalPart part) {
        return clause.subject()
                .filter(subject -> subject.fullSpan().contains(part.span()))
                .isPresent();
    }

    /** Adds the parts of a phrase, which the words of a pattern may ask for as well: "held talks with Jordan". */
    void offerPartsOf(NounPhrase phrase) {
        for (PrepositionalPart part : phrase.parts()) {
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
    }

    void use(Object piece) {
        used.add(piece);
    }

    boolean isUsed(Object piece) {
        return used.contains(piece);
    }
}
