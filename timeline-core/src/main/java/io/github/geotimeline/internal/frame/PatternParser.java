package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause.Link;
import io.github.geotimeline.internal.frame.ClausePattern.Element;
import io.github.geotimeline.internal.frame.ClausePattern.VerbAlternative;
import io.github.geotimeline.internal.frame.Slot.Need;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one pattern of a frame file; the language is explained in {@code RULES.md} beside the files. */
final class PatternParser {

    private static final String SUBJECT = "subj:";
    private static final String ING = "}ing";
    private static final String NONE = "-";

    private final Line line;
    private final WordClasses classes;
    private final SlotReader slots;
    private final List<String> items;
    private int next;

    PatternParser(Line line, String pattern, WordClasses classes, SlotReader slots) {
        this.line = line;
        this.classes = classes;
        this.slots = slots;
        this.items = items(pattern);
    }

    /** Cuts a pattern at its spaces, except inside braces; {@code to {role}} and its like stay two items. */
    private List<String> items(String pattern) {
        List<String> found = new ArrayList<>();
        char[] units = pattern.toCharArray();
        int from = 0;
        int depth = 0;
        for (int k = 0; k < units.length; k++) {
            char c = units[k];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                if (k > from) {
                    found.add(pattern.substring(from, k));
                }
                from = k + 1;
            }
        }
        if (units.length > from) {
            found.add(pattern.substring(from));
        }
        if (depth != 0) {
            throw line.fault(pattern, "a closing } for every {");
        }
        return found;
    }

    ClausePattern clause() {
        boolean negated = take("not");
        boolean agentless = take(NONE);
        Optional<Slot> subject = isSlot() ? Optional.of(slot()) : Optional.empty();
        Optional<Lemmas> subjectHead = subjectHead();
        List<VerbAlternative> verbs = verbs();
        List<Element> elements = new ArrayList<>();
        while (next < items.size()) {
            elements.add(element());
        }
        return new ClausePattern(negated, agentless, subject, subjectHead, verbs, List.copyOf(elements));
    }

    private Optional<Lemmas> subjectHead() {
        boolean there = next < items.size() && items.get(next).startsWith(SUBJECT);
        return there ? Optional.of(lemmas(items.get(next++).substring(SUBJECT.length()))) : Optional.empty();
    }

    NounPattern noun() {
        Optional<Slot> owner = isSlot() ? Optional.of(slot()) : Optional.empty();
        Lemmas nouns = words();
        List<Slot> parts = new ArrayList<>();
        List<Element.PrepositionalHead> heads = new ArrayList<>();
        List<Element.Complement> complements = new ArrayList<>();
        while (next < items.size()) {
            Element element = element();
            if (element instanceof Element.Prepositional part) {
                parts.add(part.slot());
            } else if (element instanceof Element.PrepositionalHead head) {
                heads.add(head);
            } else if (element instanceof Element.Complement complement) {
                complements.add(complement);
            } else {
                throw line.fault(
                        items.get(next - 1), "{preposition role}, preposition:word or a complement behind a noun");
            }
        }
        return new NounPattern(owner, nouns, List.copyOf(parts), List.copyOf(heads), List.copyOf(complements));
    }

    private Element element() {
        String item = peek("an element");
        if (item.equals(NONE)) {
            next++;
            return new Element.NoObject();
        }
        if (isComplement()) {
            return complement();
        }
        if (item.startsWith("{") && item.endsWith(ING)) {
            next++;
            return complement(Link.GERUND, item.substring(1, item.length() - ING.length()));
        }
        if (SlotReader.isPossessive(item)) {
            Slot owner = slot();
            return new Element.Head(words(), Optional.of(owner));
        }
        if (isSlot()) {
            Slot slot = slot();
            return slot.prepositions().isEmpty() ? new Element.Direct(slot) : new Element.Prepositional(slot);
        }
        int colon = item.indexOf(':');
        if (colon > 0) {
            next++;
            return new Element.PrepositionalHead(
                    item.substring(0, colon).replace('_', ' '), lemmas(item.substring(colon + 1)));
        }
        return new Element.Head(words(), Optional.empty());
    }

    private boolean isComplement() {
        String item = items.get(next);
        boolean leads = !item.startsWith("{") && item.indexOf(':') < 0 && item.indexOf('|') < 0;
        String following = next + 1 < items.size() ? items.get(next + 1) : "";
        boolean named = item.equals("to") || item.equals("that") || following.endsWith(ING);
        return leads && named && following.startsWith("{");
    }

    private Element complement() {
        String lead = items.get(next++);
        String item = items.get(next++);
        boolean gerund = item.endsWith(ING);
        Link kind = lead.equals("that") ? Link.THAT : gerund ? Link.GERUND : Link.INFINITIVE;
        int close = item.indexOf('}');
        if (kind == Link.INFINITIVE && !lead.equals("to") || close < 0) {
            throw line.fault(lead + " " + item, "to {role}, that {role}, or " + lead + " {role}ing");
        }
        return complement(kind, item.substring(1, close));
    }

    private Element complement(Link link, String role) {
        return new Element.Complement(link, SlotReader.role(line, role), SlotReader.need(role) != Need.NOTHING);
    }

    private boolean isSlot() {
        return next < items.size() && items.get(next).startsWith("{");
    }

    private Slot slot() {
        return slots.slot(line, items.get(next++));
    }

    private Lemmas words() {
        return lemmas(nextItem("words or a @class"));
    }

    private Lemmas lemmas(String item) {
        return classes.lemmas(line, item);
    }

    private List<VerbAlternative> verbs() {
        return classes.verbs(line, nextItem("verbs"));
    }

    private boolean take(String word) {
        boolean there = next < items.size() && items.get(next).equals(word);
        next += there ? 1 : 0;
        return there;
    }

    private String peek(String expected) {
        if (next >= items.size()) {
            throw line.fault("the end", expected);
        }
        return items.get(next);
    }

    private String nextItem(String expected) {
        String item = peek(expected);
        if (item.startsWith("{")) {
            throw line.fault(item, expected);
        }
        next++;
        return item;
    }
}
