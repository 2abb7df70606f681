package io.github.geotimeline.time;

import java.util.List;

/**
 * The rules, ready to match. Immutable once loaded.
 *
 * @param vocabulary the words that rules know
 * @param sections the graph of each section; the last is that of whole expressions
 * @param numeric the sections whose rules may begin with a number, one bit each
 * @param rules all rules in their order
 */
record Grammar(Vocabulary vocabulary, List<Node> sections, int numeric, List<Rule> rules) {

    private static final class Standard {
        private static final Grammar INSTANCE = RuleFile.load("words.txt", "rules.txt");
    }

    /** The rules of the library, loaded when first asked for. */
    static Grammar standard() {
        return Standard.INSTANCE;
    }

    static Grammar of(Vocabulary vocabulary, List<Node> sections, List<Rule> rules) {
        Beginnings beginnings = new Beginnings(vocabulary.symbolCount(), sections);
        for (Lexeme lexeme : vocabulary.lexemes()) {
            beginnings.mark(lexeme);
        }
        return new Grammar(vocabulary, sections, beginnings.numeric(), List.copyOf(rules));
    }
}
