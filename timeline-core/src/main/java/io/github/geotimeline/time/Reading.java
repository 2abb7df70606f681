package io.github.geotimeline.time;

/** What a {@link NumberForm} has read last: its value and where it ends. */
final class Reading {

    private Object value;
    private int end;

    /** Keeps a value that ends before token {@code end}; returns true, so that readers can end with it. */
    boolean set(Object newValue, int newEnd) {
        value = newValue;
        end = newEnd;
        return true;
    }

    Object value() {
        return value;
    }

    int end() {
        return end;
    }
}
