package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The {@link Attachment} after a few changes: only those versions look again for their occasion that may find another one.
 * Where one change would lead to the next, it gives up.
 */
final class Reattachment {

    /** If a larger part of the versions than this may find another occasion, beginning anew is as quick. */
    private static final int SMALL_PART = 4;

    private final DayMap exact;
    private final Attached before;
    private final Map<Version, Version> coreBefore = new IdentityHashMap<>();
    private final AnchorMap<Version> changed = new AnchorMap<>();
    private final Set<Integer> changedDays = new TreeSet<>();
    private final Gathering apart = new Gathering(true);
    private final Set<String> moved = new HashSet<>();
    private final AnchorMap<Version> unsettled = new AnchorMap<>();
    private boolean isApartChanged;

    private Reattachment(DayMap exact, Attached before) {
        this.exact = exact;
        this.before = before;
    }

    /** Returns what {@link Attachment#attach} would, if that takes little; empty if it does not. */
    static Optional<Attached> attach(DayMap exact, List<Version> versions, Attached before) {
        if (before == Attached.NOTHING) {
            return Optional.empty();
        }
        Reattachment reattachment = new Reattachment(exact, before);
        reattachment.compareDays();
        reattachment.compareVersions(versions);
        return reattachment.attach(versions);
    }

    private void compareDays() {
        exact.forEach((day, now) -> compareDay(day, now, before.exact().get(day)));
        before.exact().forEach((day, then) -> compareDay(day, exact.get(day), then));
    }

    private void compareDay(int day, List<Occasion> now, List<Occasion> then) {
        if (now != then && changedDays.add(day)) {
            addDifference(now, then);
            addDifference(then, now);
        }
    }

    private void addDifference(List<Occasion> occasions, List<Occasion> others) {
        Set<Occasion> stay = new HashSet<>(others);
        occasions.stream()
                .filter(occasion -> !stay.contains(occasion))
                .forEach(occasion -> add(changed, occasion.core));
    }

    private void compareVersions(List<Version> versions) {
        before.days().values().forEach(day -> day.forEach(this::remember));
        before.apart().forEach(this::remember);
        if (versions != before.versions()) {
            isApartChanged = true;
            Set<Version> now = new HashSet<>(versions);
            versions.stream()
                    .filter(version -> !coreBefore.containsKey(version))
                    .forEach(version -> add(changed, version));
            before.versions().stream()
                    .filter(version -> !now.contains(version))
                    .forEach(version -> add(changed, version));
        }
    }

    private void remember(Occasion occasion) {
        if (!occasion.core.isExact()) {
            coreBefore.put(occasion.core, occasion.core);
        }
        for (Version version : occasion.joined) {
            if (!version.isExact()) {
                coreBefore.put(version, occasion.core);
            }
        }
    }

    private static void add(AnchorMap<Version> map, Version version) {
        for (int anchor : version.coreAnchors()) {
            map.add(anchor, version);
        }
    }

    private static boolean isNear(Version version, AnchorMap<Version> others) {
        for (int anchor : version.anchors()) {
            for (Version other : others.get(anchor)) {
                if (version.firstDay <= other.lastDay && other.firstDay <= version.lastDay) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Attached> attach(List<Version> versions) {
        Set<Version> doubtful = new HashSet<>();
        for (Version version : versions) {
            if (!coreBefore.containsKey(version) || isNear(version, changed)) {
                doubtful.add(version);
            }
        }
        if (doubtful.size() > versions.size() / SMALL_PART) {
            return Optional.empty();
        }
        DayIndex index = new DayIndex(doubtful.isEmpty() ? List.of() : exact.values(), doubtful);
        for (Version version : versions) {
            if (doubtful.contains(version)) {
                search(version, index);
            } else if (isAffected(version)) {
                return Optional.empty();
            } else {
                stay(version, coreBefore.get(version), index);
            }
        }
        return Optional.of(new Attached(exact, versions, days(index), apart()));
    }

    private void search(Version version, DayIndex index) {
        Gathering.Best best = apart.search(version, index.search(version, new Gathering.Best(version)));
        Version core = version;
        if (best.growing == null) {
            apart.start(version);
        } else {
            best.growing.join(version);
            core = best.growing.core;
        }
        Version known = coreBefore.get(version);
        if (core != known) {
            moved.addAll(version.sources());
            note(version, core);
            note(version, known == null ? version : known);
        }
    }

    /** Notes where a version has come or gone. */
    private void note(Version version, Version core) {
        if (core.isExact()) {
            changedDays.add(core.firstDay);
        } else {
            isApartChanged = true;
        }
        if (core == version) {
            add(unsettled, version);
        }
    }

    /** Tells whether another version that has moved may make this one move, which was thought to stay. */
    private boolean isAffected(Version version) {
        return !moved.isEmpty()
                && (isNear(version, unsettled)
                        || version.accounts().stream().anyMatch(account -> moved.contains(account.source())));
    }

    private void stay(Version version, Version core, DayIndex index) {
        if (core == version) {
            apart.start(version);
        } else if (core.isExact()) {
            index.growing(core).ifPresent(growing -> growing.join(version));
        } else {
            apart.growing(core).join(version);
        }
    }

    private DayMap days(DayIndex index) {
        SortedMap<Integer, List<Occasion>> days = new TreeMap<>();
        for (int day : changedDays) {
            List<Occasion> known = before.days().get(day);
            days.put(day, Occasion.keep(known, grown(day, known, index)));
        }
        return before.days().with(days);
    }

    /** An occasion that is as it was, and that no doubtful version can fit, has what it had. */
    private List<Occasion> grown(int day, List<Occasion> known, DayIndex index) {
        Set<Occasion> unchanged = new HashSet<>(before.exact().get(day));
        Map<Version, Occasion> byCore = new HashMap<>();
        known.forEach(occasion -> byCore.put(occasion.core, occasion));
        List<Occasion> grown = new ArrayList<>();
        for (Occasion occasion : exact.get(day)) {
            grown.add(index.growing(occasion.core)
                    .map(growing -> growing.occasionAfter(occasion))
                    .orElseGet(() ->
                            unchanged.contains(occasion) ? byCore.getOrDefault(occasion.core, occasion) : occasion));
        }
        return grown;
    }

    private List<Occasion> apart() {
        return isApartChanged ? Occasion.keep(before.apart(), apart.occasions()) : before.apart();
    }
}
