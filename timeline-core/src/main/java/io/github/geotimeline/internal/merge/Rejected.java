package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.Observation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a refusal calls off or puts off.
 *
 * @param link whether it calls off or puts off
 * @param kinds the names of the kinds of event that it can mean
 * @param codes the parties
 */
record Rejected(Link.Kind link, Set<String> kinds, Set<String> codes) {

    private static final List<String> OFF =
            List.of("cancel", "call off", "called off", "scrap", "abort", "axe", "shelve", "abandon", "scratch");

    private static final List<String> LATER = List.of("postpone", "put off", "delay", "defer", "adjourn", "reschedul");

    private static final Map<EventType, Set<String>> WORDS = Map.of(
            EventType.OFFICIAL_VISIT, Set.of("visit", "visits", "trip", "trips", "tour"),
            EventType.MEETING,
                    Set.of("meeting", "meetings", "talks", "summit", "summits", "negotiations", "conference"),
            EventType.PHONE_CALL, Set.of("call", "calls"),
            EventType.MILITARY_EXERCISE, Set.of("exercise", "exercises", "drill", "drills", "manoeuvres", "maneuvers"),
            EventType.MISSILE_TEST, Set.of("test", "tests", "launch", "launches"),
            EventType.ELECTION, Set.of("election", "elections", "vote", "referendum"),
            EventType.AGREEMENT_SIGNED, Set.of("signing", "agreement", "deal", "treaty", "pact"));

    /** Returns what the event calls off or puts off; empty if it is a refusal of another sort. */
    static Optional<Rejected> by(Event event) {
        for (Observation told : event.observations()) {
            Optional<Link.Kind> link = link(Words.fold(told.trigger()));
            Set<String> kinds = kinds(told);
            Set<String> codes = codes(event);
            if (link.isPresent() && !kinds.isEmpty() && !codes.isEmpty()) {
                return Optional.of(new Rejected(link.get(), kinds, codes));
            }
        }
        return Optional.empty();
    }

    private static Optional<Link.Kind> link(String trigger) {
        if (OFF.stream().anyMatch(trigger::startsWith)) {
            return Optional.of(Link.Kind.CANCELS);
        }
        return LATER.stream().anyMatch(trigger::startsWith) ? Optional.of(Link.Kind.POSTPONES) : Optional.empty();
    }

    private static Set<String> kinds(Observation told) {
        String subject = told.facts().details().text("subject").orElse("");
        Set<String> words = new HashSet<>(Arrays.asList(
                Words.fold(subject + ' ' + told.trigger() + ' ' + clause(told)).split(" ")));
        Set<String> kinds = new TreeSet<>();
        WORDS.forEach((type, theirs) -> {
            if (theirs.stream().anyMatch(words::contains)) {
                kinds.add(type.displayName());
            }
        });
        return kinds;
    }

    private static String clause(Observation told) {
        int start = told.span().start() - told.sentenceSpan().start();
        int end = told.span().end() - told.sentenceSpan().start();
        return 0 <= start && end <= told.sentence().length() ? told.sentence().substring(start, end) : "";
    }

    private static Set<String> codes(Event event) {
        Set<String> codes = new TreeSet<>(Side.of(event.actors()).codes());
        codes.addAll(Side.of(event.recipients()).codes());
        return codes;
    }
}
