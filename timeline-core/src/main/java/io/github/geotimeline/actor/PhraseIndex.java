package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.Chains;
import io.github.geotimeline.internal.text.FirstWord;
import io.github.geotimeline.internal.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the phrases of a layer stand, by their first words and, for those of office holders, by their last. A phrase becomes a
 * string when a text has a word of it, since a text names a hundred of tens of thousands. Filled by one thread, then only read.
 */
final class PhraseIndex {

    private static final int UNITS_PER_PHRASE = 32;

    private final List<Line> lines = new ArrayList<>();
    private final Chains byFirstWord;
    private final Chains byLastWord;

    /** Of each phrase the line, as its place in {@code lines}, and where it begins and ends in the file of it. */
    private int[] places;

    private int size;

    private PhraseIndex(int expected) {
        byFirstWord = new Chains(expected);
        byLastWord = new Chains(expected);
        places = new int[3 * expected];
    }

    /** Finds the phrases of a layer, and adds what is wrong with its lines to the faults. */
    static PhraseIndex of(Layer layer, List<GazetteerException.Fault> faults) {
        PhraseIndex index = new PhraseIndex(16 + layer.length() / UNITS_PER_PHRASE);
        LineCutter cutter = new LineCutter(index::add, faults);
        for (Line line : layer.lines()) {
            index.lines.add(line);
            cutter.cut(line);
        }
        return index;
    }

    private void add(Line line, Label label, int start, int end, boolean weak) {
        if (!line.section().isName(label)) {
            return;
        }
        if (3 * size + 3 > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[3 * size] = lines.size() - 1;
        places[3 * size + 1] = start;
        places[3 * size + 2] = end;
        Utf8 utf8 = line.utf8();
        byFirstWord.add(utf8.hashOfFirstWord(start, end), size);
        if (line.section() == Section.OFFICES) {
            byLastWord.add(utf8.hashOfFirstWord(utf8.lastIndexOf(' ', start, end) + 1, end), size);
        }
        size++;
    }

    private Line line(int number) {
        return lines.get(places[3 * number]);
    }

    private List<String> spellings(int number) {
        int start = places[3 * number + 1];
        int end = places[3 * number + 2];
        String text = line(number).utf8().text(start, end);
        // if some of its letters take more than one byte, they may have marks
        return text.length() < end - start ? PlainSpelling.both(text) : List.of(text);
    }

    /** All phrases, in the order of their lines. */
    Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        for (int number = 0; number < size; number++) {
            phrases.addAll(spellings(number));
        }
        return phrases;
    }

    /** The phrases that begin with a folded word, in the order of their lines. */
    Set<String> beginningWith(String word) {
        Set<String> phrases = new LinkedHashSet<>();
        for (int number : byFirstWord.numbers(FirstWord.hash(word))) {
            for (String spelling : spellings(number)) {
                if (WordList.fold(spelling).startsWith(word)) {
                    phrases.add(spelling);
                }
            }
        }
        return phrases;
    }

    /** The lines that give a phrase, in their order. */
    List<Line> lines(String phrase) {
        List<Line> found = new ArrayList<>(1);
        for (int number : byFirstWord.numbers(FirstWord.hash(phrase))) {
            boolean known = !found.isEmpty() && found.get(found.size() - 1) == line(number);
            if (!known && spellings(number).contains(phrase)) {
                found.add(line(number));
            }
        }
        return found;
    }

    /** The phrases with this surname that an office holder is known by before anything else is, in the order of their lines. */
    Set<String> withSurname(String surname) {
        Set<String> phrases = new LinkedHashSet<>();
        for (int number : endingOrBeginningWith(surname)) {
            for (String spelling : spellings(number)) {
                if (isSurname(surname, spelling)) {
                    phrases.add(spelling);
                }
            }
        }
        return phrases;
    }

    private int[] endingOrBeginningWith(String surname) {
        int hash = FirstWord.hash(surname);
        int[] last = byLastWord.numbers(hash);
        int[] first = byFirstWord.numbers(hash);
        int[] both = Arrays.copyOf(last, last.length + first.length);
        System.arraycopy(first, 0, both, last.length, first.length);
        Arrays.sort(both);
        return both;
    }

    private boolean isSurname(String surname, String phrase) {
        if (!phrase.startsWith(surname) && !phrase.endsWith(surname)) {
            return false;
        }
        List<Line> known = lines(phrase);
        // "Gudlaugur" for "Guðlaugur" is a spelling whose first word the index does not know.
        return !known.isEmpty()
                && known.get(0).section() == Section.OFFICES
                && Surname.of(phrase, known.get(0).firstColumn()).equals(surname);
    }
}
