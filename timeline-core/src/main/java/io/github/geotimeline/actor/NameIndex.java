package io.github.geotimeline.actor;

import io.github.geotimeline.actor.GazetteerException.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All phrases with the lines that give them. What a line says is read when one of its phrases is looked up. Layers come from
 * the last to the first: a phrase that one layer reads means nothing else in the layers under it. Filled by one thread, then
 * safe for use by many.
 */
final class NameIndex {

    private final EntryReader reader;
    private final List<PhraseIndex> layers = new ArrayList<>();
    private final Map<String, List<Name>> found = new ConcurrentHashMap<>();
    private final Map<String, List<String>> bySurname = new ConcurrentHashMap<>();

    NameIndex(EntryReader reader) {
        this.reader = reader;
    }

    /** Adds the phrases of the next layer, under those so far, and what is wrong with its lines to the faults. */
    void add(Layer layer, List<Fault> faults) {
        layers.add(PhraseIndex.of(layer, faults));
    }

    /** All phrases, in the order of their layers and lines. */
    Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>();
        for (PhraseIndex layer : layers) {
            phrases.addAll(layer.phrases());
        }
        return Collections.unmodifiableSet(phrases);
    }

    /** The phrases that begin with a folded word, in the order of their layers and lines. */
    List<String> phrasesBeginningWith(String word) {
        Set<String> phrases = new LinkedHashSet<>();
        for (PhraseIndex layer : layers) {
            phrases.addAll(layer.beginningWith(word));
        }
        return List.copyOf(phrases);
    }

    /** The phrases with this surname by which an office holder is known. */
    List<String> phrasesOf(String surname) {
        List<String> phrases = bySurname.get(surname);
        if (phrases == null) {
            phrases = readSurname(surname);
            if (!phrases.isEmpty()) { // the words of texts that are no surnames have no end
                bySurname.put(surname, phrases);
            }
        }
        return phrases;
    }

    private List<String> readSurname(String surname) {
        List<String> phrases = new ArrayList<>();
        for (PhraseIndex layer : layers) {
            for (String phrase : layer.withSurname(surname)) {
                if (highest(phrase) == layer) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** The layer that says what a phrase means; null if none does. */
    private PhraseIndex highest(String phrase) {
        for (PhraseIndex layer : layers) {
            if (!layer.lines(phrase).isEmpty()) {
                return layer;
            }
        }
        return null;
    }

    /** The readings of a phrase, the usual ones first; none if it is unknown. */
    List<Name> find(String phrase) {
        List<Name> names = found.get(phrase);
        if (names == null) {
            PhraseIndex layer = highest(phrase);
            if (layer == null) {
                return List.of();
            }
            names = read(phrase, layer.lines(phrase));
            found.put(phrase, names);
        }
        return names;
    }

    private List<Name> read(String phrase, List<Line> givenBy) {
        List<Fault> faults = new ArrayList<>(0);
        Readings readings = new Readings(faults);
        for (Line line : givenBy) {
            for (Name name : names(line, faults)) {
                if (name.phrase().equals(phrase)) {
                    readings.add(name, line);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new GazetteerException(faults); // never: what is added was checked, and the stock is by the tests
        }
        return readings.usualFirst();
    }

    /** Reads all lines of a layer and adds what is wrong with what they say to the faults. */
    void check(Layer layer, List<Fault> faults) {
        Map<String, Readings> byPhrase = new HashMap<>();
        for (Line line : layer.lines()) {
            for (Name name : names(line, faults)) {
                byPhrase.computeIfAbsent(name.phrase(), phrase -> new Readings(faults))
                        .add(name, line);
            }
        }
    }

    private List<Name> names(Line line, List<Fault> faults) {
        Optional<Entry> entry = Entry.of(line);
        return entry.isPresent() ? reader.read(entry.get(), faults) : List.of();
    }
}
