package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists of values under anchors: an open hash table, as there are millions of anchors in a large timeline. */
final class AnchorMap<T> {

    private static final int LEAST_CAPACITY = 16;

    private int[] anchors = new int[LEAST_CAPACITY];
    private List<List<T>> values = emptySlots(LEAST_CAPACITY);
    private int size;

    /** Returns the values under the anchor in the order in which they were added. */
    List<T> get(int anchor) {
        List<T> found = values.get(slot(anchor));
        return found == null ? List.of() : found;
    }

    /** Asks for what will be added under the anchor by {@link #addIfWanted}. */
    void want(int anchor) {
        if (values.get(slot(anchor)) == null) {
            put(anchor, new ArrayList<>(2));
        }
    }

    boolean isWanted(int anchor) {
        return values.get(slot(anchor)) != null;
    }

    /** Tells whether any of the anchors is wanted. */
    boolean isAnyWanted(int[] sought) {
        for (int anchor : sought) {
            if (isWanted(anchor)) {
                return true;
            }
        }
        return false;
    }

    void add(int anchor, T value) {
        want(anchor);
        values.get(slot(anchor)).add(value);
    }

    void addIfWanted(int anchor, T value) {
        List<T> found = values.get(slot(anchor));
        if (found != null) {
            found.add(value);
        }
    }

    private void put(int anchor, List<T> list) {
        if (2 * (size + 1) > anchors.length) {
            grow();
        }
        int slot = slot(anchor);
        anchors[slot] = anchor;
        values.set(slot, list);
        size++;
    }

    private void grow() {
        int[] oldAnchors = anchors;
        List<List<T>> oldValues = values;
        anchors = new int[2 * oldAnchors.length];
        values = emptySlots(anchors.length);
        for (int i = 0; i < oldAnchors.length; i++) {
            if (oldValues.get(i) != null) {
                int slot = slot(oldAnchors[i]);
                anchors[slot] = oldAnchors[i];
                values.set(slot, oldValues.get(i));
            }
        }
    }

    /** Where the anchor stands, or would stand. */
    private int slot(int anchor) {
        int slot = anchor & (anchors.length - 1);
        while (values.get(slot) != null && anchors[slot] != anchor) {
            slot = (slot + 1) & (anchors.length - 1);
        }
        return slot;
    }

    private static <T> List<List<T>> emptySlots(int capacity) {
        return new ArrayList<>(Collections.nCopies(capacity, null));
    }
}
