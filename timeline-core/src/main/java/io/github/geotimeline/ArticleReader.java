package io.github.geotimeline;

import io.github.geotimeline.actor.Gazetteer;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.anchor.Dateline;
import io.github.geotimeline.internal.anchor.ReferenceDay;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.Lexicon;
import io.github.geotimeline.internal.frame.Rules;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.internal.mention.Mention;
import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.mention.NameFinder;
import io.github.geotimeline.internal.mention.Surnames;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimeTagger;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;

/**
 * Reads articles into timelines. A reader holds the rules and the gazetteer; it is immutable and may be used by any number of
 * threads.
 *
 * <pre>{@code
 * Timeline timeline = ArticleReader.standard().read(Article.of("North Korea test-fired a missile on October 31, 2024."));
 *
 * ArticleReader own = ArticleReader.builder()
 *         .frames(Path.of("space.frames"))
 *         .gazetteer(Path.of("companies.txt"))
 *         .build();
 * }</pre>
 *
 * <p>No text makes a reader throw, and reading takes time and memory linear in the length of the text.
 */
public final class ArticleReader {

    private final TimeTagger tagger;
    private final NameFinder names;
    private final Surnames surnames;
    private final Lexicon lexicon;
    private final Rules rules;

    private ArticleReader(Names names, Rules rules) {
        this.tagger = TimeTagger.standard();
        this.names = names.finder;
        this.surnames = names.surnames;
        this.lexicon = Lexicon.standard();
        this.rules = rules;
    }

    /** Returns the reader with the rules and the gazetteer of the library, which are loaded once, at the first call. */
    public static ArticleReader standard() {
        return Standard.READER;
    }

    private static final class Standard {
        private static final ArticleReader READER = load();

        /** The words and the rules know nothing of each other, so that two processors load them in half the time. */
        private static ArticleReader load() {
            ForkJoinTask<Names> words = new LoadWords().fork();
            Rules rules = Rules.builder().build();
            TimeTagger.standard();
            return new ArticleReader(words.join(), rules);
        }
    }

    private static final class LoadWords extends RecursiveTask<Names> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Names compute() {
            Lexicon.standard();
            return new Names(Gazetteer.standard());
        }
    }

    /** A gazetteer, ready to be searched for the words of a text. */
    private static final class Names {

        private final NameFinder finder;
        private final Surnames surnames;

        Names(Gazetteer gazetteer) {
            finder = new NameFinder(gazetteer);
            surnames = new Surnames(gazetteer);
        }
    }

    /** Returns a builder for a reader that adds an application's own rules and names to those of the library. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an article.
     *
     * @return its timeline; the empty one if it tells no event
     */
    public Timeline read(Article article) {
        return Timeline.of(observations(Objects.requireNonNull(article, "article")));
    }

    /**
     * Returns a trace of how an article is read, for those who write rules: of each sentence the tokens, the mentions, the
     * clauses, the frames that match with their scores, and what is told; then what the dates rest on. It is to be read by
     * people, and may change with every release.
     */
    public String explain(Article article) {
        return Trace.of(reading(Objects.requireNonNull(article, "article")), rules);
    }

    /** Returns the verbs and names of an article that neither the rules nor the gazetteer of this reader know. */
    public Uncovered uncovered(Article article) {
        Reading reading = reading(Objects.requireNonNull(article, "article"));
        List<String> verbs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        reading.forEachSentence(sentence -> {
            sentence.clauses().stream()
                    .map(Clause::verb)
                    .filter(verb -> !rules.cover(verb))
                    .forEach(verb -> verbs.add(verb.lemma()));
            sentence.nounPhrases().forEach(phrase -> unknown.addAll(phrase.unknownNames()));
        });
        return new Uncovered(verbs, unknown);
    }

    List<Observation> observations(Article article) {
        Reading reading = reading(article);
        List<Telling> tellings = new ArrayList<>();
        reading.forEachSentence(sentence -> tellings.addAll(rules.find(reading.parties(), article.text(), sentence)));
        return reading.observations(rules.frames(), tellings);
    }

    private Reading reading(Article article) {
        Tokens tokens = Tokens.of(article.text());
        List<TimeExpression> times = times(article.text(), article.published());
        Mentions mentions = Mentions.of(tokens, names, times);
        if (article.published().isPresent()) {
            LocalDate day = article.published().get();
            return new Reading(article, tokens, mentions, ReferenceDay.published(day), surnames, lexicon);
        }
        ReferenceDay reference = ReferenceDay.written(Dateline.of(tokens, mentions))
                .orElseGet(() -> ReferenceDay.solve(times, named(tokens, mentions)));
        Mentions dated = reference.day().isEmpty()
                ? mentions
                : Mentions.of(tokens, names, times(article.text(), reference.day()));
        return new Reading(article, tokens, dated, reference, surnames, lexicon);
    }

    private List<TimeExpression> times(String text, Optional<LocalDate> reference) {
        return reference.map(day -> tagger.tag(text, day)).orElseGet(() -> tagger.tag(text));
    }

    private static Collection<Name> named(Tokens tokens, Mentions mentions) {
        Collection<Name> found = new ArrayList<>();
        Map<Name, Name> known = new IdentityHashMap<>(); // the gazetteer gives the same ones at every look-up
        for (int i = 0; i < tokens.size(); i++) {
            if (mentions.at(i) instanceof Mention.OfName mention) {
                for (Name name : mention.names()) {
                    if (known.put(name, name) == null) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }

    /** Collects an application's own files; their order matters only where they contradict each other: the first one wins. */
    public static final class Builder {

        private final Gazetteer.Builder gazetteer = Gazetteer.builder();
        private final Rules.Builder rules = Rules.builder();

        private Builder() {}

        /**
         * Adds frames from a file, which win over those of the library where both match; none by default. The
         * format is described in {@code RULES.md} beside the library's own frame files.
         *
         * @throws java.io.UncheckedIOException with the path if the file cannot be read or is not UTF-8
         */
        public Builder frames(Path file) {
            Objects.requireNonNull(file, "file");
            rules.add(file.toString(), TextFile.read(file));
            return this;
        }

        /** Adds frames that are told by a name in messages; none by default. */
        public Builder frames(String name, String text) {
            rules.add(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Adds actors, places and office holders from a file, which win over those of the library; none by default.
         *
         * @throws java.io.UncheckedIOException with the path if the file cannot be read or is not UTF-8
         */
        public Builder gazetteer(Path file) {
            gazetteer.with(file);
            return this;
        }

        /** Adds actors, places and office holders; none by default. */
        public Builder gazetteer(String name, String text) {
            gazetteer.with(new StringReader(Objects.requireNonNull(text, "text")), name);
            return this;
        }

        /**
         * Returns the reader.
         *
         * @throws IllegalArgumentException with file, line, what was found and what was expected, if one of the files has a
         *     fault
         */
        public ArticleReader build() {
            return new ArticleReader(new Names(gazetteer.build()), rules.build());
        }
    }
}
