package io.github.geotimeline;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, once, by whichever thread comes first. */
final class Lazy<T> {

    private Supplier<? extends T> source;
    private volatile T value;

    private Lazy(Supplier<? extends T> source, T value) {
        this.source = source;
        this.value = value;
    }

    static <T> Lazy<T> of(Supplier<? extends T> source) {
        return new Lazy<>(source, null);
    }

    static <T> Lazy<T> known(T value) {
        return new Lazy<>(null, Objects.requireNonNull(value));
    }

    boolean isKnown() {
        return value != null;
    }

    T get() {
        T known = value;
        return known != null ? known : workOut();
    }

    private synchronized T workOut() {
        if (value == null) {
            value = Objects.requireNonNull(source.get());
            source = null;
        }
        return value;
    }
}
