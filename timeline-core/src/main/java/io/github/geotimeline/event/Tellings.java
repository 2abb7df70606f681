package io.github.geotimeline.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many independent sources stand behind observations. */
final class Tellings {

    /** Shorter sentences ("The talks ended on Friday.") may be the same by chance. */
    private static final int LETTERS_OF_A_COPY = 40;

    private final Map<String, String> copiedFrom = new HashMap<>();
    private final Map<String, String> firstBySentence = new HashMap<>();

    private Tellings() {}

    static int independent(Collection<Observation> observations) {
        Tellings tellings = new Tellings();
        observations.forEach(tellings::add);
        return (int) tellings.copiedFrom.entrySet().stream()
                .filter(source -> source.getKey().equals(source.getValue()))
                .count();
    }

    private void add(Observation told) {
        String article = told.source().id();
        copiedFrom.putIfAbsent(article, article);
        String sentence = letters(told.sentence());
        if (sentence.length() >= LETTERS_OF_A_COPY) {
            String other = firstBySentence.putIfAbsent(sentence, article);
            if (other != null) {
                copiedFrom.put(original(article), original(other));
            }
        }
    }

    private String original(String article) {
        String known = article;
        while (!copiedFrom.get(known).equals(known)) {
            String next = copiedFrom.get(known);
            copiedFrom.put(known, copiedFrom.get(next));
            known = next;
        }
        return known;
    }

    private static String letters(String sentence) {
        StringBuilder letters = new StringBuilder(sentence.length());
        sentence.chars().filter(Character::isLetterOrDigit).forEach(unit -> letters.append((char) unit));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
