package io.github.geotimeline.internal.merge;

import java.util.HashMap;
import java.util.Map;

/** Equal values as one object: a few parties and places are in most of the news. Not thread-safe. */
final class Pool {

    private final Map<Object, Object> values = new HashMap<>();

    /** Returns the first of all values that are equal to it. */
    @SuppressWarnings("unchecked")
    <T> T shared(T value) {
        Object known = values.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }
}
