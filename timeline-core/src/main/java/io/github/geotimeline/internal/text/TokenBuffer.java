package io.github.geotimeline.internal.text;

import java.util.Arrays;

/** Collects tokens while a text is cut. */
final class TokenBuffer {

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private byte[] kinds;

    TokenBuffer(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new byte[capacity];
    }

    void clear() {
        size = 0;
    }

    void add(int start, int end, int hash, Tokens.Kind kind) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = (byte) kind.ordinal();
        size++;
    }

    private void grow() {
        int capacity = size + (size >> 1) + 16;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
    }

    int size() {
        return size;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    int[] hashes() {
        return hashes;
    }

    byte[] kinds() {
        return kinds;
    }
}
