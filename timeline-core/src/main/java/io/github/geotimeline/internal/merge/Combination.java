package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.time.EventTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tellings of one occurrence come to: one set of facts, and what they contradict each other on. */
final class Combination {

    private final Occasion occasion;
    private final List<Observation> tellings;
    private final List<Disagreement> disagreements = new ArrayList<>();

    private Combination(Occasion occasion) {
        this.occasion = occasion;
        this.tellings = occasion.tellings();
    }

    static Event of(Occasion occasion) {
        return new Combination(occasion).event();
    }

    private Event event() {
        Facts facts = isUnanimous() ? core() : combined();
        Observation first = tellings.size() == 1 ? tellings.get(0) : Collections.min(tellings);
        return Event.of(new Occurrence(EventIds.of(first), facts, tellings, disagreements, List.of()));
    }

    private Facts core() {
        return tellings.get(0).facts();
    }

    private boolean isUnanimous() {
        return tellings.stream().allMatch(told -> told.facts().equals(core()));
    }

    private Facts combined() {
        Status status = status();
        EventTime when = when();
        Optional<Place> place = place();
        CombinedDetails details = new CombinedDetails(core().type(), tellings);
        Details combined = details.combine();
        disagreements.addAll(details.disagreements());
        return new Facts(core().kind(), status, intent(status), when, place, combined);
    }

    /**
     * A plan that came true has happened, and what goes on has occurred once a source tells it as over. Whether it happened
     * at all is for the greater number of independent tellings to say, and for those that say so if there are as many.
     */
    private Status status() {
        Set<Source> ofNow = tellings.stream()
                .filter(told -> told.facts().status() == Status.ONGOING)
                .map(Observation::source)
                .collect(Collectors.toSet());
        Ballot<Boolean> happened = new Ballot<>();
        Status furthest = status(tellings.get(0), ofNow);
        for (Observation told : tellings) {
            Status status = status(told, ofNow);
            if (status == Status.OCCURRED || status == Status.ONGOING || status == Status.DENIED) {
                happened.add(status != Status.DENIED, told);
            }
            if (status != Status.DENIED && (furthest == Status.DENIED || status.compareTo(furthest) < 0)) {
                furthest = status;
            }
        }
        boolean disputed = happened.ranked().size() > 1;
        if (disputed) {
            disagreements.add(statuses().disagreement("status"));
            return happened.count(false) > happened.count(true) ? Status.DENIED : furthest;
        }
        return furthest;
    }

    /** A source for which something still goes on may tell of it in the past as well, and does not mean that it is over. */
    private static Status status(Observation told, Set<Source> ofNow) {
        Status status = told.facts().status();
        return status == Status.OCCURRED && ofNow.contains(told.source()) ? Status.ONGOING : status;
    }

    private Ballot<Status> statuses() {
        Ballot<Status> statuses = new Ballot<>();
        tellings.stream()
                .filter(told -> told.facts().status().compareTo(Status.SCHEDULED) < 0
                        || told.facts().status() == Status.DENIED)
                .forEach(told -> statuses.add(told.facts().status(), told));
        return statuses;
    }

    private Intent intent(Status status) {
        return tellings.stream()
                .filter(told -> told.facts().status() == status)
                .findFirst()
                .map(told -> told.facts().intent())
                .orElse(Intent.NONE);
    }

    /** The most precise time that all allow; if there is none, that which most tell, as precise as those who allow it do. */
    private EventTime when() {
        Ballot<EventTime> times = new Ballot<>();
        tellings.forEach(told -> times.add(told.facts().when(), told));
        List<EventTime> ranked = times.ranked();
        EventTime when = narrow(occasion.core.leading.when, ranked);
        if (ranked.stream().allMatch(time -> time.sameDay(when).isPossible())) {
            return when;
        }
        disagreements.add(times.disagreement("when"));
        return narrow(ranked.get(0), ranked);
    }

    private static EventTime narrow(EventTime start, List<EventTime> times) {
        List<EventTime> all = new ArrayList<>(times.size() + 1);
        all.add(start);
        all.addAll(times);
        List<EventTime> told = VagueTimes.withoutBounds(all);
        EventTime when = told.get(0);
        for (EventTime time : told) {
            when = when.intersect(time).orElse(when);
        }
        return when;
    }

    private Optional<Place> place() {
        Ballot<Place> places = new Ballot<>();
        tellings.forEach(told -> told.facts().place().ifPresent(place -> places.add(place, told)));
        return Places.combine(places, "place", disagreements);
    }
}
