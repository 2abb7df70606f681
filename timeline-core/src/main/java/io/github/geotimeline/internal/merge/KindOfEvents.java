package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The occasions of all accounts of one kind. Accounts that leave one day are gathered day by day; those that leave more
 * then join the occasions of the days that they allow, or gather among themselves. Immutable.
 */
final class KindOfEvents {

    static final KindOfEvents NONE = new KindOfEvents(DayMap.EMPTY, Attached.NOTHING);

    private final DayMap gathered;
    private final Attached attached;

    private KindOfEvents(DayMap gathered, Attached attached) {
        this.gathered = gathered;
        this.attached = attached;
    }

    /** The accounts are sorted by their first observations. */
    static KindOfEvents of(List<Account> accounts) {
        return NONE.plus(accounts);
    }

    /** Adds accounts by articles that are new to it, sorted by their first observations. What they leave alone is shared. */
    KindOfEvents plus(List<Account> added) {
        SortedMap<Integer, List<Account>> days = new TreeMap<>();
        List<Account> vague = new ArrayList<>();
        for (Account account : added) {
            if (account.when.isExactDay()) {
                days.computeIfAbsent(DayBounds.first(account.when), unseen -> new ArrayList<>(4))
                        .add(account);
            } else {
                vague.add(account);
            }
        }
        SortedMap<Integer, List<Occasion>> changed = new TreeMap<>();
        days.forEach((day, told) -> changed.put(day, gather(told, gathered.get(day))));
        DayMap all = gathered.with(changed);
        return new KindOfEvents(
                all,
                this == NONE ? Attachment.attach(exact(all), Version.of(vague)) : attach(all, changed.keySet(), vague));
    }

    private Attached attach(DayMap all, Set<Integer> changedDays, List<Account> vague) {
        List<Occasion> gone = new ArrayList<>();
        List<Occasion> come = new ArrayList<>();
        Midnight.rejoin(all, changedDays, core -> !attached.hasCore(core))
                .forEach((day, now) -> compare(attached.ofDay(day), now, gone, come));
        Version.Change versions = Version.plus(attached.placed(), vague);
        return new Reattachment(attached, gone, come, versions)
                .attach()
                .orElseGet(() -> Attachment.attach(exact(all), Version.changed(attached.placed(), versions))
                        .keeping(attached));
    }

    /** The occasions of exact days, before what is less exact joins them. */
    private static List<Occasion> exact(DayMap all) {
        return Midnight.join(all).values().stream().flatMap(List::stream).toList();
    }

    private static void compare(List<Occasion> before, List<Occasion> now, List<Occasion> gone, List<Occasion> come) {
        Map<Version, Occasion> known = new HashMap<>();
        before.forEach(occasion -> known.put(occasion.core, occasion));
        for (Occasion occasion : now) {
            Occasion its = known.get(occasion.core);
            if (its != null && its.exactly().hasVersionsOf(occasion)) {
                known.remove(occasion.core);
            } else {
                come.add(occasion);
            }
        }
        gone.addAll(known.values());
    }

    private static List<Occasion> gather(List<Account> added, List<Occasion> known) {
        if (known.isEmpty()) {
            return Gathering.ofOneDay(Version.of(added));
        }
        List<Account> accounts = new ArrayList<>(added);
        known.forEach(occasion -> occasion.forEachAccount(accounts::add));
        accounts.sort(Account.BY_FIRST);
        return Occasion.keep(known, Gathering.ofOneDay(Version.of(accounts)));
    }

    /** Returns all occasions. */
    Shelf<Occasion> occasions() {
        return attached.occasions();
    }
}
