package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.frame.ClausePattern.VerbAlternative;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The frames of a reader, found by the verb or noun that a pattern is about. Immutable. */
public final class FrameSet {

    private record ClauseEntry(Frame frame, ClausePattern pattern, VerbAlternative verb) {}

    private record NounEntry(Frame frame, NounPattern pattern) {}

    private static final String BE = "be";

    private final List<Frame> frames;
    private final Map<String, List<ClauseEntry>> byVerb = new HashMap<>();

    /** Of the patterns with "be" and a predicate or participle: "be willing", "be held". */
    private final Map<String, List<ClauseEntry>> byPredicate = new HashMap<>();

    private final Map<String, List<NounEntry>> byNoun = new HashMap<>();

    FrameSet(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (Frame frame : frames) {
            for (ClausePattern pattern : frame.clauses()) {
                for (VerbAlternative verb : pattern.verbs()) {
                    add(new ClauseEntry(frame, pattern, verb));
                }
            }
            for (NounPattern pattern : frame.nouns()) {
                NounEntry entry = new NounEntry(frame, pattern);
                for (String word : pattern.nouns().heads()) {
                    add(byNoun, word, entry);
                }
            }
        }
    }

    private void add(ClauseEntry entry) {
        VerbAlternative verb = entry.verb();
        if (verb.lemma().equals(BE) && !verb.rest().isEmpty()) {
            add(byPredicate, verb.rest().get(0), entry);
        } else {
            add(byVerb, verb.lemma(), entry);
        }
    }

    private static <E> void add(Map<String, List<E>> entries, String word, E entry) {
        List<E> ofWord = entries.get(word);
        if (ofWord == null) {
            ofWord = new ArrayList<>(2);
            entries.put(word, ofWord);
        }
        ofWord.add(entry);
    }

    /** All frames, those of the application first. */
    public List<Frame> frames() {
        return frames;
    }

    /** Whether a frame has a pattern with this verb, or this noun. */
    public boolean covers(String lemma) {
        return lemma.equals(BE) || byVerb.containsKey(lemma) || byNoun.containsKey(lemma);
    }

    /** The kinds of events that the noun of a phrase may tell of, whatever else the patterns ask for. */
    public Set<String> kindsOf(NounPhrase phrase) {
        Set<String> kinds = new HashSet<>();
        byNoun.getOrDefault(phrase.lemma(), List.of())
                .forEach(entry -> kinds.add(entry.frame().kind()));
        return kinds;
    }

    /** The best match of a clause, or null. */
    Binding match(Parties parties, Clause clause) {
        Best best = new Best();
        forEachMatch(parties, clause, best);
        return best.binding;
    }

    /** The best match of a negated clause as if it were not, or null. */
    Binding matchAffirmed(Parties parties, Clause clause) {
        Best best = new Best();
        forEachMatch(clause.verb(), new ClauseMatcher(parties, clause, false), best);
        return best.binding;
    }

    /** The best match of a noun phrase, or null. */
    Binding match(Parties parties, NounPhrase phrase) {
        Best best = new Best();
        forEachMatch(parties, phrase, best);
        return best.binding;
    }

    void forEachMatch(Parties parties, Clause clause, Consumer<Binding> consumer) {
        forEachMatch(
                clause.verb(), new ClauseMatcher(parties, clause, clause.verb().isNegated()), consumer);
    }

    private void forEachMatch(VerbGroup verb, ClauseMatcher matcher, Consumer<Binding> consumer) {
        String lemma = verb.lemma();
        boolean predicate = lemma.startsWith("be ");
        if (!predicate) {
            int space = lemma.indexOf(' ');
            String first = space < 0 ? lemma : lemma.substring(0, space);
            forEachMatch(matcher, byVerb.getOrDefault(first, List.of()), consumer);
        }
        if (predicate || verb.isPassive()) {
            forEachMatch(matcher, byPredicate.getOrDefault(verb.word(), List.of()), consumer);
        }
        if (lemma.equals(BE)) {
            for (String word : verb.following()) {
                forEachMatch(matcher, byPredicate.getOrDefault(word, List.of()), consumer);
            }
        }
    }

    private static void forEachMatch(ClauseMatcher matcher, List<ClauseEntry> entries, Consumer<Binding> consumer) {
        for (ClauseEntry entry : entries) {
            Binding binding = matcher.match(entry.frame(), entry.pattern(), entry.verb());
            if (binding != null) {
                consumer.accept(binding);
            }
        }
    }

    void forEachMatch(Parties parties, NounPhrase phrase, Consumer<Binding> consumer) {
        for (NounEntry entry : byNoun.getOrDefault(phrase.lemma(), List.of())) {
            Binding binding = NounMatcher.match(parties, phrase, entry.frame(), entry.pattern());
            if (binding != null) {
                consumer.accept(binding);
            }
        }
    }

    private static final class Best implements Consumer<Binding> {

        private Binding binding;

        @Override
        public void accept(Binding candidate) {
            if (candidate.isBetterThan(binding)) {
                binding = candidate;
            }
        }
    }
}
