package io.github.geotimeline.event;

import io.github.geotimeline.internal.text.Arguments;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The article that an observation comes from.
 *
 * <pre>{@code
 * Source source = new Source("95ec95232d0eab6f", Optional.of("Kyodo"), Optional.empty(),
 *         Optional.of(LocalDate.of(2024, 11, 1)));
 * source.toString();   // "Kyodo 2024-11-01 95ec95232d0eab6f"
 * }</pre>
 *
 * <p>Immutable; prints as one line.
 *
 * @param id the identity of the article, not blank; an article without one of its own has a digest of its text
 * @param publisher the newspaper, agency or site, not blank
 * @param title the headline, not blank
 * @param published the day of publication
 */
public record Source(String id, Optional<String> publisher, Optional<String> title, Optional<LocalDate> published) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if {@code id}, {@code publisher} or {@code title} is blank
     */
    public Source {
        Arguments.notBlank(id, "id");
        Arguments.notBlank(publisher, "publisher");
        Arguments.notBlank(title, "title");
        Objects.requireNonNull(published, "published");
    }

    /** Returns a source of which nothing but its identity is known. */
    public static Source of(String id) {
        return new Source(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return publisher.map(name -> name + " ").orElse("")
                + published.map(day -> day + " ").orElse("")
                + id;
    }
}
