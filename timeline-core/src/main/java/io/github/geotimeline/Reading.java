package io.github.geotimeline;

import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.anchor.Anchor;
import io.github.geotimeline.internal.anchor.Dateline;
import io.github.geotimeline.internal.anchor.ReferenceDay;
import io.github.geotimeline.internal.clause.Lexicon;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.frame.FrameSet;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.mention.Surnames;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One article on its way: its tokens and mentions, the day from which it is read, and the parties met so far. Its sentences
 * are taken apart one after the other, once.
 */
final class Reading {

    private final Article article;
    private final Tokens tokens;
    private final Mentions mentions;
    private final ReferenceDay reference;
    private final Dateline dateline;
    private final Parties parties;
    private final Lexicon lexicon;
    private final List<Sentence> sentences = new ArrayList<>();

    Reading(
            Article article,
            Tokens tokens,
            Mentions mentions,
            ReferenceDay reference,
            Surnames surnames,
            Lexicon lexicon) {
        this.article = article;
        this.tokens = tokens;
        this.mentions = mentions;
        this.reference = reference;
        this.dateline = Dateline.of(tokens, mentions);
        this.parties = new Parties(surnames, reference.day());
        this.lexicon = lexicon;
        dateline.place().flatMap(Place::country).ifPresent(parties::playIn);
    }

    /** Takes the sentences behind the date line apart, in order. */
    void forEachSentence(Consumer<Sentence> consumer) {
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = Math.max(tokens.sentenceStart(s), dateline.end());
            int to = tokens.sentenceEnd(s);
            if (from < to) {
                Sentence sentence = Sentence.parse(tokens, mentions, lexicon, s, from, to);
                sentences.add(sentence);
                consumer.accept(sentence);
            } else {
                sentences.add(new Sentence(s, new Span(0, 0), List.of(), List.of()));
            }
        }
    }

    /** The observations of the tellings of all sentences, which must be in the order of these. */
    List<Observation> observations(FrameSet frames, List<Telling> tellings) {
        return new Anchor(article.text(), article.source(), reference, written(), frames, sentences)
                .observations(tellings);
    }

    /** The day of the date line, if that is the day of publication or shortly before; else the former. */
    private Optional<LocalDate> written() {
        Optional<LocalDate> day = reference.day();
        return dateline.day()
                .filter(time -> time.when().isExactDay())
                .flatMap(time -> time.when().earliest())
                .filter(line -> day.isPresent()
                        && !line.isAfter(day.get())
                        && line.plusWeeks(1).isAfter(day.get()))
                .or(() -> day);
    }

    Article article() {
        return article;
    }

    Tokens tokens() {
        return tokens;
    }

    Mentions mentions() {
        return mentions;
    }

    ReferenceDay reference() {
        return reference;
    }

    Parties parties() {
        return parties;
    }
}
