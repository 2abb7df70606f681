package io.github.geotimeline.text;

import java.util.Objects;

/**
 * A stretch of a text: UTF-16 offsets from 0, {@code start} inclusive and {@code end} exclusive, as in
 * {@link CharSequence#subSequence}.
 *
 * <pre>{@code
 * Span span = new Span(0, 5);
 * span.in("Japan and the European Union");   // "Japan"
 * span.length();                             // 5
 * }</pre>
 *
 * <p>Spans order by start, then by end. Immutable.
 *
 * @param start the offset of the first UTF-16 unit, 0 or more
 * @param end the offset after the last UTF-16 unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span needs 0 <= start <= end, was [" + start + "," + end + ")");
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the other span lies wholly within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two have a UTF-16 unit in common; an empty span overlaps nothing. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** Returns the smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Returns the words at this span.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@link #end}
     */
    public String in(CharSequence text) {
        return Objects.requireNonNull(text, "text").subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
