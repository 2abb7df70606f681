package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.Granularity;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimexType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the time expression that dates a telling: in its own words, or in the clause whose time it shares. */
final class OwnTimes {

    private static final Set<String> DURING = Set.of("during", "at", "in", "amid");

    private static final Set<String> PERIODS = Set.of("period", "time");

    /** What happens when something else does is of its time: "fled on Monday when rebels attacked". */
    private static final Set<String> WHILE = Set.of("when", "as", "while");

    private static final String NOW = "now";

    /** Parts of parts of a noun are looked through so deep for its time. */
    private static final int DEPTH = 6;

    private final Optional<LocalDate> reference;
    private final List<Sentence> sentences;
    private final Set<Clause> spoken;
    private TimeExpression last;

    /** What {@code spoken} clauses say of a noun is of another time than the noun: "the raid was condemned on Monday". */
    OwnTimes(Optional<LocalDate> reference, List<Sentence> sentences, Set<Clause> spoken) {
        this.reference = reference;
        this.sentences = sentences;
        this.spoken = spoken;
    }

    /** The expression that says when the next telling happened, if one does. */
    Optional<TimeExpression> of(Telling telling) {
        Optional<TimeExpression> own = telling.noun().isPresent()
                ? ofNoun(telling.noun().get(), telling)
                : telling.clause().flatMap(clause -> ofClause(clause, telling));
        own.ifPresent(time -> last = time);
        return own;
    }

    private Optional<TimeExpression> ofNoun(NounPhrase noun, Telling telling) {
        return best(timesOf(noun), telling).or(() -> aroundNoun(noun, telling));
    }

    private Optional<TimeExpression> ofClause(Clause clause, Telling telling) {
        return best(timesAround(clause), telling)
                .or(() -> best(attributed(clause, telling), telling))
                .or(() -> best(timesOfAchievement(clause, telling), telling))
                .or(() -> best(timesOfInvitation(clause, telling), telling))
                .or(() -> best(timesOfOpening(clause, telling), telling))
                .or(() ->
                        Optional.ofNullable(last).filter(time -> !Speech.isSpoken(telling) && isInSamePeriod(clause)));
    }

    /** "Managed to escape on Monday", "announced on Monday to offer": what is told as done was done when it was managed. */
    private static List<TimeExpression> timesOfAchievement(Clause clause, Telling telling) {
        boolean done = clause.link() == Clause.Link.INFINITIVE && telling.status() == Status.OCCURRED;
        return done ? clause.governor().map(Clause::times).orElse(List.of()) : List.of();
    }

    /** "Invited them to come back two weeks ago": nobody asks for what lies behind, so it is the time of asking. */
    private List<TimeExpression> timesOfInvitation(Clause clause, Telling telling) {
        if (!telling.isInWords() || telling.status() != Status.OCCURRED || reference.isEmpty()) {
            return List.of();
        }
        EventTime today = EventTime.of(reference.get());
        return clause.dependents().stream()
                .filter(dependent -> dependent.link() == Clause.Link.INFINITIVE)
                .flatMap(dependent -> dependent.times().stream())
                .filter(time -> time.when().before(today).isCertain())
                .toList();
    }

    /** "In June the leaders fell out, and their chief was arrested": the time that opens a sentence is of all it goes on to tell. */
    private List<TimeExpression> timesOfOpening(Clause clause, Telling telling) {
        if (clause.link() != Clause.Link.MAIN || !Speech.isNarrated(clause)) {
            return List.of();
        }
        Clause first = sentences.get(telling.sentence()).clauses().get(0);
        boolean opens = first != clause
                && first.link() == Clause.Link.MAIN
                && !first.isQuoted()
                && Speech.isNarrated(first)
                && first.continuation().isEmpty();
        return opens
                ? first.times().stream()
                        .filter(time -> time.span().start() < first.span().start())
                        .toList()
                : List.of();
    }

    /** "In the same period": the time that was told last. */
    private static boolean isInSamePeriod(Clause clause) {
        return clause.parts().stream()
                .flatMap(part -> part.object().stream())
                .anyMatch(object ->
                        object.lemma().equals("period") && object.modifiers().contains("same"));
    }

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

    /** The time of the clause, if a noun shares it. */
    private Optional<TimeExpression> aroundNoun(NounPhrase noun, Telling telling) {
        return telling.clause().flatMap(clause -> {
            if (isCentral(noun, clause) && !spoken.contains(clause)) {
                return best(timesAround(clause), telling);
            }
            return clause.times().stream()
                    .filter(time -> isObjectBehind(noun, clause, time, telling)
                            || isPutOff(noun, clause, time, telling)
                            || isShortlyBefore(noun, clause, time)
                            || isOfOpening(noun, clause, time))
                    .findFirst();
        });
    }

