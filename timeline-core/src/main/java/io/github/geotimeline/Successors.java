package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Status;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which events are linked with one, directly or over others. */
final class Successors {

    private static final Set<Link.Kind> OUTCOMES =
            EnumSet.of(Link.Kind.FULFILLED_BY, Link.Kind.CANCELLED_BY, Link.Kind.POSTPONED_BY, Link.Kind.DENIED_BY);

    private final Map<String, Event> byId = new HashMap<>();

    Successors(List<Event> events) {
        events.forEach(event -> byId.put(event.id(), event));
    }

    /** The ids of all that are linked with the event, over any number of links of that kind. */
    Set<String> reachedFrom(Event event, Link.Kind kind) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(event.id()));
        while (!open.isEmpty()) {
            Event next = byId.get(open.remove());
            if (next != null) {
                next.links().stream()
                        .filter(link -> link.kind() == kind && reached.add(link.eventId()))
                        .forEach(link -> open.add(link.eventId()));
            }
        }
        return reached;
    }

    /** The ids of what became of the event, itself if it has come true. */
    Set<String> outcomesOf(Event plan) {
        Set<String> outcomes = new HashSet<>();
        Set<Observation> told = Set.copyOf(plan.observations());
        for (Event event : byId.values()) {
            if (event.observations().stream().anyMatch(told::contains)) {
                if (event.status() == Status.OCCURRED || event.status() == Status.ONGOING) {
                    outcomes.add(event.id());
                }
                event.links().stream()
                        .filter(link -> OUTCOMES.contains(link.kind()))
                        .forEach(link -> outcomes.add(link.eventId()));
            }
        }
        return outcomes;
    }
}
