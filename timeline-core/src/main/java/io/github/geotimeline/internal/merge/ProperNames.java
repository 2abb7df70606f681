package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Disagreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several tellings of what a thing is called: "Hwasong-19" is a name, "its latest and most powerful missile" is none. */
final class ProperNames {

    /** What may stand before a name or a description without belonging to it, and with a capital if a sentence begins. */
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "its", "their", "his", "her", "our", "this", "that", "these", "those", "another", "one");

    /** With these begins when or where it was, which is not what it is called: "its newest missile on Thursday". */
    private static final Set<String> BEFORE_TIMES_AND_PLACES = Set.of(
            "on", "in", "at", "from", "to", "near", "off", "over", "into", "towards", "during", "after", "before",
            "since");

    /** Beyond this many names of one thing the same name may stand there in two forms. */
    private static final int MOST_COMPARED = 64;

    private ProperNames() {}

    /**
     * The names, without those of which there is a fuller form; the descriptions if nobody tells a name. Names that the
     * strongest one excludes are disputed.
     */
    static List<String> combine(Ballot<List<String>> told, String field, List<Disagreement> disagreements) {
        Ballot<List<String>> naming = told.only(texts -> texts.stream().anyMatch(ProperNames::isName));
        if (naming.isEmpty()) {
            return distinct(told.ranked());
        }
        List<String> names =
                distinct(naming.ranked()).stream().filter(ProperNames::isName).toList();
        Marks.Name strongest = name(field, names.get(0));
        List<String> agreeing = names.stream()
                .filter(text -> !strongest.excludes(name(field, text)))
                .toList();
        if (agreeing.size() < names.size()) {
            disagreements.add(naming.disagreement(field));
        }
        return agreeing.size() > MOST_COMPARED
                ? agreeing
                : agreeing.stream()
                        .filter(text -> !hasFullerForm(text, agreeing))
                        .toList();
    }

    private static Marks.Name name(String field, String text) {
        return new Marks.Name(field, Words.fold(text));
    }

    /** Each text once, whatever its capitals and marks. */
    static List<String> distinct(List<List<String>> tellings) {
        Map<String, String> distinct = new LinkedHashMap<>();
        tellings.forEach(texts -> texts.forEach(text -> distinct.putIfAbsent(Words.fold(text), text)));
        return List.copyOf(distinct.values());
    }

    private static boolean hasFullerForm(String text, List<String> names) {
        String folded = Words.fold(text);
        return names.stream()
                .map(Words::fold)
                .anyMatch(other -> other.length() > folded.length() && Words.oneContainsOther(folded, other));
    }

    /** Tells whether it is a proper name: one of its words is. */
    static boolean isName(String text) {
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            boolean isDeterminer = i == 0 && DETERMINERS.contains(Words.fold(words[i]));
            if (BEFORE_TIMES_AND_PLACES.contains(words[i])) {
                return false;
            }
            if (!isDeterminer && isProper(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** A word, or a part of it after a hyphen, of a capital and small letters, or one of capitals and digits: not "ICBMs". */
    private static boolean isProper(String word) {
        boolean hasCapital = false;
        boolean hasDigit = false;
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            boolean begins = i == 0 || !Character.isLetterOrDigit(word.charAt(i - 1));
            boolean isSmallNext = i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
            if (begins && Character.isUpperCase(unit) && isSmallNext) {
                return true;
            }
            hasCapital |= Character.isUpperCase(unit);
            hasDigit |= Character.isDigit(unit);
        }
        return hasCapital && hasDigit;
    }
}
