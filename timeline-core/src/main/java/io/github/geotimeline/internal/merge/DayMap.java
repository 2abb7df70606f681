package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The occasions of each day, by epoch day: two arrays, as there are very many days with very few occasions. Immutable. */
final class DayMap {

    static final DayMap EMPTY = new DayMap(new int[0], List.of());

    private final int[] days;
    private final List<List<Occasion>> occasions;

    private DayMap(int[] days, List<List<Occasion>> occasions) {
        this.days = days;
        this.occasions = occasions;
    }

    /** What is done with each day. */
    interface Action {
        void accept(int day, List<Occasion> occasions);
    }

    /** Returns the occasions of the day, none for most days. */
    List<Occasion> get(int day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? List.of() : occasions.get(found);
    }

    Collection<List<Occasion>> values() {
        return occasions;
    }

    void forEach(Action action) {
        for (int i = 0; i < days.length; i++) {
            action.accept(days[i], occasions.get(i));
        }
    }

    /** Replaces those of some days; days without any are left out. */
    DayMap with(SortedMap<Integer, List<Occasion>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Builder all = new Builder(days.length + changes.size());
        int next = 0;
        for (Map.Entry<Integer, List<Occasion>> change : changes.entrySet()) {
            for (; next < days.length && days[next] < change.getKey(); next++) {
                all.add(days[next], occasions.get(next));
            }
            all.add(change.getKey(), change.getValue());
            next += next < days.length && days[next] == change.getKey() ? 1 : 0;
        }
        for (; next < days.length; next++) {
            all.add(days[next], occasions.get(next));
        }
        return all.build();
    }

    /** Collects the occasions of day after day. */
    static final class Builder {

        private final int[] days;
        private final List<List<Occasion>> occasions;

        Builder(int mostDays) {
            days = new int[mostDays];
            occasions = new ArrayList<>(mostDays);
        }

        /** Adds a day, which must be later than those before. */
        void add(int day, List<Occasion> ofDay) {
            if (!ofDay.isEmpty()) {
                days[occasions.size()] = day;
                occasions.add(ofDay);
            }
        }

        DayMap build() {
            return new DayMap(Arrays.copyOf(days, occasions.size()), List.copyOf(occasions));
        }
    }
}
