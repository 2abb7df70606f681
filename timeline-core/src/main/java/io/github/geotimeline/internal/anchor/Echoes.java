package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.FrameSet;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an article calls by a noun in one place and dates in another: "condemned the bombing" first, "killed in the blasts on
 * Friday" later. If it dates all that the noun can mean alike, that is the time of what has none.
 */
final class Echoes {

    private record Echo(NounPhrase noun, Set<String> kinds, TimeExpression time) {}

    private final FrameSet frames;
    private final Optional<LocalDate> reference;
    private final List<Echo> echoes = new ArrayList<>();

    Echoes(FrameSet frames, Optional<LocalDate> reference, List<Sentence> sentences) {
        this.frames = frames;
        this.reference = reference;
        for (Sentence sentence : sentences) {
            sentence.nounPhrases().forEach(this::add);
        }
    }

    private void add(NounPhrase noun) {
        if (noun.head().is(WordClass.EVENT) && !noun.isNegated()) {
            timeOf(noun).ifPresent(time -> echoes.add(new Echo(noun, frames.kindsOf(noun), time)));
        }
    }

    private static Optional<TimeExpression> timeOf(NounPhrase noun) {
        return first(ClauseTimes.timesOf(noun))
                .or(() -> noun.clause()
                        .filter(clause -> Speech.isNarrated(clause) && ClauseTimes.isCentral(noun, clause))
                        .flatMap(clause -> first(clause.times())));
    }

    private static Optional<TimeExpression> first(List<TimeExpression> times) {
        return times.stream().filter(ClauseTimes::tells).findFirst();
    }

    /** The time of a telling without one, from what the article says of the same elsewhere; {@code ofKind} are those that it gives for the kind. */
    Dated date(Telling telling, Dated dated, Set<EventTime> ofKind) {
        Optional<NounPhrase> named = dated.isKnown() ? Optional.empty() : named(telling);
        if (named.isEmpty()) {
            return dated;
        }
        NounPhrase noun = named.get();
        Set<EventTime> times = new LinkedHashSet<>();
        if (noun.head().is(WordClass.EVENT)) {
            ofKind.stream().filter(time -> fits(time, telling.status())).forEach(times::add);
        }
        boolean known = noun.isDefinite() || telling.noun().isEmpty() && !times.isEmpty();
        for (Echo echo : echoes) {
            boolean same = echo.noun().lemma().equals(noun.lemma());
            boolean alike =
                    same || noun.head().is(WordClass.EVENT) && echo.kinds().contains(telling.kind());
            if (alike && echo.noun() != noun && fits(echo.time().when(), telling.status())) {
                times.add(echo.time().when().withoutTime());
                known |= same;
            }
        }
        return known && times.size() == 1 ? echo(times.iterator().next()) : dated;
    }

    private static Dated echo(EventTime time) {
        return Dated.inferred(time, "the only time that the article gives for such events is " + time);
    }

    /** The noun by which a telling calls what may be told elsewhere too. */
    private static Optional<NounPhrase> named(Telling telling) {
        return telling.noun()
                .or(() -> telling.clause()
                        .flatMap(Clause::subject)
                        .filter(subject -> subject.head().is(WordClass.EVENT)))
                .filter(noun -> !noun.isNegated());
    }

    private boolean fits(EventTime time, Status status) {
        boolean toCome = status == Status.SCHEDULED || status == Status.POSSIBLE;
        return reference
                .map(EventTime::of)
                .map(today -> toCome
                        ? !time.before(today).isPossible()
                        : !time.after(today).isPossible())
                .orElse(true);
    }
}
