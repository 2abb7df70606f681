package io.github.geotimeline.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A place in the graph of patterns: the steps that lead on and the rules that may end here. Graphs have no cycles, and united
 * graphs share the beginnings that their patterns have in common. Built while rules load, then {@link #seal sealed} and only
 * read.
 */
final class Node {

    private static final Edge[] NONE = {};

    private final List<Edge> edges;
    private final List<Rule> rules;
    private int firstSymbol;
    private Edge[][] bySymbol;
    private Edge[] numbers;
    private Edge[] sections;
    private Node lookahead;
    private Rule[] ends;

    private Node(List<Edge> edges, List<Rule> rules) {
        this.edges = edges;
        this.rules = rules;
    }

    static Node end(Rule rule) {
        return new Node(List.of(), List.of(rule));
    }

    static Node empty() {
        return new Node(new ArrayList<>(), new ArrayList<>());
    }

    static Node of(Edge edge) {
        return new Node(List.of(edge), List.of());
    }

    /** The graph that matches what either of the two matches; rules of this one come first. */
    Node or(Node other) {
        if (this == other) {
            return this;
        }
        Node united = new Node(new ArrayList<>(edges), new ArrayList<>(rules));
        united.add(other);
        return united;
    }

    /** Adds another graph to this one, which must be one of {@link #empty}. */
    void add(Node other) {
        for (Edge edge : other.edges) {
            int same = indexOfSame(edge);
            if (same < 0) {
                edges.add(edge);
            } else {
                edges.set(same, edge.to(edges.get(same).target().or(edge.target())));
            }
        }
        for (Rule rule : other.rules) {
            if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
    }

    private int indexOfSame(Edge edge) {
        for (int k = 0; k < edges.size(); k++) {
            if (edges.get(k).isSameStepAs(edge)) {
                return k;
            }
        }
        return -1;
    }

    /** Ends the building: arranges the steps of this node and of all behind it for matching. */
    void seal() {
        if (bySymbol != null) {
            return;
        }
        arrange();
        for (Edge edge : edges) {
            edge.target().seal();
        }
    }

    private void arrange() {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Edge edge : edges) {
            if (edge.kind() == Edge.Kind.WORD) {
                first = Math.min(first, edge.id());
                last = Math.max(last, edge.id());
            }
        }
        firstSymbol = first;
        bySymbol = new Edge[last < 0 ? 0 : last - first + 1][];
        numbers = NONE;
        sections = NONE;
        for (Edge edge : edges) {
            switch (edge.kind()) {
                case WORD -> bySymbol[edge.id() - first] = appended(bySymbol[edge.id() - first], edge);
                case NUMBER -> numbers = appended(numbers, edge);
                case SECTION -> sections = insertedById(sections, edge);
                case LOOKAHEAD -> lookahead = edge.target();
            }
        }
        ends = rules.toArray(new Rule[0]);
    }

    private static Edge[] appended(Edge[] edges, Edge edge) {
        if (edges == null) {
            return new Edge[] {edge};
        }
        Edge[] more = Arrays.copyOf(edges, edges.length + 1);
        more[edges.length] = edge;
        return more;
    }

    /** Steps over one section stand side by side, so that a walk searches it once. */
    private static Edge[] insertedById(Edge[] edges, Edge edge) {
        Edge[] more = appended(edges, edge);
        for (int k = more.length - 1; k > 0 && more[k - 1].id() > edge.id(); k--) {
            more[k] = more[k - 1];
            more[k - 1] = edge;
        }
        return more;
    }

    List<Edge> edges() {
        return edges;
    }

    /** The rules that may end here; the array is shared, and only read. */
    Rule[] rules() {
        return ends;
    }

    boolean mayEnd() {
        return !rules.isEmpty();
    }

    /** The steps over a word with the given symbol; null if there are none. */
    Edge[] words(int symbol) {
        int at = symbol - firstSymbol;
        return at >= 0 && at < bySymbol.length ? bySymbol[at] : null;
    }

    Edge[] numbers() {
        return numbers;
    }

    Edge[] sections() {
        return sections;
    }

    /** What must follow if the expression ends here; null if nothing must. */
    Node lookahead() {
        return lookahead;
    }
}
