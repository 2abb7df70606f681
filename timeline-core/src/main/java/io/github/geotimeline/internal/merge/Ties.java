package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.Occurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How occasions stand to each other, no longer and newly; and what that makes of the links of their events. */
final class Ties {

    private final List<Tie> gone = new ArrayList<>();
    private final List<Tie> come = new ArrayList<>();

    /** One occasion linked with another. */
    record Tie(Occasion from, Link.Kind kind, Occasion to) {

        private Tie inverse() {
            return new Tie(to, kind.inverse(), from);
        }

        private Link link() {
            return new Link(kind, to.event().id());
        }
    }

    void remove(Tie tie) {
        gone.add(tie);
        gone.add(tie.inverse());
    }

    void add(Tie tie) {
        come.add(tie);
        come.add(tie.inverse());
    }

    /** Replaces those of the events, which are those of the occasions, that have other links now. */
    void link(Occasion[] occasions, Event[] events) {
        Map<Occasion, SortedSet<Link>> changed = new HashMap<>();
        for (Tie tie : gone) {
            links(tie.from(), changed, occasions, events).remove(tie.link());
        }
        for (Tie tie : come) {
            links(tie.from(), changed, occasions, events).add(tie.link());
        }
        changed.forEach((occasion, its) -> {
            int position = position(occasion, occasions);
            List<Link> links = List.copyOf(its);
            if (position >= 0 && !events[position].links().equals(links)) {
                events[position] = withLinks(events[position], links);
            }
        });
    }

    private static SortedSet<Link> links(
            Occasion occasion, Map<Occasion, SortedSet<Link>> changed, Occasion[] occasions, Event[] events) {
        return changed.computeIfAbsent(occasion, its -> {
            int position = position(its, occasions);
            return new TreeSet<>(position < 0 ? List.of() : events[position].links());
        });
    }

    /** Where it stands; negative if it is no more. */
    private static int position(Occasion occasion, Occasion[] occasions) {
        int found = Arrays.binarySearch(occasions, occasion, Occasion.BY_TIME);
        return found >= 0 && occasions[found] == occasion ? found : -1;
    }

    private static Event withLinks(Event event, List<Link> links) {
        Occurrence told = event.occurrence();
        return Event.of(new Occurrence(told.id(), told.facts(), told.observations(), told.disagreements(), links));
    }
}
