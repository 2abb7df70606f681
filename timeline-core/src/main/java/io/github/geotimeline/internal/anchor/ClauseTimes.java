package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.Granularity;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The times that a clause or a noun has: of its own, or shared with what it hangs on, goes on with or accompanies. */
final class ClauseTimes {

    private static final Set<String> DURING = Set.of("during", "at", "in", "amid");

    /** What happens when something else does is of its time: "fled on Monday when rebels attacked". */
    private static final Set<String> WHILE = Set.of("when", "as", "while");

    /** Parts of parts of a noun are looked through so deep for its time. */
    private static final int DEPTH = 6;

    private ClauseTimes() {}

    /** The times of a noun and of its parts, up to the next noun for an event, which has times of its own. */
    static List<TimeExpression> timesOf(NounPhrase noun) {
        List<TimeExpression> near = new ArrayList<>();
        collect(noun, near, 1);
        if (!near.isEmpty() || isDatedByClause(noun)) {
            return near;
        }
        List<TimeExpression> times = new ArrayList<>();
        collect(noun, times, DEPTH);
        return times;
    }

    /** "Condemned the bombing of the embassy in Peru on Monday": the one day at the end is that of the verb. */
    private static boolean isDatedByClause(NounPhrase noun) {
        return noun.clause()
                .filter(clause -> Speech.isNarrated(clause) && !isCentral(noun, clause))
                .map(clause -> clause.times().size() == 1 && exactDay(clause).isPresent())
                .orElse(false);
    }

    private static void collect(NounPhrase noun, List<TimeExpression> times, int depth) {
        times.addAll(noun.times());
        for (PrepositionalPart part : noun.parts()) {
            NounPhrase object = part.object().orElse(null);
            if (object != null
                    && depth > 0
                    && (object.isTime() || !object.head().is(WordClass.EVENT))) {
                collect(object, times, depth - 1);
                object.conjuncts().forEach(conjunct -> collect(conjunct, times, depth - 1));
            }
        }
    }

    /** Whether a noun is the subject of a clause, or that during which the clause happens. */
    static boolean isCentral(NounPhrase noun, Clause clause) {
        boolean during = clause.parts().stream()
                .anyMatch(part ->
                        DURING.contains(part.preposition()) && part.object().orElse(null) == noun);
        return during || clause.subject().orElse(null) == noun;
    }

    /** The times of a clause; without any, those of what it happens in, and of the clause it is joined to or accompanies. */
    static List<TimeExpression> timesAround(Clause clause) {
        List<TimeExpression> times = new ArrayList<>(1);
        clause.times().stream().filter(ClauseTimes::tells).forEach(times::add);
        if (times.isEmpty()) {
            clause.subject().map(NounPhrase::times).ifPresent(times::addAll);
        }
        if (times.isEmpty()) {
            clause.parts().stream()
                    .filter(part -> DURING.contains(part.preposition()))
                    .forEach(
                            part -> part.object().ifPresent(object -> times.addAll(timesOfParticiple(clause, object))));
        }
        if (times.isEmpty()) {
            times.addAll(timesOfGovernor(clause));
        }
        if (times.isEmpty()) {
            times.addAll(timesOfWhile(clause));
        }
        return times.isEmpty() ? timesOfContinuation(clause) : times;
    }

    /** "Was released and returned home in October", "two were killed and five wounded on Friday": the time at the end is that of both. */
    private static List<TimeExpression> timesOfContinuation(Clause clause) {
        return clause.continuation()
                .filter(next -> Speech.isNarrated(clause) && Speech.isNarrated(next)
                        || !next.subject().equals(clause.subject()))
                .map(Clause::times)
                .orElse(List.of());
    }

    private static List<TimeExpression> timesOfWhile(Clause clause) {
        return clause.dependents().stream()
                .filter(dependent -> dependent.link() == Clause.Link.ADVERBIAL
                        && WHILE.contains(dependent.conjunction())
                        && Speech.isNarrated(dependent)
                        && Speech.isNarrated(clause))
                .flatMap(dependent -> dependent.times().stream())
                .toList();
    }

    /** "As agreed in a deal brokered this year": what happens in the deal happened when it was brokered. */
    private static List<TimeExpression> timesOfParticiple(Clause clause, NounPhrase noun) {
        return clause.dependents().stream()
                .filter(dependent -> dependent.link() == Clause.Link.RELATIVE
                        && dependent.verb().form() == VerbGroup.Form.PARTICIPLE
                        && dependent.governorNoun().orElse(null) == noun)
                .flatMap(dependent -> dependent.times().stream())
                .toList();
    }

    private static List<TimeExpression> timesOfGovernor(Clause clause) {
        return switch (clause.link()) {
            case ADJUNCT -> clause.governor().map(Clause::times).orElse(List.of());
            case ADVERBIAL ->
                clause.governor()
                        .map(governor -> timesOfAdverbial(clause, governor))
                        .orElse(List.of());
            case RELATIVE ->
                clause.governorNoun().map(noun -> timesOfTold(noun, clause)).orElse(List.of());
            case GERUND -> coarse(clause.governor().map(Clause::times).orElse(List.of()));
            default -> clause.joined().map(Clause::times).orElse(List.of());
        };
    }

    /** "Closed the border in May, after rebels attacked": an act follows another soon, in the same month or year. */
    private static List<TimeExpression> timesOfAdverbial(Clause clause, Clause governor) {
        if (WHILE.contains(clause.conjunction())) {
            return governor.times();
        }
        boolean soon = Order.AFTER.contains(clause.conjunction()) && Speech.isNarrated(governor);
        return soon ? coarse(governor.times()) : List.of();
    }

    /** "A pact signed in May", "an attack in April that killed two": the noun's time is that of the clause. */
    private static List<TimeExpression> timesOfTold(NounPhrase noun, Clause clause) {
        boolean event = noun.head().is(WordClass.EVENT)
                && clause.verb().tense() == VerbGroup.Tense.PAST
                && !clause.verb().isPerfect();
        if (event) {
            return timesOf(noun);
        }
        return clause.verb().form() == VerbGroup.Form.PARTICIPLE ? noun.times() : List.of();
    }

    /** What someone is blamed for in a year happened in that year, if not on the same day. */
    static List<TimeExpression> coarse(List<TimeExpression> times) {
        return times.stream().filter(time -> isCoarse(time.when())).toList();
    }

    static boolean isCoarse(EventTime time) {
        return time.granularity() == Granularity.YEAR || time.granularity() == Granularity.MONTH;
    }

    static boolean tells(TimeExpression time) {
        return time.type() != TimexType.SET && !time.when().isUnknown();
    }

    /** The day that a clause names for itself, if it names one. */
    static Optional<EventTime> exactDay(Clause clause) {
        List<EventTime> days = clause.times().stream()
                .map(TimeExpression::when)
                .filter(EventTime::isExactDay)
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0));
    }
}
