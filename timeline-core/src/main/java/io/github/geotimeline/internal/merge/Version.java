package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts by different articles that say the same: a story printed by many papers is one version. */
final class Version {

    /**
     * The order in which versions look for their occasion: first what has come furthest, then what is dated most narrowly,
     * then what says most, then what stands first.
     */
    static final Comparator<Version> MOST_TELLING_FIRST = Comparator.comparing((Version version) -> version.phase())
            .thenComparingLong(version -> version.width())
            .thenComparingInt(version -> -version.weight)
            .thenComparing(Version::first);

    /** Shorter sentences may be the same by chance. */
    private static final int LETTERS_OF_A_COPY = 40;

    final Account leading;

    /** The first and the last epoch day on which it can have been: see {@link DayBounds}. */
    final int firstDay;

    final int lastDay;

    private final short weight;
    private final byte marksNeeded;
    private final List<Account> others;

    private Version(List<Account> accounts) {
        this.leading = accounts.get(0);
        this.others = List.copyOf(accounts.subList(1, accounts.size()));
        this.firstDay = DayBounds.first(leading.when);
        this.lastDay = DayBounds.last(leading.when);
        this.weight = (short) Math.min(leading.marks.weight(), Short.MAX_VALUE);
        this.marksNeeded = (byte) Sameness.marksNeeded(leading.when);
    }

    /** Groups accounts of one kind, which are sorted by their first observations. */
    static List<Version> of(List<Account> accounts) {
        if (accounts.size() < 2) {
            return accounts.stream().map(account -> new Version(accounts)).toList();
        }
        Map<Said, List<Account>> alike = new HashMap<>();
        Map<Repeated, Integer> repetitions = new HashMap<>();
        List<List<Account>> groups = new ArrayList<>();
        for (Account account : accounts) {
            // An article that tells twice of what cannot be told apart tells of two occurrences.
            int times = repetitions.merge(new Repeated(account, account.source()), 1, Integer::sum);
            alike.computeIfAbsent(new Said(account, times), unseen -> {
                        List<Account> group = new ArrayList<>(1);
                        groups.add(group);
                        return group;
                    })
                    .add(account);
        }
        List<Version> versions = new ArrayList<>(groups.size());
        groups.forEach(group -> versions.add(new Version(group)));
        versions.sort(MOST_TELLING_FIRST);
        return versions;
    }

    /** Versions of a kind that are no more, and those in their place. */
    record Change(List<Version> gone, List<Version> come) {}

    /** Adds accounts to versions. Only those that the accounts may be of are made anew. */
    static Change plus(Shelf<Placed> versions, List<Account> added) {
        Set<Version> known = new HashSet<>();
        added.forEach(account -> versions.under(anchorsOrTime(account)[0]).stream()
                .map(Placed::version)
                .filter(version -> version.leading.when.equals(account.when)
                        && version.marks().equals(account.marks))
                .forEach(known::add));
        List<Account> accounts = new ArrayList<>(added);
        known.forEach(version -> accounts.addAll(version.accounts()));
        accounts.sort(Account.BY_FIRST);
        List<Version> come = new ArrayList<>();
        for (Version version : of(accounts)) {
            boolean isKnown =
                    known.removeIf(other -> other.leading == version.leading && other.others.equals(version.others));
            if (!isKnown) {
                come.add(version);
            }
        }
        return new Change(List.copyOf(known), come);
    }

    /** Returns the versions after the change, the most telling first. */
    static List<Version> changed(Shelf<Placed> versions, Change change) {
        Set<Version> gone = new HashSet<>(change.gone());
        List<Version> all = new ArrayList<>(change.come());
        versions.things().stream()
                .map(Placed::version)
                .filter(version -> !gone.contains(version))
                .forEach(all::add);
        all.sort(MOST_TELLING_FIRST);
        return all;
    }

    private record Said(Phase phase, String when, Marks marks, String words, int times) {
        Said(Account account, int times) {
            this(account.phase, account.when.toString(), account.marks, words(account), times);
        }

        /** What names nobody and nothing is the same only if it is in the same words. */
        private static String words(Account account) {
            if (!account.marks.isBlank()) {
                return "";
            }
            String words = Words.fold(account.first().sentence());
            return words.length() < LETTERS_OF_A_COPY
                    ? account.source() + ' ' + account.first().occurrence()
                    : words;
        }
    }

    private record Repeated(Said said, String source) {
        Repeated(Account account, String source) {
            this(new Said(account, 0), source);
        }
    }

    private long width() {
        return DayBounds.width(firstDay, lastDay);
    }

    Phase phase() {
        return leading.phase;
    }

    Marks marks() {
        return leading.marks;
    }

    /** Tells whether it leaves one day only. */
    boolean isExact() {
        return leading.when.isExactDay();
    }

    /** How many marks it must share with a core to be of the same occurrence. */
    int marksNeeded() {
        return marksNeeded;
    }

    /** Under what the cores that it may fit are found. */
    int[] anchors() {
        return leading.marks.anchors().sharing(marksNeeded);
    }

    /** Under what it is found as a core. */
    int[] coreAnchors() {
        return leading.marks.anchors().all();
    }

    /** Under what it is found among all; what could share nothing is found by its time. */
    int[] anchorsOrTime() {
        return anchorsOrTime(leading);
    }

    private static int[] anchorsOrTime(Account account) {
        return account.marks.isBlank()
                ? new int[] {account.when.hashCode()}
                : account.marks.anchors().all();
    }

    /** Under what others are found that share so many marks. */
    int[] anchorsSharing(int marks) {
        return leading.marks.anchors().sharing(marks);
    }

    Observation first() {
        return leading.first();
    }

    List<Account> accounts() {
        if (others.isEmpty()) {
            return List.of(leading);
        }
        List<Account> accounts = new ArrayList<>(others.size() + 1);
        accounts.add(leading);
        accounts.addAll(others);
        return accounts;
    }

    Set<String> sources() {
        Set<String> sources = new HashSet<>();
        accounts().forEach(account -> sources.add(account.source()));
        return sources;
    }

    boolean hasOneAccount() {
        return others.isEmpty();
    }
}
