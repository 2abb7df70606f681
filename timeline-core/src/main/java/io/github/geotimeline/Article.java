package io.github.geotimeline;

import io.github.geotimeline.event.Source;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a news report and what is known about it: identity, publisher, title, publication date.
 *
 * <pre>{@code
 * Article article = Article.builder("Japan and the EU signed a pact in Tokyo on Friday.")
 *         .published(LocalDate.of(2024, 11, 1))
 *         .source("Reuters")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and equal by value. Any text is an article, the empty one too.
 */
public final class Article {

    private static final int ID_DIGITS = 16;

    private final String text;
    private final Source source;

    private Article(String text, Source source) {
        this.text = text;
        this.source = source;
    }

    /** Returns an article of which only the text is known. */
    public static Article of(String text) {
        return builder(text).build();
    }

    /**
     * Returns the article that a file holds the text of, in UTF-8.
     *
     * @throws UncheckedIOException with the path if the file cannot be read, and with the offset of the first bad byte if it is
     *     not UTF-8
     */
    public static Article from(Path file) {
        return of(TextFile.read(Objects.requireNonNull(file, "file")));
    }

    /** Returns a builder for an article of this text. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Returns the text, exactly as given. */
    public String text() {
        return text;
    }

    /** Returns the identity of the article: as given, else the first 16 hexadecimal digits of the SHA-256 of its text. */
    public String id() {
        return source.id();
    }

    /** Returns what an observation says of the article that it is from. */
    public Source source() {
        return source;
    }

    /** Returns the day of publication, if it is known. */
    public Optional<LocalDate> published() {
        return source.published();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && text.equals(article.text) && source.equals(article.source);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + source.hashCode();
    }

    @Override
    public String toString() {
        return "Article " + source + ", " + text.length() + " units";
    }

    /** Collects what is known about an article; every option may be left out, and their order does not matter. */
    public static final class Builder {

        private final String text;
        private Optional<String> id = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<LocalDate> published = Optional.empty();

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets the identity; by default it is derived from the text, so that the same text is the same article. */
        public Builder id(String id) {
            this.id = Optional.of(id);
            return this;
        }

        /** Sets who published it; unknown by default. */
        public Builder source(String publisher) {
            this.publisher = Optional.of(publisher);
            return this;
        }

        /** Sets its title; unknown by default. */
        public Builder title(String title) {
            this.title = Optional.of(title);
            return this;
        }

        /** Sets the day of publication; unknown by default, and then solved from the text where that leaves one day only. */
        public Builder published(LocalDate day) {
            this.published = Optional.of(day);
            return this;
        }

        /**
         * Returns the article.
         *
         * @throws IllegalArgumentException if id, publisher or title is blank
         */
        public Article build() {
            return new Article(text, new Source(id.orElseGet(this::digest), publisher, title, published));
        }

        private String digest() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
                return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
