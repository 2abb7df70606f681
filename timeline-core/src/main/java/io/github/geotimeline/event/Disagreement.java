package io.github.geotimeline.event;

import io.github.geotimeline.internal.text.Arguments;
import java.util.List;

/**
 * Something that the sources of an event contradict each other on: a toll, a date, who did it, whether it happened.
 *
 * <pre>{@code
 * disagreement.toString();   // "killed: at least 12 (report-1), 9 (report-2)"
 * }</pre>
 *
 * <p>Immutable; prints as one line.
 *
 * @param field what they differ on: {@code status}, {@code when}, {@code place}, or the name of a field of the kind
 * @param versions what they say, two or more
 */
public record Disagreement(String field, List<Version> versions) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code field} is blank, or there are fewer than two versions
     */
    public Disagreement {
        Arguments.notBlank(field, "field");
        versions = List.copyOf(versions);
        if (versions.size() < 2) {
            throw new IllegalArgumentException("a disagreement needs two versions or more, was " + versions);
        }
    }

    /**
     * One of the contradicting values, and who says so.
     *
     * @param value the value, readable
     * @param sources the articles that say so, one or more
     */
    public record Version(String value, List<Source> sources) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if {@code value} is blank, or there is no source
         */
        public Version {
            Arguments.notBlank(value, "value");
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a version needs a source, \"" + value + "\" has none");
            }
        }

        @Override
        public String toString() {
            return value + " (" + Text.list(sources) + ")";
        }
    }

    @Override
    public String toString() {
        return field + ": " + Text.list(versions);
    }
}
