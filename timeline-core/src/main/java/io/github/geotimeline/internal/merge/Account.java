package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import io.github.geotimeline.time.EventTime;
import java.util.Comparator;
import java.util.List;

/** All that one article tells about one occurrence. */
final class Account {

    private static final Comparator<Observation> FURTHEST_AND_NARROWEST = Comparator.comparing(
                    (Observation told) -> Phase.of(told.facts()))
            .thenComparing(told -> DayBounds.width(told.facts().when()))
            .thenComparing(Comparator.naturalOrder());

    static final Comparator<Account> BY_FIRST = Comparator.comparing(Account::first);

    final List<Observation> tellings;
    final EventTime when;
    final Phase phase;
    final Marks marks;

    /** Where its first observation stands among all that were looked at when it was made. */
    final int position;

    /** The tellings are sorted. */
    Account(List<Observation> tellings, int position, Pool pool) {
        this.tellings = tellings;
        this.position = position;
        if (tellings.size() == 1) {
            when = first().facts().when();
            phase = Phase.of(first().facts());
            marks = Marks.of(first().facts(), pool);
        } else {
            Observation leading = tellings.stream().min(FURTHEST_AND_NARROWEST).orElseThrow();
            phase = Phase.of(leading.facts());
            List<EventTime> times =
                    tellings.stream().map(told -> told.facts().when()).toList();
            when = EventTime.intersection(VagueTimes.withoutBounds(times))
                    .orElse(leading.facts().when());
            marks = Marks.ofAll(tellings.stream().map(Observation::facts).toList(), pool);
        }
    }

    Observation first() {
        return tellings.get(0);
    }

    String source() {
        return first().source().id();
    }

    String kind() {
        return first().facts().kind();
    }
}
