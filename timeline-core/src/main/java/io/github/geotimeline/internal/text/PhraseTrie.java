package io.github.geotimeline.internal.text;

import java.util.Arrays;

/**
 * The words of phrases as a tree: each node stands for the words on the way to it from the root. Nodes are numbers, and all
 * edges stand in one hash table, so that tens of thousands of phrases take a few arrays and no object each.
 */
final class PhraseTrie {

    static final int ROOT = 0;

    /** No node. In the table of edges as well, because no edge leads to the root. */
    static final int NONE = 0;

    private static final int UNITS_PER_WORD = 8;

    private static final int BITS_PER_WORD = 8;

    /** A bit for each hash of a word that begins a phrase: most words of a text begin none, and are told so at once. */
    private final long[] beginnings;

    /** The number of the node that an edge leads to, at the hash of its parent and its word or in a slot behind. */
    private int[] edges;

    private int[] parents;
    private int[] hashes;

    /** Where the word of a node ends in {@code letters}; it begins where that of the node before ends. */
    private int[] ends;

    private char[] letters;
    private int size = 1;

    PhraseTrie(int expected) {
        int capacity = Math.max(16, expected);
        beginnings = new long[Integer.highestOneBit(BITS_PER_WORD * capacity) / Long.SIZE];
        edges = new int[Integer.highestOneBit(2 * capacity - 1) << 1];
        parents = new int[capacity];
        hashes = new int[capacity];
        ends = new int[capacity];
        letters = new char[capacity * UNITS_PER_WORD];
    }

    /** The node that token {@code i} leads to from a node, or {@link #NONE}. */
    int child(int parent, Tokens tokens, int i) {
        if (parent == ROOT && !mayBegin(tokens.hash(i))) {
            return NONE;
        }
        return edges[slot(parent, tokens.hash(i), tokens.folded(), tokens.start(i), tokens.end(i))];
    }

    private boolean mayBegin(int hash) {
        return (beginnings[hash >>> 6 & beginnings.length - 1] & 1L << hash) != 0;
    }

    /** The node that a folded word leads to from a node; a new one if there was none. */
    int ensureChild(int parent, int hash, char[] text, int start, int end) {
        int slot = slot(parent, hash, text, start, end);
        if (edges[slot] == NONE) {
            edges[slot] = addNode(parent, hash, text, start, end);
            if (parent == ROOT) {
                beginnings[hash >>> 6 & beginnings.length - 1] |= 1L << hash;
            }
            if (2 * size > edges.length) {
                growEdges();
            }
            return size - 1;
        }
        return edges[slot];
    }

    private int slot(int parent, int hash, char[] text, int start, int end) {
        int mask = edges.length - 1;
        int slot = mixed(parent, hash) & mask;
        while (edges[slot] != NONE && !isEdge(edges[slot], parent, hash, text, start, end)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int mixed(int parent, int hash) {
        int mixed = (hash ^ parent) * 0x85EBCA6B;
        return mixed ^ mixed >>> 16;
    }

    private boolean isEdge(int node, int parent, int hash, char[] text, int start, int end) {
        return parents[node] == parent && hashes[node] == hash && isWord(node, text, start, end);
    }

    private boolean isWord(int node, char[] text, int start, int end) {
        int from = ends[node - 1];
        if (ends[node] - from != end - start) {
            return false;
        }
        for (int k = start; k < end; k++) {
            if (text[k] != letters[from + k - start]) {
                return false;
            }
        }
        return true;
    }

    private int addNode(int parent, int hash, char[] text, int start, int end) {
        if (size == parents.length) {
            growNodes();
        }
        int from = ends[size - 1];
        int to = from + end - start;
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, 2 * to);
        }
        System.arraycopy(text, start, letters, from, end - start);
        parents[size] = parent;
        hashes[size] = hash;
        ends[size] = to;
        return size++;
    }

    private void growNodes() {
        parents = Arrays.copyOf(parents, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
    }

    private void growEdges() {
        edges = new int[2 * edges.length];
        int mask = edges.length - 1;
        for (int node = 1; node < size; node++) {
            int slot = mixed(parents[node], hashes[node]) & mask;
            while (edges[slot] != NONE) {
                slot = slot + 1 & mask;
            }
            edges[slot] = node;
        }
    }
}
