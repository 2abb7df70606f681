package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.time.EventTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The occasions on which someone speaks in an article. News reports what one speaker says on one occasion and dates it once:
 * what the speaker says, asks for, or condemns in the sentences behind it in the simple past was said on the same day, and so
 * was what the report begins with in the perfect: "Peru has condemned the raid. ... Its president said on Monday".
 */
final class Occasions {

    /** A report says within so many sentences when that was said with which it begins. */
    private static final int LEAD = 6;

    private static final int LAST_OF_LEAD = 2;

    private final CharSequence text;
    private final List<Telling> tellings;
    private final List<Sentence> sentences;
    private final Map<String, EventTime> bySpeaker = new HashMap<>();
    private final Map<String, EventTime> byCountry = new HashMap<>();
    private final Map<Set<String>, EventTime> byParties = new HashMap<>();
    private final Map<Place, EventTime> byPlace = new HashMap<>();

    Occasions(CharSequence text, List<Telling> tellings, List<Sentence> sentences) {
        this.text = text;
        this.tellings = tellings;
        this.sentences = sentences;
    }

    /** The time of the next telling: its own, or that of the occasion on which its actor spoke before. */
    Dated date(Telling telling, Dated dated) {
        remember(telling, dated);
        if (dated.isKnown()) {
            return dated;
        }
        if (telling.type() == EventType.MEETING) {
            return meeting(telling, dated);
        }
        if (!isOfOccasion(telling)) {
            return dated;
        }
        Optional<Actor> speaker = actor(telling);
        return speaker.flatMap(this::occasion)
                .or(() -> speaker.filter(who -> isContinued(telling)).flatMap(this::occasionOfCountry))
                .orElse(dated);
    }

    /** "The minister also criticised France": whoever speaks for the country goes on with what was said last. */
    private boolean isContinued(Telling telling) {
        return telling.clause()
                .map(clause -> clause.verb().span().in(text))
                .filter(words -> words.startsWith("also "))
                .isPresent();
    }

    private static boolean isOfOccasion(Telling telling) {
        boolean narrated = telling.clause().map(Speech::isNarrated).orElse(false);
        return telling.claimant().isEmpty() && (Speech.isSpoken(telling) && narrated || isBesideSaying(telling));
    }

    private Optional<Dated> occasion(Actor speaker) {
        EventTime day = speaker instanceof Country
                ? byCountry.get(speaker.code())
                : bySpeaker.getOrDefault(speaker.name(), bySpeaker.get(speaker.code()));
        return Optional.ofNullable(day).map(said -> same(speaker, said));
    }

    private Optional<Dated> occasionOfCountry(Actor speaker) {
        return Optional.ofNullable(byCountry.get(speaker.code())).map(said -> same(speaker, said));
    }

    private static Dated same(Actor speaker, EventTime day) {
        return Dated.inferred(day, "told with what " + speaker + " said on " + day);
    }

    private void remember(Telling telling, Dated dated) {
        boolean day = dated.isOwn() && dated.when().isExactDay();
        if (day) {
            telling.place().ifPresent(place -> byPlace.putIfAbsent(place, dated.when()));
            byParties.putIfAbsent(parties(telling), dated.when());
        }
        if (day && Speech.isSpoken(telling)) {
            telling.undated().actors().forEach(speaker -> remember(speaker, dated.when()));
        }
        telling.claimant()
                .ifPresent(claimant -> telling.clause()
                        .flatMap(Clause::attribution)
                        .flatMap(ClauseTimes::exactDay)
                        .ifPresent(said -> remember(claimant, said)));
    }

    /** A person speaks for no other, whoever goes by no name for the country or body, and a country through all of these. */
    private void remember(Actor speaker, EventTime day) {
        bySpeaker.put(speaker instanceof Person ? speaker.name() : speaker.code(), day);
        byCountry.put(speaker.code(), day);
    }

