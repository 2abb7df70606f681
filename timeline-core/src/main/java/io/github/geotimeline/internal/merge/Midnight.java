package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Occasions that one telling dates a day later than another: by the clock of another country, or by the day of the report.
 * Only a proper name that both know tells that they are the same.
 */
final class Midnight {

    private final DayMap byDay;
    private final Set<Integer> changed;
    private final Predicate<Version> wasTaken;
    private final SortedMap<Integer, List<Occasion>> joined = new TreeMap<>();

    private Midnight(DayMap byDay, Set<Integer> changed, Predicate<Version> wasTaken) {
        this.byDay = byDay;
        this.changed = changed;
        this.wasTaken = wasTaken;
    }

    /** Joins what happened on one day with what happened on the day before, where it is the same. */
    static DayMap join(DayMap byDay) {
        boolean areNamed =
                byDay.values().stream().anyMatch(day -> day.stream().anyMatch(occasion -> isNamed(occasion.core)));
        if (!areNamed) {
            return byDay;
        }
        Set<Integer> all = new TreeSet<>();
        byDay.forEach((day, occasions) -> all.add(day));
        return DayMap.EMPTY.with(rejoin(byDay, all, core -> false));
    }

    /**
     * Joins them again after the occasions of some days have changed, and returns those of all days that may have changed
     * by this.
     *
     * @param wasTaken whether an occasion, by its core, had been joined with one of the day before; asked of days that do not change
     */
    static SortedMap<Integer, List<Occasion>> rejoin(DayMap byDay, Set<Integer> changed, Predicate<Version> wasTaken) {
        Midnight midnight = new Midnight(byDay, changed, wasTaken);
        int behind = Integer.MIN_VALUE;
        for (int day : new TreeSet<>(changed)) {
            if (day >= behind) {
                behind = midnight.turnFrom(day);
            }
        }
        return midnight.joined;
    }

    private static boolean isNamed(Version core) {
        return !core.marks().names().isEmpty();
    }

    private boolean wasTaken(Growing growing) {
        return isNamed(growing.core) && wasTaken.test(growing.core);
    }

    /** Goes from day to day until nothing changes any more, and returns the next one. */
    private int turnFrom(int first) {
        Day yesterday = asBefore(first - 1);
        boolean changes = true;
        int date = first;
        for (; changes; date++) {
            Day today = new Day(date, byDay.get(date));
            for (Growing growing : today.all) {
                if (yesterday.take(growing)) {
                    today.taken.add(growing);
                } else {
                    today.name(growing);
                }
            }
            joined.put(yesterday.date, yesterday.left());
            changes = changed.contains(date)
                    || today.all.stream().anyMatch(growing -> today.taken.contains(growing) != wasTaken(growing));
            yesterday = today;
        }
        return date;
    }

    private Day asBefore(int date) {
        Day day = new Day(date, byDay.get(date));
        for (Growing growing : day.all) {
            if (wasTaken(growing)) {
                day.taken.add(growing);
            } else {
                day.name(growing);
            }
        }
        return day;
    }
    /** The occasions of a day: what they have grown to, and which of them the day before has taken. */
    private static final class Day {

        private final int date;
        private final List<Occasion> occasions;
        private final List<Growing> all = new ArrayList<>();
        private final Set<Growing> taken = new HashSet<>();
        private final Map<Marks.Name, List<Growing>> byName = new HashMap<>();

        Day(int date, List<Occasion> occasions) {
            this.date = date;
            this.occasions = occasions;
            occasions.forEach(occasion -> all.add(new Growing(occasion.core, occasion.joined, all.size())));
        }

        void name(Growing growing) {
            growing.core
                    .marks()
                    .names()
                    .forEach(name -> byName.computeIfAbsent(name, unseen -> new ArrayList<>(1))
                            .add(growing));
        }

        boolean take(Growing later) {
            for (Marks.Name name : later.core.marks().names()) {
                List<Growing> named = byName.getOrDefault(name, List.of());
                for (Growing growing : named.subList(0, Math.min(named.size(), BestCore.MOST_COMPARED))) {
                    if (Sameness.areOneByName(later.core, growing.core) && growing.admits(later)) {
                        growing.join(later);
                        return true;
                    }
                }
            }
            return false;
        }

        List<Occasion> left() {
            List<Occasion> left = new ArrayList<>();
            for (Growing growing : all) {
                if (!taken.contains(growing)) {
                    left.add(growing.occasionAfter(occasions.get(growing.number)));
                }
            }
            return left.equals(occasions) ? occasions : left;
        }
    }
}
