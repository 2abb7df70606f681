package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.frame.ClausePattern.VerbAlternative;
import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word classes that patterns use by name: {@code agreement: agreement, treaty, @pact}. Patterns that name the same words
 * share what is made of them.
 */
final class WordClasses {

    /** A class: its words for verbs, and as what it is for nouns. */
    private record Words(Set<String> entries, Lemmas lemmas) {}

    private final Map<String, Words> byName = new HashMap<>();
    private final Map<String, Lemmas> lemmas = new HashMap<>();
    private final Map<String, List<VerbAlternative>> verbs = new HashMap<>();

    /** Adds the classes of a file; a class of the same name is replaced, so that an application's own wins. */
    void addAll(List<Line> lines) {
        for (Line line : lines) {
            int colon = line.text().indexOf(':');
            if (colon <= 0) {
                throw line.fault(line.text(), "name: word, word");
            }
            List<String> items = Pieces.of(line.text().substring(colon + 1), ',');
            byName.put(line.text().substring(0, colon).strip(), new Words(entries(line, items), lemmas(line, items)));
        }
    }

    /** Nouns out of alternatives such as {@code pact|peace_treaty|@deal}, an underscore read as a space. */
    Lemmas lemmas(Line line, String alternatives) {
        Lemmas known = lemmas.get(alternatives);
        if (known == null) {
            known = lemmas(line, Pieces.of(alternatives, '|'));
            lemmas.put(alternatives, known);
        }
        return known;
    }

    private Lemmas lemmas(Line line, List<String> items) {
        List<String> own = new ArrayList<>();
        List<Lemmas> classes = new ArrayList<>(1);
        for (String item : items) {
            if (isClass(line, item)) {
                classes.add(named(line, item).lemmas());
            } else {
                own.add(item.replace('_', ' '));
            }
        }
        return new Lemmas(own, classes);
    }

    /** Verbs out of alternatives such as {@code sign|carry_out|@conclude}, an underscore read as a space. */
    List<VerbAlternative> verbs(Line line, String alternatives) {
        List<VerbAlternative> known = verbs.get(alternatives);
        if (known == null) {
            known = new ArrayList<>();
            for (String words : entries(line, Pieces.of(alternatives, '|'))) {
                known.add(VerbAlternative.of(words));
            }
            verbs.put(alternatives, known);
        }
        return known;
    }

    private Set<String> entries(Line line, List<String> items) {
        Set<String> entries = new LinkedHashSet<>();
        for (String item : items) {
            if (isClass(line, item)) {
                entries.addAll(named(line, item).entries());
            } else {
                entries.add(item.replace('_', ' '));
            }
        }
        return entries;
    }

    private static boolean isClass(Line line, String item) {
        if (item.isEmpty()) {
            throw line.fault(line.text(), "a word between the separators");
        }
        return item.charAt(0) == '@';
    }

    private Words named(Line line, String item) {
        Words named = byName.get(item.substring(1));
        if (named == null) {
            throw line.fault(item, "the name of a class that is defined before");
        }
        return named;
    }
}
