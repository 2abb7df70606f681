package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.internal.merge.Successions.Succession;
import io.github.geotimeline.internal.merge.Ties.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The course that events take: how they are linked with each other, and in which order they stand. It depends on which
 * events are looked at, and so is not part of what they are. Immutable.
 */
public final class Course {

    private static final Course NONE =
            new Course(new Occasion[0], new Event[0], Map.of(), Successions.NONE, Map.of(), Refusals.NONE, Set.of());

    private final Occasion[] occasions;
    private final Event[] events;
    private final Map<String, Chains> chains;
    private final Successions successions;
    private final Map<Succession, Integer> tellings;
    private final Refusals refusals;

    /** Those that do not come from the chains. */
    private final Set<Tie> ties;

    private Course(
            Occasion[] occasions,
            Event[] events,
            Map<String, Chains> chains,
            Successions successions,
            Map<Succession, Integer> tellings,
            Refusals refusals,
            Set<Tie> ties) {
        this.occasions = occasions;
        this.events = events;
        this.chains = chains;
        this.successions = successions;
        this.tellings = tellings;
        this.refusals = refusals;
        this.ties = ties;
    }

    /** Returns the course of the occasions, which are sorted by time. */
    public static Course of(Occasion[] occasions) {
        Map<String, List<Occasion>> byKind = new HashMap<>();
        for (Occasion occasion : occasions) {
            byKind.computeIfAbsent(occasion.kind(), unseen -> new ArrayList<>()).add(occasion);
        }
        Map<String, Shelf<Occasion>> shelves = new HashMap<>();
        byKind.forEach(
                (kind, all) -> shelves.put(kind, Shelf.empty(Occasion.BY_CORE).with(List.of(), all)));
        return of(occasions, shelves);
    }

    /** Returns the course of the occasions, which are sorted by time and stand on a shelf for each kind. */
    static Course of(Occasion[] occasions, Map<String, Shelf<Occasion>> shelves) {
        List<Occasion> all = Arrays.asList(occasions);
        Map<String, Change.OfKind> kinds = new HashMap<>();
        shelves.forEach((kind, shelf) -> kinds.put(kind, new Change.OfKind(shelf, List.of(), shelf.things())));
        Splice splice = Splice.of(List.of(), Occasion.BY_TIME, List.of(), all);
        return NONE.after(new Change(occasions, splice, all, kinds, told -> true));
    }

    /** Returns the course after some occasions have come and gone, most of what it was before. */
    Course after(Change change) {
        Ties changed = new Ties();
        Map<String, Chains> nowChains = new HashMap<>(chains);
        change.kinds()
                .forEach((kind, ofKind) -> nowChains.put(
                        kind, chains.getOrDefault(kind, Chains.NONE).plus(ofKind, changed)));
        Change.OfKind ofRefusals = change.kinds().get(Refusals.KIND);
        Refusals nowRefusals = ofRefusals == null ? refusals : refusals.plus(ofRefusals.gone(), ofRefusals.come());
        Successions nowSuccessions = successions.plus(change.come(), change.isNew());
        Map<Succession, Integer> nowTellings = nowSuccessions.count();

        Set<Tie> now = new HashSet<>();
        nowTellings.keySet().forEach(pair -> now.add(new Tie(pair.after(), Link.Kind.FOLLOWS, pair.before())));
        nowRefusals
                .ties(kind -> nowChains.getOrDefault(kind, Chains.NONE).open())
                .forEach(now::add);
        ties.stream().filter(tie -> !now.contains(tie)).forEach(changed::remove);
        now.stream().filter(tie -> !ties.contains(tie)).forEach(changed::add);

        Event[] nowEvents = change.splice()
                .apply(events, change.come().stream().map(Occasion::event).toList());
        changed.link(change.occasions(), nowEvents);
        return new Course(change.occasions(), nowEvents, nowChains, nowSuccessions, nowTellings, nowRefusals, now);
    }

    /** Returns the events, linked, sorted by time: the array is not to be changed. */
    public Event[] events() {
        return events;
    }

    /** Returns the events, linked, in order. */
    public List<Event> inOrder() {
        if (tellings.isEmpty()) {
            return List.of(events);
        }
        Event[] ordered = new Event[events.length];
        int[] order = Sequence.of(occasions, tellings);
        Arrays.setAll(ordered, i -> events[order[i]]);
        return List.of(ordered);
    }
}
