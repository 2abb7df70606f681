package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.TimeExpression;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says when each telling happened: by the time that its own words give, else by what its status and the reading day allow. */
final class Dating {

    private static final Set<String> ENDS = Set.of("end", "conclude", "finish", "complete", "wrap up", "wrap");

    private static final Pattern DAYS = Pattern.compile("P[2-9]D|P[1-9][0-9]D");

    private final ReferenceDay reference;
    private final Spells spells;
    private final OwnTimes times;

    Dating(CharSequence text, ReferenceDay reference, List<Sentence> sentences, List<Telling> tellings) {
        this.reference = reference;
        this.spells = new Spells(text);
        Set<Clause> spoken = tellings.stream()
                .filter(Speech::isSpoken)
                .flatMap(telling -> telling.clause().stream())
                .collect(Collectors.toSet());
        this.times = new OwnTimes(reference.day(), spells, sentences, spoken);
    }

    Dated date(Telling telling) {
        Optional<TimeExpression> start = spells.start(telling);
        if (start.isPresent()) {
            return own(start.get(), EventTime.since(start.get().when()));
        }
        Optional<TimeExpression> time = times.of(telling).or(() -> spells.stretch(telling));
        if (time.isPresent()) {
            return own(time.get(), bounded(time.get(), telling));
        }
        return calendar(telling).orElseGet(() -> bounded(isAwaited(telling) ? Status.SCHEDULED : telling.status()));
    }

    /** What is put off "until at least May" is of May or later, what "will go on until May" of no later. */
    private EventTime bounded(TimeExpression time, Telling telling) {
        if (spells.isEarliest(time)) {
            return EventTime.since(time.when());
        }
        boolean last = telling.status() == Status.ONGOING && (isEnd(telling) || spells.isLatest(time));
        return last ? time.when().latest().map(EventTime::until).orElse(time.when()) : time.when();
    }

    private static boolean isEnd(Telling telling) {
        return telling.clause()
                .map(Clause::verb)
                .filter(verb -> !verb.modal().isEmpty() && ENDS.contains(verb.lemma()))
                .isPresent();
    }

    private Dated own(TimeExpression told, EventTime when) {
        List<String> grounds = new ArrayList<>();
        grounds.add("\"" + told.text() + "\" is " + told.when());
        grounds.addAll(reference.grounds());
        return Dated.own(when, grounds);
    }

    /** What has no date of its own but came after something that has one did not happen before that day. */
    Dated after(Dated dated, List<Integer> earlier, List<Dated> dates) {
        if (dated.isKnown()) {
            return dated;
        }
        Optional<LocalDate> first = earlier.stream()
                .map(dates::get)
                .filter(other -> other.when().isExactDay())
                .map(other -> other.when().earliest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return first.filter(day -> dated.when().earliest().map(day::isAfter).orElse(true))
                .map(day -> Dated.inferred(EventTime.since(day), "told to come after what happened on " + day))
                .orElse(dated);
    }

    /** A visit of two days that ended on Saturday was on Friday and Saturday. */
    Dated stay(Telling telling, Dated dated) {
        boolean ends = dated.when().isExactDay()
                && telling.clause()
                        .map(Clause::verb)
                        .map(VerbGroup::lemma)
                        .map(ENDS::contains)
                        .orElse(false);
        Optional<TimeExpression> length = ends ? length(telling.clause().get()) : Optional.empty();
        if (length.isEmpty()) {
            return dated;
        }
        LocalDate last = dated.when().earliest().orElseThrow();
        long days = Period.parse(length.get().value()).getDays();
        List<String> grounds = new ArrayList<>(dated.grounds());
        grounds.add("it had lasted \"" + length.get().text() + "\"");
        return new Dated(EventTime.between(last.minusDays(days - 1), last), grounds, dated.isOwn(), true);
    }

    /** How many days what a clause ends has lasted, if it says so. */
    private static Optional<TimeExpression> length(Clause clause) {
        return clause.objects().stream()
                .flatMap(object -> object.times().stream())
                .filter(time -> DAYS.matcher(time.value()).matches())
                .findFirst();
    }

    /**
     * What is told as a fact but lies ahead of the reading day is to come: "they meet on Monday". What a noun calls has
     * happened if it lies behind, whatever is to come of it: "will investigate the riots of 1987".
     */
    Status status(Telling telling, EventTime when) {
        if (reference.day().isEmpty()) {
            return telling.status();
        }
        EventTime day = EventTime.of(reference.day().get());
        return switch (telling.status()) {
            case OCCURRED, ONGOING -> {
                boolean ahead = isAwaited(telling)
                        ? !when.before(day).isPossible()
                        : when.after(day).isCertain();
                yield ahead ? Status.SCHEDULED : telling.status();
            }
            case SCHEDULED, POSSIBLE ->
                telling.noun().isPresent() && when.before(day).isCertain() ? Status.OCCURRED : telling.status();
            case DENIED -> telling.status();
        };
    }

    /** An election that something is told to have come before, without a date, is the next one. */
    private static boolean isAwaited(Telling telling) {
        return telling.type() == EventType.ELECTION
                && telling.noun().isPresent()
                && telling.clause().stream()
                        .flatMap(clause -> clause.parts().stream())
                        .anyMatch(part -> Order.BEFORE.contains(part.preposition())
                                && part.object().equals(telling.noun()));
    }

    private Optional<Dated> calendar(Telling telling) {
        boolean election = telling.type() == EventType.ELECTION;
        boolean american =
                telling.details().actors("country").stream().map(Actor::code).anyMatch("USA"::equals);
        String words = telling.details().text("office").orElse("").toLowerCase(Locale.ROOT);
        if (!election || !american || reference.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = reference.day().get();
        LocalDate day = ElectionCalendar.nextInUnitedStates(today, words.contains("president"));
        // "Days before the election" may be told long before it; a report of an odd year does not mean the next but
        // one.
        if (day.getYear() != today.getYear()) {
            return Optional.empty();
        }
        return Optional.of(Dated.own(
                EventTime.of(day),
                List.of("United States elections fall on the Tuesday after the first Monday of November")));
    }

    private Dated bounded(Status status) {
        if (reference.day().isEmpty()) {
            return Dated.bounded(EventTime.UNKNOWN, "the text does not say when");
        }
        LocalDate day = reference.day().get();
        return switch (status) {
            case OCCURRED, ONGOING, DENIED ->
                Dated.bounded(EventTime.until(day), "told on " + day + " as past or under way");
            case SCHEDULED, POSSIBLE -> Dated.bounded(EventTime.since(day), "told on " + day + " as yet to come");
        };
    }
}
