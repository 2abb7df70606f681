package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.NounPhrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of which a noun phrase must have one as its head; an entry of several words must stand there as a whole. */
final class Lemmas {

    private final Set<String> single = new HashSet<>();
    private final Map<String, List<String>> byLastWord = new HashMap<>();
    private final List<Lemmas> classes;

    /** The given entries, and those of classes that are used elsewhere too. */
    Lemmas(Collection<String> entries, List<Lemmas> classes) {
        this.classes = classes;
        for (String entry : entries) {
            int space = Math.max(entry.lastIndexOf(' '), entry.lastIndexOf('-'));
            if (space < 0) {
                single.add(entry);
            } else {
                String lastWord = entry.substring(space + 1);
                byLastWord.putIfAbsent(lastWord, new ArrayList<>(1));
                byLastWord.get(lastWord).add(entry);
            }
        }
    }

    /** The words that a phrase which matches has one of as its head. */
    Set<String> heads() {
        Set<String> heads = new HashSet<>(single);
        heads.addAll(byLastWord.keySet());
        for (Lemmas words : classes) {
            heads.addAll(words.heads());
        }
        return heads;
    }

    /** Tells whether the head of a phrase is one of the words. */
    boolean match(NounPhrase phrase) {
        return match(phrase, false);
    }

    /** Tells whether a phrase ends in an entry of several words: "heart attack", not only "attack". */
    boolean matchWhole(NounPhrase phrase) {
        return match(phrase, true);
    }

    private boolean match(NounPhrase phrase, boolean whole) {
        NounPhrase core = phrase.core();
        return matchHead(phrase, whole)
                || core != phrase && matchHead(core, whole)
                || !whole && matchTitle(phrase.title());
    }

    /** "Rebel leader Jonas Savimbi" is a leader. */
    private boolean matchTitle(String title) {
        if (title.isEmpty()) {
            return false;
        }
        String lastWord = title.substring(Math.max(title.lastIndexOf(' '), title.lastIndexOf('-')) + 1);
        if (single.contains(lastWord)) {
            return true;
        }
        for (String entry : byLastWord.getOrDefault(lastWord, List.of())) {
            if (title.endsWith(entry)) {
                return true;
            }
        }
        for (Lemmas words : classes) {
            if (words.matchTitle(title)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchHead(NounPhrase phrase, boolean whole) {
        String lemma = phrase.lemma();
        if (!whole && single.contains(lemma)) {
            return true;
        }
        for (String entry : byLastWord.getOrDefault(lemma, List.of())) {
            if (phrase.endsWith(entry)) {
                return true;
            }
        }
        for (Lemmas words : classes) {
            if (words.matchHead(phrase, whole)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a verb is one of the words. */
    boolean contains(String word) {
        if (single.contains(word)) {
            return true;
        }
        for (Lemmas words : classes) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
