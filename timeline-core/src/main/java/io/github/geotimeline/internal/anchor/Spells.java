package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimexType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has been going on, or happened time and again, since some day: "have shelled the town since Monday". */
final class Spells {

    private static final String SINCE = "since";
    private static final List<String> EARLIEST = List.of("at least", "not before", "no earlier than", "no sooner than");

    private static final List<String> LATEST = List.of("until", "till", "through");

    private final CharSequence text;

    Spells(CharSequence text) {
        this.text = text;
    }

    /** The time since when what a clause in the perfect tells has been so, if it says that. */
    Optional<TimeExpression> start(Telling telling) {
        return telling.clause()
                .filter(clause -> telling.noun().isEmpty() && isUpToSomeTime(clause.verb()))
                .flatMap(clause -> starts(clause).filter(ClauseTimes::tells).findFirst());
    }

    /** "The shelling has gone on in Aden, where ten people have died in the past week": it went on while it took its toll. */
    Optional<TimeExpression> stretch(Telling telling) {
        return telling.clause().filter(clause -> telling.status() == Status.ONGOING).stream()
                .flatMap(clause -> clause.dependents().stream())
                .filter(dependent -> dependent.conjunction().equals("where") && isUpToNow(dependent))
                .flatMap(dependent -> dependent.times().stream())
                .filter(time -> time.type() == TimexType.DURATION && ClauseTimes.tells(time))
                .findFirst();
    }

    /** "Have been killed", "and hundreds wounded" behind it. */
    private static boolean isUpToNow(Clause clause) {
        return isUpToNow(clause.verb())
                || clause.joined().map(Spells::isUpToNow).orElse(false);
    }

    private static boolean isUpToNow(VerbGroup verb) {
        return verb.isPerfect() && verb.auxiliaryTense() == VerbGroup.Tense.PRESENT;
    }

    /** "Have shelled the town since Monday", and as it is reported: "had shelled the town since Monday". */
    private static boolean isUpToSomeTime(VerbGroup verb) {
        return verb.isPerfect() && verb.modal().isEmpty();
    }

    private Stream<TimeExpression> starts(Clause clause) {
        Stream<TimeExpression> own = clause.times().stream().filter(this::isStart);
        Stream<TimeExpression> ofEvents = clause.parts().stream()
                .filter(part -> part.preposition().equals(SINCE))
                .flatMap(part -> part.object().stream())
                .flatMap(object -> ClauseTimes.timesOf(object).stream());
        Stream<TimeExpression> below = clause.dependents().stream().flatMap(this::startsBelow);
        return Stream.of(own, ofEvents, below).flatMap(Function.identity());
    }

    /** "Has been pressing Peru to withdraw since May", "since it withdrew in May". */
    private Stream<TimeExpression> startsBelow(Clause dependent) {
        return switch (dependent.link()) {
            case INFINITIVE, GERUND -> starts(dependent);
            case ADVERBIAL ->
                dependent.conjunction().equals(SINCE) && Speech.isNarrated(dependent)
                        ? dependent.times().stream()
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** "Put off until at least May", "not before May": it may be later. */
    boolean isEarliest(TimeExpression time) {
        return EARLIEST.stream().anyMatch(words -> isBehind(words, time));
    }

    /** "Will go on until May": it may end before. */
    boolean isLatest(TimeExpression time) {
        return LATEST.stream().anyMatch(words -> isBehind(words, time));
    }

    /** "The largest protest since May": since when something has been so. */
    boolean isStart(TimeExpression time) {
        return isBehind(SINCE, time);
    }

    private boolean isBehind(String words, TimeExpression time) {
        int end = time.span().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end - words.length();
        boolean same = start >= 0
                && words.equalsIgnoreCase(text.subSequence(start, end).toString());
        return same && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }
}
