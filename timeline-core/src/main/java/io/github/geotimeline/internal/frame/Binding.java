package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a pattern matched: what fills its roles, which phrases its own words are, and how much of it was there. */
final class Binding {

    /** What a word of the pattern itself is worth: the more of them, the surer the match. */
    static final int WORD_POINTS = 4;

    /** What a slot is worth that someone with a part in politics fills. */
    static final int ACTOR_POINTS = 2;

    /** What any other slot or complement is worth. */
    static final int SLOT_POINTS = 1;

    /**
     * What fills a role.
     *
     * @param phrase the noun phrase
     * @param ownerOnly whether only the modifiers of the phrase fill the role: "Indian" in "an Indian proposal"
     */
    record Filler(NounPhrase phrase, boolean ownerOnly) {}

    private final Frame frame;

    // Most patterns that are tried fail before they fill anything.
    private Map<String, List<Filler>> fillers = Map.of();
    private Map<String, Clause> complements = Map.of();
    private List<NounPhrase> words = List.of();

    private Clause complement;
    private int score;

    Binding(Frame frame) {
        this.frame = frame;
    }

    Frame frame() {
        return frame;
    }

    Map<String, List<Filler>> fillers() {
        return fillers;
    }

    /** The roles that take the words of a complement. */
    Map<String, Clause> complements() {
        return complements;
    }

    /** The noun phrases that are words of the pattern itself: "talks" in "held talks". */
    List<NounPhrase> words() {
        return words;
    }

    /** The clause that completes the verb, or null. */
    Clause complement() {
        return complement;
    }

    /** How much of the sentence the pattern accounts for: the more, the likelier it is the right one. */
    int score() {
        return score;
    }

    void fill(Slot slot, NounPhrase phrase, boolean ownerOnly) {
        if (slot.isFilling()) {
            fillers = fillers.isEmpty() ? new LinkedHashMap<>(4) : fillers;
            fillers.computeIfAbsent(slot.role(), role -> new ArrayList<>(1)).add(new Filler(phrase, ownerOnly));
        }
    }

    void complete(String role, Clause clause) {
        complement = clause;
        if (!role.equals(Slot.NONE)) {
            complements = complements.isEmpty() ? new LinkedHashMap<>(2) : complements;
            complements.put(role, clause);
        }
    }

    void word(NounPhrase phrase) {
        words = words.isEmpty() ? new ArrayList<>(1) : words;
        words.add(phrase);
    }

    void add(int points) {
        score += points;
    }

    /** An application's own frames win over those of the library, then the higher score wins. */
    boolean isBetterThan(Binding other) {
        if (other == null) {
            return true;
        }
        if (frame.isOwn() != other.frame.isOwn()) {
            return frame.isOwn();
        }
        return score != other.score ? score > other.score : frame.id().compareTo(other.frame.id()) < 0;
    }

    @Override
    public String toString() {
        StringBuilder dump = new StringBuilder(frame.id()).append(" scores ").append(score);
        fillers.forEach((role, filling) -> filling.forEach(filler -> dump.append(' ')
                .append(role)
                .append('=')
                .append(filler.ownerOnly() ? "of " : "")
                .append(filler.phrase())));
        complements.forEach((role, clause) -> dump.append(' ')
                .append(role)
                .append("=<")
                .append(clause.verb().lemma())
                .append('>'));
        return dump.toString();
    }
}
