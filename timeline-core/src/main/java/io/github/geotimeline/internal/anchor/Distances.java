package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.FrameSet;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far one telling lies from another: "resigned on Friday, two days after protesters stormed parliament". Where one of the
 * two has a day, so has the other: to the day if days are counted, else to the month or year.
 */
final class Distances {

    private static final Pattern COUNTED = Pattern.compile("P[1-9][0-9]*[DMY]");

    private final CharSequence text;
    private final FrameSet frames;
    private final List<Sentence> sentences;
    private final List<Telling> tellings;
    private final List<Dated> dates;

    /** Reads distances from the text; {@code dates} are those of the tellings so far, and take up what is found. */
    Distances(CharSequence text, FrameSet frames, List<Sentence> sentences, List<Telling> tellings, List<Dated> dates) {
        this.text = text;
        this.frames = frames;
        this.sentences = sentences;
        this.tellings = tellings;
        this.dates = dates;
    }

    void date() {
        for (int k = 0; k < tellings.size(); k++) {
            date(k);
        }
    }

    private void date(int k) {
        Telling telling = tellings.get(k);
        Clause clause = telling.clause().orElse(null);
        if (clause == null) {
            return;
        }
        countFromNouns(k, telling, clause);
        if (telling.noun().isPresent()) {
            for (PrepositionalPart part : clause.parts()) {
                if (part.object().equals(telling.noun())) {
                    relate(
                            k,
                            clause,
                            clause.times(),
                            part.preposition(),
                            part.span().start());
                }
            }
        } else if (clause.link() == Clause.Link.ADVERBIAL) {
            int start = clause.span().start();
            clause.governor()
                    .ifPresentOrElse(
                            governor -> relate(k, governor, governor.times(), clause.conjunction(), start),
                            () -> next(telling, clause)
                                    .ifPresent(main -> relate(k, main, clause.times(), clause.conjunction(), start)));
        }
    }

    /** "Two days before the minister's visit, students marched": counted from what was told before of the visit. */
    private void countFromNouns(int k, Telling telling, Clause clause) {
        if (telling.noun().isPresent()) {
            return;
        }
        for (PrepositionalPart part : clause.parts()) {
            boolean after = Order.AFTER.contains(part.preposition());
            NounPhrase object = part.object().orElse(null);
            TimeExpression distance = object != null && (after || Order.BEFORE.contains(part.preposition()))
                    ? distance(clause.times(), part.preposition(), part.span().start())
                    : null;
            if (distance != null) {
                pointedTo(object, k).ifPresent(day -> set(k, distance, part.preposition(), day, after ? 1 : -1));
            }
        }
    }

    /** "Two days after rebels stormed the town, the mayor resigned": the main clause behind one that opens the sentence. */
    private Optional<Clause> next(Telling telling, Clause opening) {
        return sentences.get(telling.sentence()).clauses().stream()
                .filter(clause -> clause.link() == Clause.Link.MAIN
                        && clause.verb().span().start() > opening.verb().span().start())
                .findFirst();
    }

    /** Dates telling {@code k}, which {@code word} relates to the clause at one of the times, or else what the clause tells. */
    private void relate(int k, Clause clause, List<TimeExpression> times, String word, int end) {
        boolean after = Order.AFTER.contains(word);
        TimeExpression distance = after || Order.BEFORE.contains(word) ? distance(times, word, end) : null;
        if (distance == null) {
            return;
        }
        Clause counted = isAside(distance) ? main(clause) : clause;
        Optional<LocalDate> day = day(counted).or(() -> counted.subject().flatMap(subject -> pointedTo(subject, k)));
        if (day.isPresent()) {
            set(k, distance, word, day.get(), after ? -1 : 1);
            return;
        }
        int other = indexOf(counted);
        if (other >= 0) {
            exactDay(k).ifPresent(known -> set(other, distance, word, known, after ? 1 : -1));
        }
    }

    private void set(int k, TimeExpression distance, String word, LocalDate from, int direction) {
        if (!dates.get(k).isOwn()) {
            EventTime when = shifted(from, distance.value(), direction);
            dates.set(k, Dated.own(when, List.of("\"" + distance.text() + " " + word + "\", counted from " + from)));
        }
    }

    private static EventTime shifted(LocalDate from, String value, int direction) {
        LocalDate day = from.plus(Period.parse(value).multipliedBy(direction));
        return switch (value.charAt(value.length() - 1)) {
            case 'D' -> EventTime.of(day);
            case 'M' -> EventTime.of(YearMonth.from(day));
            default -> EventTime.of(Year.of(day.getYear()));
        };
    }

    /** The stretch of time that stands directly before the word, which ends where the related words begin. */
    private TimeExpression distance(List<TimeExpression> times, String word, int end) {
        for (TimeExpression time : times) {
            boolean stretch = time.type() == TimexType.DURATION
                    && COUNTED.matcher(time.value()).matches()
                    && time.span().end() < end;
            if (stretch) {
                String between =
                        text.subSequence(time.span().end(), end).toString().strip();
                if (between.isEmpty() || between.equals(word)) {
                    return time;
                }
            }
        }
        return null;
    }

    /** Behind a comma the distance is counted from what the sentence as a whole tells. */
    private boolean isAside(TimeExpression distance) {
        int before = distance.span().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ',';
    }

    private static Clause main(Clause clause) {
        Clause main = clause;
        while (main.governor().isPresent()) {
            main = main.governor().get();
        }
        return main;
    }

    /** The day of what a clause or its subject tells. */
    private Optional<LocalDate> day(Clause clause) {
        Optional<LocalDate> named = ClauseTimes.exactDay(clause).flatMap(EventTime::earliest);
        int telling = indexOf(clause);
        return named.isPresent() || telling < 0 ? named : exactDay(telling);
    }

    /** "The arrests came a day after the raid": the day of the arrests that were told before. */
    private Optional<LocalDate> pointedTo(NounPhrase noun, int k) {
        boolean definite = noun.isDefinite() || noun.units().stream().anyMatch(noun::isPossessor);
        if (!definite || !noun.head().is(WordClass.EVENT)) {
            return Optional.empty();
        }
        Set<String> kinds = frames.kindsOf(noun);
        for (int before = k - 1; before >= 0; before--) {
            if (kinds.contains(tellings.get(before).kind()) && exactDay(before).isPresent()) {
                return exactDay(before);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> exactDay(int k) {
        Dated dated = dates.get(k);
        return dated.isKnown() && dated.when().isExactDay() ? dated.when().earliest() : Optional.empty();
    }

    private int indexOf(Clause clause) {
        NounPhrase subject = clause.subject().orElse(null);
        for (int k = 0; k < tellings.size(); k++) {
            Telling telling = tellings.get(k);
            boolean told = telling.noun().isEmpty()
                    ? telling.clause().orElse(null) == clause
                    : telling.noun().get() == subject;
            if (told) {
                return k;
            }
        }
        return -1;
    }
}