    /** "Ending a visit, the minister said": what accompanies the saying is of the same day. */
    private static boolean isBesideSaying(Telling telling) {
        return telling.noun().isEmpty()
                && telling.clause()
                        .filter(clause -> clause.link() == Clause.Link.ADJUNCT
                                && clause.verb().form() == VerbGroup.Form.ING)
                        .map(clause -> clause.governor()
                                .map(Clause::verb)
                                .map(VerbGroup::isSaying)
                                .orElse(true))
                        .orElse(false);
    }

    /** Talks are of the day on which the article tells of something else at the same place, or between the same parties. */
    private Dated meeting(Telling telling, Dated dated) {
        Optional<EventTime> there = telling.place().map(byPlace::get);
        if (there.isPresent()) {
            return Dated.inferred(
                    there.get(), "told with what happened in " + telling.place().get() + " on " + there.get());
        }
        Set<String> parties = parties(telling);
        EventTime between = parties.size() > 1 ? byParties.get(parties) : null;
        return between == null
                ? dated
                : Dated.inferred(between, "told with what " + String.join(" and ", parties) + " did on " + between);
    }

    private static Set<String> parties(Telling telling) {
        return telling.undated().actors().stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The time of what a report begins with, from the first words of the same speaker that have a day. */
    Dated lead(int k, List<Dated> dates) {
        Telling telling = tellings.get(k);
        Dated dated = dates.get(k);
        if (dated.isKnown()
                || !Speech.isSpoken(telling)
                || !telling.clause().map(Occasions::isNews).orElse(false)) {
            return dated;
        }
        Optional<Dated> quoted = quoted(telling);
        if (quoted.isPresent() || telling.sentence() > LAST_OF_LEAD) {
            return quoted.orElse(dated);
        }
        Actor speaker = actor(telling).orElse(null);
        for (int next = k + 1; speaker != null && next < tellings.size(); next++) {
            Telling other = tellings.get(next);
            if (other.sentence() > telling.sentence() + LEAD) {
                break;
            }
            boolean day = dates.get(next).isOwn() && dates.get(next).when().isExactDay();
            boolean same = day
                    && Speech.isSpoken(other)
                    && actor(other)
                            .map(actor -> speaksFor(actor, speaker, telling))
                            .orElse(false);
            if (same) {
                return same(actor(other).get(), dates.get(next).when());
            }
        }
        return dated;
    }

    /** "Has warned Cuba. 'We are losing patience,' he said on Friday": the time of the quotation behind it. */
    private Optional<Dated> quoted(Telling telling) {
        int next = telling.sentence() + 1;
        return next >= sentences.size()
                ? Optional.empty()
                : sentences.get(next).clauses().stream()
                        .filter(clause -> clause.verb().isSaying() && Speech.isNarrated(clause))
                        .filter(clause ->
                                clause.subject().map(NounPhrase::isPronoun).orElse(false))
                        .flatMap(clause -> clause.times().stream())
                        .filter(ClauseTimes::tells)
                        .findFirst()
                        .map(time -> Dated.inferred(
                                time.when(),
                                "told with what was said then: \"" + time.text() + "\" is " + time.when()));
    }

    /** "Has condemned", "is urging", "condemns"; not "has often condemned", which is of no day. */
    private static boolean isNews(Clause clause) {
        boolean main = clause.link() == Clause.Link.MAIN || clause.link() == Clause.Link.ADJUNCT;
        VerbGroup verb = clause.governor()
                .filter(governor -> clause.link() == Clause.Link.ADJUNCT)
                .orElse(clause)
                .verb();
        return main && !clause.isQuoted() && Speech.isNow(verb);
    }

    /** "Peru has condemned" and "its president said" are of one occasion, "a court has rejected" and "a minister said" not. */
    private static boolean speaksFor(Actor actor, Actor speaker, Telling telling) {
        if (speaker instanceof Person) {
            return speaker.name().equals(actor.name());
        }
        boolean stands = speaker instanceof Country
                || telling.clause()
                        .flatMap(Clause::subject)
                        .map(NounPhrase::head)
                        .map(head -> head.is(WordClass.LEADER))
                        .orElse(false);
        return speaker.equals(actor) || stands && actor.code().equals(speaker.code());
    }

    private static Optional<Actor> actor(Telling telling) {
        return telling.undated().actors().stream().findFirst();
    }
}