    /** "Will investigate the riots of 1987": a time that lies behind what is to come is that of what it is about. */
    private boolean isObjectBehind(NounPhrase noun, Clause clause, TimeExpression time, Telling telling) {
        return clause.objects().contains(noun) && isBeforeSaid(time.when(), telling);
    }

    /** "Has delayed until June his visit": the object of what was done is still to come. */
    private boolean isPutOff(NounPhrase noun, Clause clause, TimeExpression time, Telling telling) {
        return telling.status() == Status.SCHEDULED
                && clause.objects().contains(noun)
                && !clause.verb().isAhead()
                && !isBeforeSaid(time.when(), telling);
    }

    /** "At a meeting of the council on Friday, the envoy said": what stands between the part that opens a sentence and the rest. */
    private static boolean isOfOpening(NounPhrase noun, Clause clause, TimeExpression time) {
        boolean opens = noun.span().end() <= time.span().start()
                && time.span().end() < clause.span().start();
        return opens && (isCentral(noun, clause) || isAfter(noun, clause));
    }

    private static boolean isAfter(NounPhrase noun, Clause clause) {
        return clause.parts().stream()
                .anyMatch(part -> Order.AFTER.contains(part.preposition())
                        && part.object().orElse(null) == noun);
    }

    /** "Protested in May after the arrest": what follows an event in the same month or year follows it soon. */
    private static boolean isShortlyBefore(NounPhrase noun, Clause clause, TimeExpression time) {
        return isCoarse(time.when()) && isAfter(noun, clause);
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
        List<TimeExpression> times = new ArrayList<>(clause.times());
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
    private static List<TimeExpression> coarse(List<TimeExpression> times) {
        return times.stream().filter(time -> isCoarse(time.when())).toList();
    }

    private static boolean isCoarse(EventTime time) {
        return time.granularity() == Granularity.YEAR || time.granularity() == Granularity.MONTH;
    }

    /** What a speaker asks or condemns was asked when it was said: "Peru seeks a truce, its president said on Monday". */
    private static List<TimeExpression> attributed(Clause clause, Telling telling) {
        boolean before = clause.verb().isPerfect() && !Speech.isNow(clause.verb());
        if (before || !Speech.isSpoken(telling) || telling.claimant().isPresent()) {
            return List.of();
        }
        Optional<Clause> saying = Speech.isReportedByItself(telling) ? clause.governor() : clause.attribution();
        return saying.filter(Speech::isBySomebody).map(Clause::times).orElse(List.of());
    }

    private Optional<TimeExpression> best(List<TimeExpression> times, Telling telling) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int distance = Math.abs(time.span().start() - telling.trigger().start());
            if (distance < nearest && tells(time) && fits(time, telling)) {
                best = time;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean tells(TimeExpression time) {
        return time.type() != TimexType.SET && !time.when().isUnknown();
    }

    /** Whether the time can be that of the telling, and not only one at which it still goes on, or not of what the telling is about. */
    private boolean fits(TimeExpression time, Telling telling) {
        boolean toCome = isToCome(telling);
        if (telling.noun().isPresent()
                && telling.status() == Status.ONGOING
                && time.text().equalsIgnoreCase(NOW)) {
            return false;
        }
        if (time.type() == TimexType.DURATION) {
            return isOnSide(time.when(), toCome);
        }
        return telling.noun().isPresent() || !(toCome && isBeforeSaid(time.when(), telling));
    }

    private static boolean isToCome(Telling telling) {
        return telling.status() == Status.SCHEDULED || telling.status() == Status.POSSIBLE;
    }

    /** "In the past two weeks" dates what has happened, "in the next two weeks" what is to come. */
    private boolean isOnSide(EventTime stretch, boolean toCome) {
        return reference
                .map(day -> toCome
                        ? !stretch.latest().equals(Optional.of(day))
                        : !stretch.earliest().equals(Optional.of(day)))
                .orElse(false);
    }

    /** "Said on Friday it would look into the riots of 1987": nobody plans for the past. */
    private boolean isBeforeSaid(EventTime time, Telling telling) {
        Optional<EventTime> said = telling.clause()
                .filter(clause -> !clause.verb().modal().isEmpty())
                .flatMap(Clause::governor)
                .flatMap(OwnTimes::exactDay)
                .or(() -> telling.clause()
                        .filter(clause -> clause.verb().modal().equals("will"))
                        .flatMap(clause -> reference.map(EventTime::of)));
        return said.map(day -> time.before(day).isCertain()).orElse(false);
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
