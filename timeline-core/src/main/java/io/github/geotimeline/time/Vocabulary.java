package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the rules and the classes they form, from {@code words.txt}. Filled while rules load, then only read. */
final class Vocabulary {

    /** Several words that are one member of a class: "more than". */
    record Phrase(String[] words, Object value) {}

    private final WordMap<Lexeme> lexemes = new WordMap<>();
    private final Map<String, Integer> symbols = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Slot> classes = new HashMap<>();
    private final List<Lexeme> all = new ArrayList<>();

    /** Reads the classes: {@code class slot [capital]: word word_word = value; word = value}. */
    static Vocabulary load(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        for (String word : Numerals.words()) {
            vocabulary.lexeme(word).markNumeral();
        }
        for (Line line : ResourceLines.of(Vocabulary.class, resource)) {
            int colon = line.text().indexOf(": ");
            if (colon < 0) {
                throw line.fault(line.text(), "class slot: word = value");
            }
            vocabulary.read(
                    line,
                    line.text().substring(0, colon).split(" "),
                    line.text().substring(colon + 2));
        }
        return vocabulary;
    }

    private void read(Line line, String[] head, String entries) {
        String name = head[0];
        Slot slot = head.length > 1 && !head[1].equals("-") ? slot(line, head[1]) : null;
        boolean capital = head.length > 2 && head[2].equals("capital");
        classes.put(name, slot);
        for (String entry : entries.split(";")) {
            int equals = entry.indexOf('=');
            Object value = equals < 0
                    ? null
                    : value(line, slot, entry.substring(equals + 1).trim());
            String words = equals < 0 ? entry : entry.substring(0, equals);
            for (String word : words.trim().split(" ")) {
                add(name, word, value, capital);
            }
        }
    }

    private static Slot slot(Line line, String name) {
        try {
            return Slot.named(name);
        } catch (IllegalArgumentException e) {
            throw line.fault(name, "a slot");
        }
    }

    private static Object value(Line line, Slot slot, String text) {
        try {
            return slot.parse(text);
        } catch (IllegalArgumentException e) {
            throw line.fault(text, "a value of " + slot);
        }
    }

    private void add(String className, String word, Object value, boolean capital) {
        if (word.indexOf('_') >= 0) {
            String[] parts = word.split("_");
            phrases.putIfAbsent(className, new ArrayList<>());
            phrases.get(className).add(new Phrase(parts, value));
            return;
        }
        boolean dotted =
                word.length() > 1 && word.charAt(word.length() - 1) == '.' && word.indexOf('.') == word.length() - 1;
        Lexeme lexeme = lexeme(dotted ? word.substring(0, word.length() - 1) : word);
        lexeme.add(classSymbol(className), value, capital);
        if (dotted) {
            lexeme.markDotted();
        }
    }

    private Lexeme lexeme(String word) {
        Lexeme lexeme = lexemes.get(word);
        if (lexeme == null) {
            lexeme = new Lexeme();
            lexemes.put(word, lexeme);
            all.add(lexeme);
        }
        return lexeme;
    }

    boolean isClass(String name) {
        return classes.containsKey(name);
    }

    /** The slot that a class fills; null if it fills none. */
    Slot slotOf(String className) {
        return classes.get(className);
    }

    List<Phrase> phrasesOf(String className) {
        return phrases.getOrDefault(className, List.of());
    }

    /** The symbol of a class. */
    int classSymbol(String name) {
        return symbol("{".concat(name));
    }

    /** The symbol of a word that a pattern names itself. */
    int wordSymbol(String word) {
        int symbol = symbol(word);
        Lexeme lexeme = lexeme(word);
        if (!lexeme.has(symbol)) {
            lexeme.add(symbol, null, false);
        }
        return symbol;
    }

    private int symbol(String name) {
        Integer symbol = symbols.get(name);
        if (symbol == null) {
            symbol = symbols.size();
            symbols.put(name, symbol);
        }
        return symbol;
    }

    /** The number of symbols; they count from 0. */
    int symbolCount() {
        return symbols.size();
    }

    /** All words. */
    List<Lexeme> lexemes() {
        return all;
    }

    /** What the rules know about a token; null if they do not know it. */
    Lexeme get(Tokens tokens, int i) {
        return lexemes.get(tokens, i);
    }
}
