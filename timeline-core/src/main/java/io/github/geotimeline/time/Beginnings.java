package io.github.geotimeline.time;

import java.util.List;

/** Tells with which words and numbers the rules of each section may begin, so that matching skips all other words. */
final class Beginnings {

    private final int[] sectionsBySymbol;
    private final boolean[] alone;
    private final int[] closure;
    private int numeric;

    Beginnings(int symbols, List<Node> sections) {
        sectionsBySymbol = new int[symbols];
        alone = new boolean[symbols];
        closure = new int[sections.size()];
        for (int s = 0; s < sections.size(); s++) {
            add(s, sections.get(s));
        }
        close();
    }

    private void add(int section, Node root) {
        for (Edge edge : root.edges()) {
            switch (edge.kind()) {
                case WORD -> {
                    sectionsBySymbol[edge.id()] |= 1 << section;
                    alone[edge.id()] |= edge.target().mayEnd();
                }
                case NUMBER -> numeric |= 1 << section;
                case SECTION -> closure[edge.id()] |= 1 << section;
                case LOOKAHEAD -> throw new IllegalStateException("a pattern needs a word before >>");
            }
        }
    }

    /** What begins a section begins those whose rules begin with it; they stand behind it. */
    private void close() {
        for (int s = 0; s < closure.length; s++) {
            for (int k = 0; k < sectionsBySymbol.length; k++) {
                sectionsBySymbol[k] |= (sectionsBySymbol[k] & 1 << s) != 0 ? closure[s] : 0;
            }
            numeric |= (numeric & 1 << s) != 0 ? closure[s] : 0;
        }
    }

    /** The sections whose rules may begin with a number, one bit each. */
    int numeric() {
        return numeric;
    }

    /** Tells a word what may begin with it. */
    void mark(Lexeme lexeme) {
        int mask = 0;
        boolean standsAlone = false;
        for (int k = 0; k < lexeme.size(); k++) {
            mask |= sectionsBySymbol[lexeme.symbol(k)];
            standsAlone |= alone[lexeme.symbol(k)];
        }
        lexeme.setBeginnings(mask, standsAlone);
    }
}
