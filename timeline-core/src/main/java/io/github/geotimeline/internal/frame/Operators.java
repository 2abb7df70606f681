package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The operators of a reader: verbs by what they say of their complement, and nouns that make what they govern no fact. */
final class Operators {

    private static final String POSSIBLE_NOUN = "possible-noun";
    private static final String PLANNED_NOUN = "planned-noun";
    private static final String DECIDED_NOUN = "decided-noun";
    private static final String POSSIBLE_ADJECTIVE = "possible-adjective";
    private static final String SCHEDULED_ADJECTIVE = "scheduled-adjective";
    private static final String ONGOING_ADJECTIVE = "ongoing-adjective";

    /** An operator that is a verb with other words behind it: "put off", "put on ice". */
    private record Phrasal(List<String> rest, Operator operator) {}

    private final Map<String, Operator> verbs = new HashMap<>();
    private final Map<String, List<Phrasal>> phrasals = new HashMap<>();
    private final Set<String> possibleNouns = new HashSet<>();
    private final Set<String> plannedNouns = new HashSet<>();
    private final Set<String> decidedNouns = new HashSet<>();
    private final Map<String, Status> adjectives = new HashMap<>();

    void addAll(List<Line> lines) {
        for (Line line : lines) {
            int colon = line.text().indexOf(':');
            String name =
                    colon < 0 ? line.text() : line.text().substring(0, colon).strip();
            for (String word : Pieces.of(line.text().substring(colon + 1), ',')) {
                String lemma = word.replace('_', ' ');
                switch (name) {
                    case POSSIBLE_NOUN -> possibleNouns.add(lemma);
                    case PLANNED_NOUN -> plannedNouns.add(lemma);
                    case DECIDED_NOUN -> decidedNouns.add(lemma);
                    case POSSIBLE_ADJECTIVE -> adjectives.put(lemma, Status.POSSIBLE);
                    case SCHEDULED_ADJECTIVE -> adjectives.put(lemma, Status.SCHEDULED);
                    case ONGOING_ADJECTIVE -> adjectives.put(lemma, Status.ONGOING);
                    default -> add(lemma, operator(line, name));
                }
            }
        }
    }

    private void add(String words, Operator operator) {
        int space = words.indexOf(' ');
        if (space < 0 || words.startsWith("be ")) {
            verbs.putIfAbsent(words, operator);
        } else {
            phrasals.computeIfAbsent(words.substring(0, space), lemma -> new ArrayList<>(2))
                    .add(new Phrasal(Pieces.words(words.substring(space)), operator));
        }
    }

    private static Operator operator(Line line, String name) {
        try {
            return Operator.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String allowed = Arrays.stream(Operator.values())
                    .map(operator -> operator.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw line.fault(
                    name,
                    "one of " + allowed + ", " + POSSIBLE_NOUN + ", " + PLANNED_NOUN + ", " + DECIDED_NOUN + ", "
                            + POSSIBLE_ADJECTIVE + ", " + SCHEDULED_ADJECTIVE + ", " + ONGOING_ADJECTIVE);
        }
    }

    /** What a verb says of its complement; "is determined" is looked up as such before "determine". */
    Optional<Operator> of(VerbGroup verb) {
        Operator predicate = verb.isPassive() ? verbs.get("be " + verb.word()) : null;
        if (predicate == null) {
            predicate = phrasal(verb);
        }
        return Optional.ofNullable(predicate == null ? verbs.get(verb.lemma()) : predicate);
    }

    private Operator phrasal(VerbGroup verb) {
        for (Phrasal phrasal : phrasals.getOrDefault(verb.lemma(), List.of())) {
            if (verb.endOf(phrasal.rest()) >= 0) {
                return phrasal.operator();
            }
        }
        return null;
    }

    /** What a word before a noun says of the event that the noun tells: "planned talks", "a possible attack". */
    Optional<Status> ofModifier(String word) {
        return Optional.ofNullable(adjectives.get(word));
    }

    /** Whether what a noun governs is to be done, once the plan is made known: "announced plans to send troops". */
    boolean isPlannedNoun(String lemma) {
        return plannedNouns.contains(lemma);
    }

    /** Whether what a noun governs is what someone resolved to do, and is taken to do: "Kenya's decision to close its border". */
    boolean isDecidedNoun(String lemma) {
        return decidedNouns.contains(lemma);
    }

    /** Whether a noun makes what it governs no fact: "fears of an attack". */
    boolean isPossibleNoun(String lemma) {
        return possibleNouns.contains(lemma) || plannedNouns.contains(lemma);
    }
}
