package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day of which an article is telling as it goes on. A main clause in the simple past that names its day begins a story; the
 * sentences behind it go on with it as long as they stay in the simple past and name no other time. A sentence in the present,
 * the perfect or the past perfect leaves it for the background.
 */
final class Narrative {

    /** Behind so many sentences in between, what someone else says may be of another day. */
    private static final int REACH = 2;

    private final Optional<LocalDate> written;
    private LocalDate day;
    private boolean ofDeeds;
    private int since;
    private int from;

    /** The story of an article that was {@code written} on a day. */
    Narrative(Optional<LocalDate> written) {
        this.written = written;
    }

    /** The time of a telling of the sentence that has been entered last. */
    Dated date(Telling telling, Dated dated) {
        boolean told = day != null && telling.trigger().start() >= from;
        if (dated.isKnown() || !told || telling.status() != Status.OCCURRED) {
            return dated;
        }
        if (Speech.isSpoken(telling)) {
            return isSaid(telling) ? said(telling) : dated;
        }
        return isDone(telling) ? Dated.inferred(EventTime.of(day), "told in the story of " + day) : dated;
    }

    /** What someone else says to a story may be said on any day since. */
    private Dated said(Telling telling) {
        boolean same = since == 0 || isPlain(telling) || since == 1 && isByPronoun(telling);
        boolean later = !same && written.isPresent() && day.isBefore(written.get());
        return later
                ? Dated.inferred(
                        EventTime.between(day, written.get()), "told on " + written.get() + " in the story of " + day)
                : Dated.inferred(EventTime.of(day), "told in the story of " + day);
    }

    /** What is said or signed without more is of the scene; what is demanded or condemned may answer it. */
    private static boolean isPlain(Telling telling) {
        return switch (telling.type()) {
            case STATEMENT, ANNOUNCEMENT, AGREEMENT_SIGNED -> true;
            default -> false;
        };
    }

    private static boolean isByPronoun(Telling telling) {
        return telling.clause()
                .flatMap(Clause::subject)
                .map(NounPhrase::isPronoun)
                .orElse(false);
    }

    private boolean isSaid(Telling telling) {
        Clause clause = telling.clause().orElseThrow();
        if (clause.isQuoted()) {
            return since == 0 && telling.claimant().isEmpty() && isSpeakersOwn(clause);
        }
        Clause main = Speech.isReportedByItself(telling) ? clause.governor().orElseThrow() : clause;
        return since <= REACH && isNarrated(main);
    }

    /** "It is a scandal", "we demand": what is quoted is the speaker's own act, and none of which the speaker tells. */
    private static boolean isSpeakersOwn(Clause clause) {
        return clause.subject().map(NounPhrase::isPronoun).orElse(true);
    }

    /** A deed goes on with the story if it takes up what the sentence before was about: "the crowd", "them". */
    private boolean isDone(Telling telling) {
        return ofDeeds
                && since <= 1
                && telling.noun().isEmpty()
                && telling.clause()
                        .map(clause -> isNarrated(clause) && takesUp(clause))
                        .orElse(false);
    }

    private static boolean takesUp(Clause clause) {
        boolean subject = clause.subject().map(NounPhrase::isPronoun).orElse(false);
        return subject || clause.objects().stream().anyMatch(object -> object.isPronoun() || object.isDefinite());
    }

    private static boolean isNarrated(Clause clause) {
        return isMain(clause)
                && Speech.isNarrated(clause)
                && !clause.isQuoted()
                && clause.times().isEmpty();
    }

    private static boolean isMain(Clause clause) {
        boolean relative = clause.subject()
                .map(subject -> subject.units().get(0).is(WordClass.RELATIVE))
                .orElse(false);
        return switch (clause.link()) {
            case MAIN -> !relative;
            case COORDINATE -> clause.joined().map(Narrative::isMain).orElse(!relative);
            default -> false;
        };
    }

    /** Goes on to a sentence, before what it tells is dated. */
    void enter(Sentence sentence) {
        since++;
        from = sentence.span().start();
        List<Clause> clauses = sentence.clauses().stream()
                .filter(clause -> isMain(clause) && !clause.isQuoted())
                .toList();
        for (Clause clause : clauses) {
            Optional<EventTime> named = ClauseTimes.exactDay(clause).filter(this::isPast);
            if (named.isPresent() && isPast(clause.verb())) {
                begin(named.get(), !clause.verb().isSaying());
                from = clause.verb().span().start();
                return;
            }
        }
        boolean left = !clauses.isEmpty() && !Speech.isNarrated(clauses.get(0))
                || clauses.stream().anyMatch(Narrative::namesAnotherTime);
        if (left) {
            day = null;
        }
    }

    /** "Marched on Friday", "had marched on Friday". */
    private static boolean isPast(VerbGroup verb) {
        return verb.tense() == VerbGroup.Tense.PAST && verb.modal().isEmpty() && !Speech.isNow(verb);
    }

    private static boolean namesAnotherTime(Clause clause) {
        return clause.times().stream().anyMatch(ClauseTimes::tells);
    }

    /** Takes up the day of what a sentence told in its main clause, once that is dated. */
    void tell(Telling telling, Dated dated) {
        boolean begins = day == null
                && dated.isKnown()
                && dated.when().isExactDay()
                && telling.status() == Status.OCCURRED
                && telling.noun().isEmpty()
                && telling.clause().map(Narrative::isMain).orElse(false);
        if (begins && isPast(dated.when())) {
            begin(dated.when(), !Speech.isSpoken(telling));
        }
    }

    private void begin(EventTime named, boolean deeds) {
        day = named.earliest().orElseThrow();
        ofDeeds = deeds;
        since = 0;
    }

    private boolean isPast(EventTime time) {
        return written.map(EventTime::of)
                .map(today -> !time.after(today).isPossible())
                .orElse(true);
    }
}
