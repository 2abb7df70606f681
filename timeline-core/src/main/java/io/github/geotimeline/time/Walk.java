package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.Tokens;

/**
 * The search for the longest match of a section from one token: the slots on the way, and the best match so far. The graph of
 * patterns has no cycles, so the work at a token is bounded whatever the text.
 */
final class Walk {

    /** Most walks end before they fill a slot. */
    private static final Object[] NONE_FILLED = new Object[Slot.count()];

    private final Matcher matcher;
    private final Tokens tokens;
    private final int section;
    private final int start;
    private final int limit;
    private final Match previous;
    private Object[] slots = NONE_FILLED;
    private Rule partRule;
    private Rule foundRule;
    private Rule foundPartRule;
    private Object[] foundSlots;
    private int foundEnd;
    private int foundReach = -1;
    private int endOfExpression = -1;

    Walk(Matcher matcher, int section, int start, int limit, Match previous) {
        this.matcher = matcher;
        this.tokens = matcher.tokens();
        this.section = section;
        this.start = start;
        this.limit = limit;
        this.previous = previous;
    }

    /** Returns the longest match, or null if there is none. */
    Match longest() {
        along(matcher.section(section), start);
        if (foundRule == null) {
            return null;
        }
        Rule named = foundRule.form() == MeaningForm.SAME ? foundPartRule : foundRule;
        return new Match(named, start, foundEnd, foundRule.meaning(foundSlots));
    }

    private void along(Node node, int at) {
        if (node.rules().length > 0) {
            accept(node.rules(), at);
        }
        if (node.lookahead() != null) {
            endOfExpression = at;
            along(node.lookahead(), at);
            endOfExpression = -1;
        }
        if (at < limit) {
            overWords(node, at);
            if (node.numbers().length > 0 && matcher.isNumeric(at)) {
                overNumbers(node.numbers(), at);
            }
            if (node.sections().length > 0) {
                overSections(node.sections(), at);
            }
        }
    }

    private void overWords(Node node, int at) {
        Lexeme lexeme = matcher.lexeme(at);
        if (lexeme == null) {
            return;
        }
        for (int k = 0; k < lexeme.size(); k++) {
            Edge[] edges = node.words(lexeme.symbol(k));
            if (edges != null && (!lexeme.needsCapital(k) || tokens.isCapitalised(at))) {
                int end = endOf(lexeme, at);
                for (Edge edge : edges) {
                    over(edge, edge.constant() == null ? lexeme.value(k) : edge.constant(), end);
                }
            }
        }
    }

    /** An abbreviation takes its dot along, unless the dot ends the sentence. */
    private int endOf(Lexeme lexeme, int at) {
        boolean dot = lexeme.isDotted() && at + 2 < limit && tokens.is(at + 1, ".") && !tokens.isSpaceBefore(at + 1);
        return dot ? at + 2 : at + 1;
    }

    private void overNumbers(Edge[] edges, int at) {
        Reading reading = matcher.reading();
        for (Edge edge : edges) {
            if (NumberForm.at(edge.id()).read(tokens, at, limit, reading) && reading.end() <= limit) {
                over(edge, reading.value(), reading.end());
            }
        }
    }

    /** Several steps may lead over one section, which is searched once. */
    private void overSections(Edge[] edges, int at) {
        int beginnings = matcher.beginnings(at);
        int searched = -1;
        Match part = null;
        for (Edge edge : edges) {
            if ((beginnings & 1 << edge.id()) == 0) {
                continue;
            }
            if (edge.id() != searched) {
                searched = edge.id();
                part = new Walk(matcher, searched, at, limit, previous).longest();
            }
            if (part != null) {
                partRule = part.rule();
                over(edge, part.meaning(), part.end());
            }
        }
    }

    private void over(Edge edge, Object value, int end) {
        if (edge.slot() == null) {
            along(edge.target(), end);
            return;
        }
        slots = slots == NONE_FILLED ? NONE_FILLED.clone() : slots;
        int slot = edge.slot().ordinal();
        Object before = slots[slot];
        slots[slot] = value;
        along(edge.target(), end);
        slots[slot] = before;
    }

    private void accept(Rule[] rules, int reach) {
        if (foundReach > reach) {
            return;
        }
        int end = endOfExpression < 0 ? reach : endOfExpression;
        for (Rule rule : rules) {
            boolean better = foundReach < reach || rule.order() < foundRule.order();
            if (better && holds(rule, end)) {
                foundRule = rule;
                foundPartRule = partRule;
                foundSlots = slots.clone();
                foundEnd = end;
                foundReach = reach;
            }
        }
    }

    private boolean holds(Rule rule, int end) {
        for (Condition condition : rule.conditions()) {
            if (!condition.holds(matcher, start, end, previous)) {
                return false;
            }
        }
        return true;
    }
}
