package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One telling of one event in one article: the facts as told, where and in which words, who vouches for it, and the rule
 * that recognised it. Observations are what a timeline is made of; its events are drawn from them.
 *
 * <pre>{@code
 * Observation told = Observation.builder(facts, Source.of("report-1"))
 *         .sentence(new Span(0, 58), "North Korea test-fired a ballistic missile on Thursday, ...")
 *         .span(new Span(0, 54))
 *         .trigger("test-fired")
 *         .build();
 * }</pre>
 *
 * <p>Spans are in the text of the article as it was given. Immutable. The natural order is total and consistent with
 * {@code equals}: by time ({@link Facts#when()}), source (its id first), span and kind, and then by everything else.
 *
 * @param facts what is told
 * @param source the article that tells it
 * @param span the clause that tells it
 * @param trigger the words that gave the event away, as in {@code test-fired}
 * @param sentenceSpan the sentence that the clause stands in
 * @param sentence the words of that sentence
 * @param attributedTo who claims it, where the article does not vouch for it itself
 * @param rule the rule that recognised it; empty if no rule did
 * @param grounds what the date and other conclusions rest on, in words
 * @param occurrence a number within the article, 0 or more: observations of one source and one number are one occurrence
 *     for the article, observations with different numbers are told apart by it
 * @param follows clauses of the same source with what this came after, as the text says ("following the talks")
 */
public record Observation(
        Facts facts,
        Source source,
        Span span,
        String trigger,
        Span sentenceSpan,
        String sentence,
        Optional<Actor> attributedTo,
        String rule,
        List<String> grounds,
        int occurrence,
        List<Span> follows)
        implements Comparable<Observation> {

    /**
     * Copies the lists and checks the number.
     *
     * @throws IllegalArgumentException if {@code occurrence} is negative
     */
    public Observation {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(sentenceSpan, "sentenceSpan");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(attributedTo, "attributedTo");
        Objects.requireNonNull(rule, "rule");
        grounds = List.copyOf(Objects.requireNonNull(grounds, "grounds"));
        follows = List.copyOf(Objects.requireNonNull(follows, "follows"));
        if (occurrence < 0) {
            throw new IllegalArgumentException("occurrence must be >= 0, was " + occurrence);
        }
    }

    /** Returns a builder for a telling of these facts by this source. */
    public static Builder builder(Facts facts, Source source) {
        return new Builder(facts, source);
    }

    @Override
    public int compareTo(Observation other) {
        int byTime = facts.when()
                .compareTo(Objects.requireNonNull(other, "other").facts.when());
        if (byTime == 0 && source == other.source && !span.equals(other.span)) {
            return span.compareTo(other.span); // as the natural order has it; nearly always this decides
        }
        return byTime != 0 ? byTime : ObservationOrder.NATURAL.compare(this, other);
    }

    /** Builds an observation; what is not set is empty, absent or 0. Not thread-safe. */
    public static final class Builder {

        private static final Span NOWHERE = new Span(0, 0);

        private final Facts facts;
        private final Source source;
        private Optional<Span> span = Optional.empty();
        private String trigger = "";
        private Span sentenceSpan = NOWHERE;
        private String sentence = "";
        private Optional<Actor> attributedTo = Optional.empty();
        private String rule = "";
        private List<String> grounds = List.of();
        private int occurrence;
        private List<Span> follows = List.of();

        private Builder(Facts facts, Source source) {
            this.facts = Objects.requireNonNull(facts, "facts");
            this.source = Objects.requireNonNull(source, "source");
        }

        /** Sets the clause; that is the whole sentence if it is not set. */
        public Builder span(Span clause) {
            span = Optional.of(clause);
            return this;
        }

        /** Sets the words that gave the event away. */
        public Builder trigger(String words) {
            trigger = Objects.requireNonNull(words, "words");
            return this;
        }

        /** Sets the sentence: where it stands, and its words. */
        public Builder sentence(Span where, String words) {
            sentenceSpan = Objects.requireNonNull(where, "where");
            sentence = Objects.requireNonNull(words, "words");
            return this;
        }

        /** Sets who claims it. */
        public Builder attributedTo(Actor claimant) {
            attributedTo = Optional.of(claimant);
            return this;
        }

        /** Sets the rule that recognised it. */
        public Builder rule(String id) {
            rule = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets what the date and other conclusions rest on. */
        public Builder grounds(List<String> words) {
            grounds = List.copyOf(words);
            return this;
        }

        /**
         * Sets the number of the occurrence within the article.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Builder occurrence(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("occurrence must be >= 0, was " + number);
            }
            occurrence = number;
            return this;
        }

        /** Sets the clauses with what this came after. */
        public Builder follows(List<Span> clauses) {
            follows = List.copyOf(clauses);
            return this;
        }

        /** Returns the observation. */
        public Observation build() {
            return new Observation(
                    facts,
                    source,
                    span.orElse(sentenceSpan),
                    trigger,
                    sentenceSpan,
                    sentence,
                    attributedTo,
                    rule,
                    grounds,
                    occurrence,
                    follows);
        }
    }
}
