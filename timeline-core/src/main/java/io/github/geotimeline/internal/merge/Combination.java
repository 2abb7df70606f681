package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.time.EventTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
     * A plan that came true has happened, and what goes on has occurred once it is told as over. Whether it happened at
     * all is for the greater number of independent tellings to say, and for those that say so if there are as many.
     */
    private Status status() {
        Ballot<Boolean> happened = new Ballot<>();
        Status furthest = core().status();
        for (Observation told : tellings) {
            Status status = told.facts().status();
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
        EventTime when = start;
        for (EventTime time : times) {
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
