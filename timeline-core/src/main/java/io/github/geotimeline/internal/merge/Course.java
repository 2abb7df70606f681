package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.internal.merge.Successions.Succession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The course that events take: how they are linked with each other, and in which order they stand. It depends on which
 * events are looked at, and so is not part of what they are. Immutable.
 */
public final class Course {

    private final Occasion[] occasions;
    private final Map<String, Chains> chains;
    private final Successions successions;
    private final Map<Succession, Integer> tellings;
    private final Map<Occasion, Event> linked;

    private Course(
            Occasion[] occasions,
            Map<String, Chains> chains,
            Successions successions,
            Collection<Occasion> refusals,
            Map<Occasion, Event> before) {
        this.occasions = occasions;
        this.chains = chains;
        this.successions = successions;
        this.tellings = successions.count();
        LinkSet links = new LinkSet();
        tellings.keySet().forEach(pair -> links.add(pair.after(), Link.Kind.FOLLOWS, pair.before()));
        chains.values().forEach(ofKind -> ofKind.addTo(links));
        new Refusals(kind -> chains.getOrDefault(kind, Chains.NONE).open()).addTo(links, refusals);
        this.linked = links.linked(before);
    }

    /** Returns the course of the occasions, which are sorted by time. */
    public static Course of(Occasion[] occasions) {
        Map<String, List<Occasion>> byKind = new HashMap<>();
        for (Occasion occasion : occasions) {
            byKind.computeIfAbsent(occasion.kind(), unseen -> new ArrayList<>()).add(occasion);
        }
        Map<String, Chains> chains = new HashMap<>();
        byKind.forEach((kind, all) -> chains.put(kind, Chains.NONE.plus(() -> all, List.of(), all)));
        Successions successions = Successions.NONE.plus(Arrays.asList(occasions), told -> true);
        return new Course(occasions, chains, successions, byKind.getOrDefault(Refusals.KIND, List.of()), Map.of());
    }

    /** Returns the course after some occasions have come and gone, most of what it was before. */
    Course after(Change change) {
        Map<String, Chains> after = new HashMap<>(chains);
        change.kinds()
                .forEach((kind, ofKind) -> after.put(
                        kind, chains.getOrDefault(kind, Chains.NONE).plus(ofKind.all(), ofKind.gone(), ofKind.come())));
        List<Occasion> come = new ArrayList<>();
        change.kinds().values().forEach(ofKind -> come.addAll(ofKind.come()));
        return new Course(change.occasions(), after, successions.plus(come, change.isNew()), change.refusals(), linked);
    }

    /** Returns the events, linked, sorted by time. */
    public Event[] events() {
        Event[] events = new Event[occasions.length];
        for (int i = 0; i < events.length; i++) {
            Event known = linked.isEmpty() ? null : linked.get(occasions[i]);
            events[i] = known == null ? occasions[i].event() : known;
        }
        return events;
    }

    /** Returns the events, linked, in order. */
    public List<Event> inOrder() {
        Event[] sorted = events();
        if (tellings.isEmpty()) {
            return List.of(sorted);
        }
        Event[] ordered = new Event[sorted.length];
        int[] order = Sequence.of(occasions, tellings);
        Arrays.setAll(ordered, i -> sorted[order[i]]);
        return List.of(ordered);
    }
}
