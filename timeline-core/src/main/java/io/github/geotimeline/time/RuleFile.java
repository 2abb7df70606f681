package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a rule file, whose format {@code RULES.md} beside it describes. */
final class RuleFile {

    private final Vocabulary vocabulary;
    private final Sections sections = new Sections();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Line ruleLine;
    private String id;
    private MeaningForm form;
    private Object[] constants;
    private final List<PatternPart> patterns = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private RuleFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Grammar load(String words, String rules) {
        return read(Vocabulary.load(words), ResourceLines.of(RuleFile.class, rules));
    }

    static Grammar read(Vocabulary vocabulary, List<Line> lines) {
        RuleFile file = new RuleFile(vocabulary);
        for (Line line : lines) {
            file.read(line);
        }
        file.finishRule();
        return Grammar.of(vocabulary, file.sections.seal(), file.rules);
    }

    private void read(Line line) {
        int space = line.text().indexOf(' ');
        String key = space < 0 ? line.text() : line.text().substring(0, space);
        String rest = space < 0 ? "" : line.text().substring(space + 1).trim();
        switch (key) {
            case "section" -> beginSection(line, rest);
            case "rule" -> beginRule(line, rest);
            case "match" -> patterns.add(PatternParser.parse(line, rest, vocabulary, sections));
            case "means" -> means(line, rest.split(" "));
            case "after" -> conditions.add(new Condition.After(symbols(rest), true));
            case "not-after" -> conditions.add(new Condition.After(symbols(rest), false));
            case "before" -> conditions.add(new Condition.Before(symbols(rest), true));
            case "not-before" -> conditions.add(new Condition.Before(symbols(rest), false));
            case "continues" -> conditions.add(continuation(line, rest));
            case "outside-name" -> conditions.add(new Condition.OutsideName());
            case "like", "unlike" -> requireRule(line);
            default -> throw line.fault(key, "section, rule, match, means, a condition, like or unlike");
        }
    }

    private void beginSection(Line line, String name) {
        finishRule();
        if (sections.has(name)) {
            throw line.fault(name, "each section once");
        }
        sections.begin(name);
    }

    private void beginRule(Line line, String name) {
        finishRule();
        if (sections.isEmpty()) {
            throw line.fault(name, "a section before the first rule");
        }
        if (!ids.add(name)) {
            throw line.fault(name, "each rule once");
        }
        ruleLine = line;
        id = name;
        constants = new Object[Slot.count()];
    }

    private void requireRule(Line line) {
        if (id == null) {
            throw line.fault(line.text(), "a rule before it");
        }
    }

    private void means(Line line, String[] parts) {
        requireRule(line);
        try {
            form = MeaningForm.named(parts[0]);
        } catch (IllegalArgumentException e) {
            throw line.fault(parts[0], "a meaning");
        }
        for (int k = 1; k < parts.length; k++) {
            int equals = parts[k].indexOf('=');
            try {
                Slot slot = Slot.named(parts[k].substring(0, Math.max(equals, 0)));
                constants[slot.ordinal()] = slot.parse(parts[k].substring(equals + 1));
            } catch (IllegalArgumentException e) {
                throw line.fault(parts[k], "slot=value");
            }
        }
    }

    private BitSet symbols(String words) {
        BitSet symbols = new BitSet();
        for (String word : words.split(" ")) {
            boolean isClass = word.length() > 1 && word.charAt(0) == '{';
            symbols.set(
                    isClass
                            ? vocabulary.classSymbol(word.substring(1, word.length() - 1))
                            : vocabulary.wordSymbol(word));
        }
        return symbols;
    }

    /** {@code continues month-day year over - to}: the rules of the expression before, and the words between. */
    private Condition continuation(Line line, String text) {
        int over = text.indexOf(" over ");
        if (over < 0) {
            throw line.fault(text, "rules over words");
        }
        return new Condition.Continues(
                Set.of(text.substring(0, over).split(" ")), symbols(text.substring(over + " over ".length())));
    }

    private void requireFilled(Set<Slot> filled) {
        for (Slot needed : form.needed()) {
            if (constants[needed.ordinal()] == null && !filled.contains(needed)) {
                throw ruleLine.fault(id, "a rule whose patterns all fill the slot " + needed);
            }
        }
    }

    private void finishRule() {
        if (id == null) {
            return;
        }
        if (form == null || patterns.isEmpty()) {
            throw ruleLine.fault(id, "a rule with match and means");
        }
        for (PatternPart pattern : patterns) {
            requireFilled(pattern.fills());
        }
        Rule rule = new Rule(rules.size(), id, form, constants, conditions);
        rules.add(rule);
        Node end = Node.end(rule);
        for (PatternPart pattern : patterns) {
            sections.add(pattern.before(end));
        }
        id = null;
        form = null;
        patterns.clear();
        conditions.clear();
    }
}
