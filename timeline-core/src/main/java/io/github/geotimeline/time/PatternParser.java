package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.List;

/** Parses one pattern of a rule file; {@code RULES.md} beside the file describes the language. */
final class PatternParser {

    private final Line line;
    private final String text;
    private final Vocabulary vocabulary;
    private final Sections sections;
    private int at;

    private PatternParser(Line line, String text, Vocabulary vocabulary, Sections sections) {
        this.line = line;
        this.text = text;
        this.vocabulary = vocabulary;
        this.sections = sections;
    }

    static PatternPart parse(Line line, String text, Vocabulary vocabulary, Sections sections) {
        PatternParser parser = new PatternParser(line, text, vocabulary, sections);
        PatternPart part = parser.choice();
        if (parser.at < text.length()) {
            throw line.fault(text.substring(parser.at), "the end of the pattern");
        }
        return part;
    }

    private PatternPart choice() {
        List<PatternPart> parts = new ArrayList<>();
        parts.add(sequence());
        while (isAt('|')) {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new PatternPart.Choice(parts);
    }

    private PatternPart sequence() {
        List<PatternPart> parts = new ArrayList<>();
        skipSpace();
        while (at < text.length() && !isAt('|') && !isAt(')')) {
            PatternPart part = single();
            if (isAt('?')) {
                at++;
                part = new PatternPart.Maybe(part);
            }
            parts.add(part);
            skipSpace();
        }
        if (parts.isEmpty()) {
            throw line.fault(text, "a word or group at column " + (at + 1) + " of the pattern");
        }
        return parts.size() == 1 ? parts.get(0) : new PatternPart.Sequence(parts);
    }

    private PatternPart single() {
        if (text.startsWith(">>", at)) {
            at += 2;
            return new PatternPart.Single(Edge.Kind.LOOKAHEAD, 0, null, null);
        }
        if (isAt('(')) {
            at++;
            PatternPart inner = choice();
            until(')');
            return inner;
        }
        if (isAt('{')) {
            at++;
            return named(until('}'));
        }
        if (isAt('<')) {
            at++;
            return section(until('>'));
        }
        int start = at;
        at += isAt('\\') ? 2 : 1;
        while (at < text.length() && " ()|?{}<>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.charAt(start) == '\\' ? text.substring(start + 1, at) : text.substring(start, at);
        return new PatternPart.Single(Edge.Kind.WORD, vocabulary.wordSymbol(word), null, null);
    }

    /** {@code {class}}, {@code {number-form}}, or either with the slot that it fills: {@code {month=plain-month}}. */
    private PatternPart named(String reference) {
        int equals = reference.indexOf('=');
        String name = reference.substring(equals + 1);
        Slot given = equals < 0 ? null : slot(reference.substring(0, equals));
        NumberForm number = NumberForm.named(name);
        if (number != null) {
            return new PatternPart.Single(
                    Edge.Kind.NUMBER, number.ordinal(), given == null ? number.slot() : given, null);
        }
        if (!vocabulary.isClass(name)) {
            throw line.fault(name, "a class of words.txt or a form of number");
        }
        return words(name, given == null ? vocabulary.slotOf(name) : given);
    }

    private PatternPart words(String name, Slot slot) {
        List<PatternPart> members = new ArrayList<>();
        members.add(new PatternPart.Single(Edge.Kind.WORD, vocabulary.classSymbol(name), slot, null));
        for (Vocabulary.Phrase phrase : vocabulary.phrasesOf(name)) {
            List<PatternPart> parts = new ArrayList<>();
            for (int k = 0; k < phrase.words().length; k++) {
                boolean last = k == phrase.words().length - 1;
                int symbol = vocabulary.wordSymbol(phrase.words()[k]);
                parts.add(new PatternPart.Single(
                        Edge.Kind.WORD, symbol, last ? slot : null, last ? phrase.value() : null));
            }
            members.add(new PatternPart.Sequence(parts));
        }
        return members.size() == 1 ? members.get(0) : new PatternPart.Choice(members);
    }

    private PatternPart section(String reference) {
        int equals = reference.indexOf('=');
        String name = reference.substring(equals + 1);
        Slot slot = equals < 0 ? Slot.OF : slot(reference.substring(0, equals));
        int id = sections.indexOf(name);
        if (id < 0) {
            throw line.fault(name, "a section that stands before this rule");
        }
        return new PatternPart.Single(Edge.Kind.SECTION, id, slot, null);
    }

    private Slot slot(String name) {
        try {
            return Slot.named(name);
        } catch (IllegalArgumentException e) {
            throw line.fault(name, "a slot");
        }
    }

    private String until(char closing) {
        int end = text.indexOf(closing, at);
        if (end < 0) {
            throw line.fault(text.substring(at), "a closing " + closing);
        }
        String inside = text.substring(at, end);
        at = end + 1;
        return inside;
    }

    private void skipSpace() {
        while (isAt(' ')) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
