package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Occasions that one telling dates a day later than another: by the clock of another country, or by the day of the report.
 * Only a proper name that both know tells that they are the same.
 */
final class Midnight {

    private final DayMap.Builder joined;
    private Day yesterday = new Day(Integer.MIN_VALUE, List.of());

    private Midnight(int days) {
        joined = new DayMap.Builder(days);
    }

    /** Joins what happened on one day with what happened on the day before, where it is the same. */
    static DayMap join(DayMap byDay) {
        boolean areNamed = byDay.values().stream().anyMatch(day -> day.stream().anyMatch(Midnight::isNamed));
        if (!areNamed) {
            return byDay;
        }
        Midnight midnight = new Midnight(byDay.values().size());
        byDay.forEach(midnight::turn);
        midnight.finish();
        return midnight.joined.build();
    }

    private static boolean isNamed(Occasion occasion) {
        return !occasion.core.marks().names().isEmpty();
    }

    private void turn(int date, List<Occasion> occasions) {
        Day today = new Day(date, occasions);
        for (Growing growing : today.all) {
            boolean joins = yesterday.date == date - 1 && yesterday.take(growing);
            if (joins) {
                today.taken.add(growing);
            } else {
                today.name(growing);
            }
        }
        finish();
        yesterday = today;
    }

    private void finish() {
        if (!yesterday.all.isEmpty()) {
            joined.add(yesterday.date, yesterday.left());
        }
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
                for (Growing growing : named.subList(0, Math.min(named.size(), Gathering.MOST_COMPARED))) {
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
