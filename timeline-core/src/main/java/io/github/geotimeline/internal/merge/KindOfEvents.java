package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        List<Version> versions = vague.isEmpty() ? attached.versions() : Version.plus(attached.versions(), vague);
        DayMap exact = Midnight.join(all);
        return new KindOfEvents(
                all,
                Reattachment.attach(exact, versions, attached)
                        .orElseGet(() -> Attachment.attach(exact, versions, attached)));
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

    List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        attached.days().values().forEach(occasions::addAll);
        occasions.addAll(attached.apart());
        return occasions;
    }

    /** Returns the occasions that are here and not in the other: those that stay are the same objects. */
    List<Occasion> notIn(KindOfEvents other) {
        List<Occasion> left = new ArrayList<>();
        attached.days()
                .forEach((day, occasions) -> addNotIn(other.attached.days().get(day), occasions, left));
        addNotIn(other.attached.apart(), attached.apart(), left);
        return left;
    }

    private static void addNotIn(List<Occasion> known, List<Occasion> occasions, List<Occasion> left) {
        if (known != occasions) {
            Set<Occasion> stay = new HashSet<>(known);
            occasions.stream().filter(occasion -> !stay.contains(occasion)).forEach(left::add);
        }
    }
}
