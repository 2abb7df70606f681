package io.github.geotimeline.actor;

import io.github.geotimeline.actor.GazetteerException.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a gazetteer file, cut into its phrases.
 *
 * @param line where it stands
 * @param phrases what stands in it, from left to right; at least one for each column of the section
 */
record Entry(Line line, List<Phrase> phrases) {

    /**
     * A phrase.
     *
     * @param label what it is to the entry
     * @param text the words
     * @param weak whether the file marks it as weak
     */
    record Phrase(Label label, String text, boolean weak) {}

    /** Cuts a line; nothing if something is wrong with it. */
    static Optional<Entry> of(Line line) {
        Phrases phrases = new Phrases();
        List<Fault> faults = new ArrayList<>(0);
        new LineCutter(phrases, faults).cut(line);
        return faults.isEmpty() ? Optional.of(new Entry(line, phrases.found)) : Optional.empty();
    }

    private static final class Phrases implements LineCutter.Sink {

        private final List<Phrase> found = new ArrayList<>();

        @Override
        public void phrase(Line line, Label label, int start, int end, boolean weak) {
            found.add(new Phrase(label, line.utf8().text(start, end), weak));
        }
    }

    /** Returns the first phrase with a label that is a column of the section. */
    String text(Label column) {
        int index = 0;
        while (phrases.get(index).label() != column) {
            index++;
        }
        return phrases.get(index).text();
    }
}
