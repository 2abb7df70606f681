package io.github.geotimeline.time;

/**
 * A step of the graph that patterns compile to: what must stand in the text, which slot it fills, and where the match goes on.
 *
 * @param kind what is matched
 * @param id the symbol, number form or section
 * @param slot the slot that is filled; null if none
 * @param constant what fills it; null if the text does
 * @param target the node after the step
 */
record Edge(Kind kind, int id, Slot slot, Object constant, Node target) {

    enum Kind {
        WORD,
        NUMBER,
        SECTION,
        /** Takes no token: the expression ends here, and what follows must only be there. */
        LOOKAHEAD
    }

    boolean isSameStepAs(Edge other) {
        return kind == other.kind && id == other.id && slot == other.slot && constant == other.constant;
    }

    Edge to(Node other) {
        return new Edge(kind, id, slot, constant, other);
    }
}
