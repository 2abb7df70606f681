package io.github.geotimeline.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A parsed pattern of a rule. Compiles from its end: each part is told where the match goes on behind it. */
sealed interface PatternPart {

    /** The graph of this part, given that of what follows. */
    Node before(Node next);

    /** The slots that every match of this part fills. */
    Set<Slot> fills();

    /** One step over a word, a class of words, a number form or a section. */
    record Single(Edge.Kind kind, int id, Slot slot, Object constant) implements PatternPart {
        @Override
        public Node before(Node next) {
            return Node.of(new Edge(kind, id, slot, constant, next));
        }

        @Override
        public Set<Slot> fills() {
            return slot == null ? EnumSet.noneOf(Slot.class) : EnumSet.of(slot);
        }
    }

    /** Parts in a row. */
    record Sequence(List<PatternPart> parts) implements PatternPart {
        @Override
        public Node before(Node next) {
            Node node = next;
            for (int k = parts.size() - 1; k >= 0; k--) {
                node = parts.get(k).before(node);
            }
            return node;
        }

        @Override
        public Set<Slot> fills() {
            Set<Slot> filled = EnumSet.noneOf(Slot.class);
            for (PatternPart part : parts) {
                filled.addAll(part.fills());
            }
            return filled;
        }
    }

    /** One of several parts. */
    record Choice(List<PatternPart> parts) implements PatternPart {
        @Override
        public Node before(Node next) {
            Node node = Node.empty();
            for (PatternPart part : parts) {
                node.add(part.before(next));
            }
            return node;
        }

        @Override
        public Set<Slot> fills() {
            Set<Slot> filled = EnumSet.allOf(Slot.class);
            for (PatternPart part : parts) {
                filled.retainAll(part.fills());
            }
            return filled;
        }
    }

    /** A part that may be left out. */
    record Maybe(PatternPart part) implements PatternPart {
        @Override
        public Node before(Node next) {
            return part.before(next).or(next);
        }

        @Override
        public Set<Slot> fills() {
            return EnumSet.noneOf(Slot.class);
        }
    }
}
