package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.FrameSet;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes observations of the tellings of one article. */
public final class Anchor {

    private final CharSequence text;
    private final Source source;
    private final FrameSet frames;
    private final ReferenceDay reference;
    private final Optional<LocalDate> written;
    private final List<Sentence> sentences;

    /**
     * Anchors the tellings of an article that is read from the given day and was {@code written} on that day or the one of its
     * date line; {@code sentences} are all of it, in order.
     */
    public Anchor(
            CharSequence text,
            Source source,
            ReferenceDay reference,
            Optional<LocalDate> written,
            FrameSet frames,
            List<Sentence> sentences) {
        this.text = text;
        this.source = source;
        this.reference = reference;
        this.written = written;
        this.frames = frames;
        this.sentences = sentences;
    }

    /** The observations of the tellings, which must be in the order of their sentences. */
    public List<Observation> observations(List<Telling> tellings) {
        Order order = new Order(tellings);
        Dating dating = new Dating(text, reference, sentences, tellings);
        List<Dated> dates = dates(tellings, dating, order);
        Coreference coreference = new Coreference();
        List<Observation> observations = new ArrayList<>(tellings.size());
        for (int k = 0; k < tellings.size(); k++) {
            List<Span> follows = order.before(k).stream()
                    .map(other -> tellings.get(other).span())
                    .toList();
            observation(tellings.get(k), dating, dates.get(k), follows, coreference)
                    .ifPresent(observations::add);
        }
        return observations;
    }

    private List<Dated> dates(List<Telling> tellings, Dating dating, Order order) {
        List<Dated> dates = new ArrayList<>(tellings.size());
        tellings.forEach(telling -> dates.add(dating.date(telling)));
        Echoes echoes = new Echoes(frames, reference.day(), sentences);
        Map<String, Set<EventTime>> byKind = byKind(tellings, dates);
        for (int k = 0; k < dates.size(); k++) {
            Telling telling = tellings.get(k);
            dates.set(k, echoes.date(telling, dates.get(k), byKind.getOrDefault(telling.kind(), Set.of())));
        }
        new Distances(text, frames, sentences, tellings, dates).date();
        narrate(tellings, dates);
        for (int k = 0; k < dates.size(); k++) {
            dates.set(k, dating.after(dates.get(k), order.before(k), dates));
            dates.set(k, dating.stay(tellings.get(k), dates.get(k)));
        }
        return dates;
    }

    private static Map<String, Set<EventTime>> byKind(List<Telling> tellings, List<Dated> dates) {
        Map<String, Set<EventTime>> byKind = new HashMap<>();
        for (int k = 0; k < dates.size(); k++) {
            if (dates.get(k).isOwn()) {
                byKind.computeIfAbsent(tellings.get(k).kind(), kind -> new HashSet<>())
                        .add(dates.get(k).when().withoutTime());
            }
        }
        return byKind;
    }

    /** Dates what the article goes on to tell, sentence by sentence, and then what it began with. */
    private void narrate(List<Telling> tellings, List<Dated> dates) {
        Narrative narrative = new Narrative(written);
        Occasions occasions = new Occasions(text, tellings, sentences);
        int k = 0;
        for (Sentence sentence : sentences) {
            narrative.enter(sentence);
            while (k < tellings.size() && tellings.get(k).sentence() == sentence.index()) {
                Telling telling = tellings.get(k);
                Dated dated = narrative.date(telling, occasions.date(telling, dates.get(k)));
                narrative.tell(telling, dated);
                dates.set(k++, dated);
            }
        }
        for (int first = 0; first < dates.size(); first++) {
            dates.set(first, occasions.lead(first, dates));
        }
    }

    private Optional<Observation> observation(
            Telling telling, Dating dating, Dated dated, List<Span> follows, Coreference coreference) {
        Facts facts = new Facts(
                telling.kind(),
                dating.status(telling, dated.when()),
                telling.intent(),
                dated.when(),
                telling.place(),
                telling.details());
        Coreference.Told told = Coreference.Told.of(facts, dated.isOwn(), isBackReference(telling), telling);
        OptionalInt number =
                telling.isReference() ? coreference.reference(told) : OptionalInt.of(coreference.number(told));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Span sentence = sentences.get(telling.sentence()).span();
        return Optional.of(new Observation(
                facts,
                source,
                telling.span(),
                telling.trigger().in(text),
                sentence,
                sentence.in(text),
                telling.claimant(),
                telling.rule(),
                dated.grounds(),
                number.getAsInt(),
                follows));
    }

    private static boolean isBackReference(Telling telling) {
        Optional<NounPhrase> teller = telling.noun()
                .or(() -> telling.clause()
                        .flatMap(Clause::subject)
                        .filter(subject -> subject.head().is(WordClass.EVENT)));
        return teller.map(NounPhrase::isDefinite).orElse(false);
    }
}
