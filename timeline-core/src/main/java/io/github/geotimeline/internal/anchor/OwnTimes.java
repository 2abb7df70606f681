package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the time expression that dates a telling: in its own words, or in the clause whose time it shares. */
final class OwnTimes {

    private static final Set<String> PERIODS = Set.of("period", "time");

    private static final Set<String> HOLDING = Set.of(
            "plan",
            "schedule",
            "slate",
            "set",
            "expect",
            "hold",
            "stage",
            "carry",
            "launch",
            "conduct",
            "sign",
            "reach");

    private static final String NOW = "now";

    private final Optional<LocalDate> reference;
    private final Spells spells;
    private final List<Sentence> sentences;
    private final Set<Clause> spoken;
    private TimeExpression last;

    /** What {@code spoken} clauses say of a noun is of another time than the noun: "the raid was condemned on Monday". */
    OwnTimes(Optional<LocalDate> reference, Spells spells, List<Sentence> sentences, Set<Clause> spoken) {
        this.reference = reference;
        this.spells = spells;
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
        return best(ClauseTimes.timesOf(noun), telling)
                .or(() -> best(timesOfHolding(noun, telling), telling))
                .or(() -> aroundNoun(noun, telling));
    }

    /** "A trip that was planned for Monday", "the talks, held in May": what is said of an event that dates it. */
    private List<TimeExpression> timesOfHolding(NounPhrase event, Telling telling) {
        return sentences.get(telling.sentence()).clauses().stream()
                .filter(clause -> clause.link() == Clause.Link.RELATIVE
                        && clause.governorNoun().orElse(null) == event
                        && clause.verb().isPassive()
                        && HOLDING.contains(clause.verb().lemma()))
                .flatMap(clause -> clause.times().stream())
                .toList();
    }

    private Optional<TimeExpression> ofClause(Clause clause, Telling telling) {
        return best(ClauseTimes.timesAround(clause), telling)
                .or(() -> best(attributed(clause, telling), telling))
                .or(() -> best(timesOfAchievement(clause, telling), telling))
                .or(() -> best(timesOfInvitation(clause, telling), telling))
                .or(() -> clause.subject()
                        .filter(subject -> subject.head().is(WordClass.EVENT))
                        .flatMap(subject -> best(timesOfHolding(subject, telling), telling)))
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

    /** The time of the clause, if a noun shares it. */
    private Optional<TimeExpression> aroundNoun(NounPhrase noun, Telling telling) {
        return telling.clause().flatMap(clause -> {
            if (ClauseTimes.isCentral(noun, clause) && !spoken.contains(clause)) {
                return best(ClauseTimes.timesAround(clause), telling);
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
        return opens && (ClauseTimes.isCentral(noun, clause) || isAfter(noun, clause));
    }

    private static boolean isAfter(NounPhrase noun, Clause clause) {
        return clause.parts().stream()
                .anyMatch(part -> Order.AFTER.contains(part.preposition())
                        && part.object().orElse(null) == noun);
    }

    /** "Protested in May after the arrest": what follows an event in the same month or year follows it soon. */
    private static boolean isShortlyBefore(NounPhrase noun, Clause clause, TimeExpression time) {
        return ClauseTimes.isCoarse(time.when()) && isAfter(noun, clause);
    }

    /** What a speaker asks or condemns was asked when it was said: "Peru seeks a truce, its president said on Monday". */
    private static List<TimeExpression> attributed(Clause clause, Telling telling) {
        boolean before = clause.verb().isPerfect() && !Speech.isNow(clause.verb());
        if (before || !Speech.isSpoken(telling) || telling.claimant().isPresent()) {
            return List.of();
        }
        boolean reported = Speech.isReportedByItself(telling) || Speech.isReportedRefusal(telling);
        Optional<Clause> saying = reported ? clause.governor() : clause.attribution();
        return saying.filter(Speech::isBySomebody).map(Clause::times).orElse(List.of());
    }

    private Optional<TimeExpression> best(List<TimeExpression> times, Telling telling) {
        TimeExpression best = null;
        int nearest = Integer.MAX_VALUE;
        for (TimeExpression time : times) {
            int distance = Math.abs(time.span().start() - telling.trigger().start());
            boolean start = spells.isStart(time) && !isExplained(time, telling);
            if (distance < nearest && ClauseTimes.tells(time) && !start && fits(time, telling)) {
                best = time;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "The first since April, when it tested a missile": the month is that of the test. */
    private static boolean isExplained(TimeExpression time, Telling telling) {
        return telling.clause()
                .filter(clause -> clause.conjunction().equals("when"))
                .map(clause -> clause.span().start() - time.span().end())
                .filter(gap -> gap > 0 && gap <= ", when ".length())
                .isPresent();
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
                .flatMap(ClauseTimes::exactDay)
                .or(() -> telling.clause()
                        .filter(clause -> clause.verb().modal().equals("will"))
                        .flatMap(clause -> reference.map(EventTime::of)));
        return said.map(day -> time.before(day).isCertain()).orElse(false);
    }
}
