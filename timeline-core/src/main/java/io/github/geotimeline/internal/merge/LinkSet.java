package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.Occurrence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Links between events, each with its inverse. */
final class LinkSet {

    private final Map<Occasion, SortedSet<Link>> links = new HashMap<>();

    void add(Occasion from, Link.Kind kind, Occasion to) {
        put(from, kind, to);
        put(to, kind.inverse(), from);
    }

    private void put(Occasion from, Link.Kind kind, Occasion to) {
        links.computeIfAbsent(from, unseen -> new TreeSet<>())
                .add(new Link(kind, to.event().id()));
    }

    /** Returns the events that have links, with them: the same objects as before where the links are the same. */
    Map<Occasion, Event> linked(Map<Occasion, Event> before) {
        Map<Occasion, Event> linked = new HashMap<>();
        links.forEach((occasion, its) -> {
            List<Link> list = List.copyOf(its);
            Event known = before.get(occasion);
            linked.put(
                    occasion, known != null && known.links().equals(list) ? known : withLinks(occasion.event(), list));
        });
        return linked;
    }

    private static Event withLinks(Event event, List<Link> links) {
        Occurrence told = event.occurrence();
        return Event.of(new Occurrence(told.id(), told.facts(), told.observations(), told.disagreements(), links));
    }
}
