package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.time.EventTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One occurrence: the version that says most of it, and those that fit this core. */
public final class Occasion {

    /** By time, then by the first telling: the order of events but for what texts say of it. */
    static final Comparator<Occasion> BY_TIME =
            Comparator.comparingInt(Occasion::day).thenComparing(Occasion::when).thenComparing(Occasion::first);

    /** By the first day and the strength of the core, to be found by what another telling may share with that. */
    static final Shelf.Order<Occasion> BY_CORE = new Shelf.Order<>(
            Comparator.comparingInt((Occasion occasion) -> occasion.core.firstDay)
                    .thenComparing(occasion -> occasion.core, Version.MOST_TELLING_FIRST),
            occasion -> occasion.core.coreAnchors());

    final Version core;
    final List<Version> joined;

    private volatile Event event;

    /** The days between which the event lies, at hand as they are looked at much more often than the rest of it. */
    private int firstDay;

    private int lastDay;

    Occasion(Version core, List<Version> joined) {
        this.core = core;
        this.joined = joined;
    }

    /** Returns the occasions, of which those that are known are the same objects; all of them if nothing is new. */
    static List<Occasion> keep(List<Occasion> known, List<Occasion> occasions) {
        if (known.isEmpty()) {
            return occasions;
        }
        Map<Account, Occasion> byLeading = new HashMap<>();
        known.forEach(occasion -> byLeading.put(occasion.core.leading, occasion));
        List<Occasion> kept = new ArrayList<>(occasions.size());
        for (Occasion occasion : occasions) {
            Occasion same = byLeading.get(occasion.core.leading);
            kept.add(same != null && same.isSame(occasion) ? same : occasion);
        }
        return kept.equals(known) ? known : kept;
    }

    /** Returns what has grown from the core by tellings that leave one day, without those that leave more. */
    Occasion exactly() {
        return joined.stream().allMatch(Version::isExact)
                ? this
                : new Occasion(core, joined.stream().filter(Version::isExact).toList());
    }

    /** Tells whether both consist of the same versions. */
    boolean hasVersionsOf(Occasion other) {
        return core == other.core && joined.equals(other.joined);
    }

    private boolean isSame(Occasion other) {
        boolean same = core.accounts().equals(other.core.accounts()) && joined.size() == other.joined.size();
        for (int i = 0; same && i < joined.size(); i++) {
            same = joined.get(i).accounts().equals(other.joined.get(i).accounts());
        }
        return same;
    }

    /** Returns the event, not linked to others. It is made when it is first asked for. */
    public Event event() {
        Event known = event;
        if (known == null) {
            synchronized (this) {
                known = event == null ? make() : event;
                event = known;
            }
        }
        return known;
    }

    private Event make() {
        Event made = Combination.of(this);
        boolean isAsCore = made.when() == core.leading.when;
        firstDay = isAsCore ? core.firstDay : DayBounds.first(made.when());
        lastDay = isAsCore ? core.lastDay : DayBounds.last(made.when());
        return made;
    }

    /** Returns the first day on which the event can have been: see {@link DayBounds}. */
    public int firstDay() {
        event();
        return firstDay;
    }

    /** Returns the last day on which the event can have been: see {@link DayBounds}. */
    public int lastDay() {
        event();
        return lastDay;
    }

    /**
     * Returns the day at which the event stands in the order: the first, or the last if it may have begun at any time before
     * that. The lowest of all if it has neither.
     */
    public int day() {
        return hasOpenBegin() ? lastDay() : firstDay();
    }

    /** Tells whether it may have begun at any time before a day. */
    boolean hasOpenBegin() {
        return firstDay() == DayBounds.UNBOUNDED_PAST && lastDay() != DayBounds.UNBOUNDED_FUTURE;
    }

    EventTime when() {
        return event().when();
    }

    Observation first() {
        return event().observations().get(0);
    }

    Phase phase() {
        return Phase.of(event().occurrence().facts());
    }

    String kind() {
        return core.leading.kind();
    }

    /** Where the first of its observations stands among all: see {@link Account#position}. */
    int position() {
        int first = core.leading.position;
        for (Version version : joined) {
            first = Math.min(first, version.leading.position);
        }
        return first;
    }

    void forEachAccount(Consumer<Account> action) {
        core.accounts().forEach(action);
        joined.forEach(version -> version.accounts().forEach(action));
    }

    /** All tellings, those of the core first. */
    List<Observation> tellings() {
        if (joined.isEmpty() && core.hasOneAccount()) {
            return core.leading.tellings;
        }
        List<Observation> tellings = new ArrayList<>();
        forEachAccount(account -> tellings.addAll(account.tellings));
        return tellings;
    }
}
