package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The {@link Attachment} after a few changes. Versions look again for their occasion in the same order, but only those that
 * a change may make find another one; each that does is a change for those after it.
 */
final class Reattachment {

    /** If more versions than these and this part of all look again, it is as quick to begin anew. */
    private static final int FEW = 64;

    private static final int SMALL_PART = 4;

    private final Shelf<Occasion> before;
    private final Shelf<Occasion> occasions;
    private final Shelf<Placed> placed;
    private final Map<Version, Placed> moved = new IdentityHashMap<>();
    private final Map<Version, SortedSet<Version>> joined = new IdentityHashMap<>();
    private final Set<Version> changed = new HashSet<>();
    private final SortedSet<Version> doubtful = new TreeSet<>(Version.MOST_TELLING_FIRST);

    /**
     * Begins with what was before.
     *
     * @param gone occasions of exact days that are no more as they were
     * @param come what there is in their place, without what versions may join
     * @param versions the versions that change
     */
    Reattachment(Attached before, Collection<Occasion> gone, Collection<Occasion> come, Version.Change versions) {
        this.before = before.occasions();
        this.occasions = before.occasions().with(gone, come);
        List<Placed> leaving = versions.gone().stream()
                .map(version -> before.placed().find(Placed.probe(version)).orElseThrow())
                .toList();
        // Nowhere yet, so that they are no cores.
        List<Placed> arriving = versions.come().stream()
                .map(version -> new Placed(version, null))
                .toList();
        this.placed = before.placed().with(leaving, arriving);
        Stream.concat(gone.stream(), come.stream()).forEach(occasion -> {
            changed.add(occasion.core);
            near(occasion.core).forEach(doubtful::add);
        });
        leaving.forEach(left -> leave(left.version(), left.core(), leaving.size()));
        doubtful.addAll(versions.come());
    }

    /** Returns what {@link Attachment#attach} would; empty if that takes as much. */
    Optional<Attached> attach() {
        for (int looked = 0; !doubtful.isEmpty(); looked++) {
            if (looked > FEW + placed.size() / SMALL_PART) {
                return Optional.empty();
            }
            Version next = doubtful.first();
            doubtful.remove(next);
            place(next);
        }
        return Optional.of(attached());
    }

    private void place(Version version) {
        BestCore<Occasion> best = new BestCore<>(version, occasion -> admits(occasion, version));
        BestCore.amongDays(occasions, version, best);
        int end = placed.indexOf(Placed.probe(version));
        for (int anchor : version.anchors()) {
            cores(anchor)
                    .takeWhile(core -> core.index < end)
                    .limit(BestCore.MOST_COMPARED)
                    .forEach(core -> best.consider(new Occasion(core.version, List.of()), core.version));
        }
        Version core = best.found().map(occasion -> occasion.core).orElse(version);
        Version known = core(placed.things().get(end));
        if (core != known) {
            moved.put(version, new Placed(version, core));
            join(version, core);
            if (known != null) {
                leave(version, known, 1);
            }
        }
    }

    private void join(Version version, Version core) {
        changed.add(core);
        if (core != version) {
            joined(core).add(version);
        }
        doubt(version, core, 1);
    }

    private void leave(Version version, Version core, int leaving) {
        changed.add(core);
        joined(core).remove(version);
        doubt(version, core, leaving);
    }

    /** Doubts what a version that comes to a core or leaves it may make find another one: as a core, or by an article in common. */
    private void doubt(Version version, Version core, int changes) {
        Stream<Version> near = near(core);
        if (core == version) {
            near = Stream.concat(
                    near,
                    Arrays.stream(core.coreAnchors())
                            .boxed()
                            .flatMap(anchor -> displaced(anchor, version, changes))
                            .flatMap(this::near));
        } else {
            Set<String> sources = version.sources();
            near = near.filter(other -> other.accounts().stream().anyMatch(told -> sources.contains(told.source())));
        }
        near.filter(other -> isBefore(version, other)).forEach(doubtful::add);
    }

    private static boolean isBefore(Version version, Version other) {
        return Version.MOST_TELLING_FIRST.compare(version, other) < 0;
    }

    /** Versions that may fit the core. */
    private Stream<Version> near(Version core) {
        return Arrays.stream(core.coreAnchors())
                .boxed()
                .flatMap(anchor -> placed.under(anchor).stream()
                        .map(Placed::version)
                        .filter(version -> version.firstDay <= core.lastDay && core.firstDay <= version.lastDay)
                        .filter(version -> Arrays.stream(version.anchors()).anyMatch(sought -> sought == anchor)));
    }

    /** The cores under the anchor which are no longer, or newly, among those that are compared, as so many before them change. */
    private Stream<Version> displaced(int anchor, Version version, int changes) {
        return cores(anchor)
                .map(Core::version)
                .filter(core -> core != version)
                .limit(BestCore.MOST_COMPARED)
                .skip(BestCore.MOST_COMPARED - changes)
                .filter(core -> isBefore(version, core));
    }

    /** A version that is a core, and where it stands. */
    private record Core(Version version, int index) {}

    private Stream<Core> cores(int anchor) {
        Shelf<Placed>.Row row = placed.under(anchor);
        return IntStream.range(0, row.size())
                .filter(i -> core(row.get(i)) == row.get(i).version())
                .mapToObj(i -> new Core(row.get(i).version(), row.position(i)));
    }

    /** The core of the version, as far as is known by now; null if it has none yet. */
    private Version core(Placed known) {
        return moved.getOrDefault(known.version(), known).core();
    }

    /** Tells whether no article tells both of the version and of what had joined the occasion when the version came. */
    private boolean admits(Occasion occasion, Version version) {
        Set<String> sources = version.sources();
        return Stream.of(
                        Stream.of(occasion.core),
                        occasion.joined.stream().filter(Version::isExact),
                        joined(occasion.core).headSet(version).stream())
                .flatMap(versions -> versions)
                .flatMap(other -> other.accounts().stream())
                .noneMatch(account -> sources.contains(account.source()));
    }

    /** The versions which have joined the core that leave more than one day. */
    private SortedSet<Version> joined(Version core) {
        return joined.computeIfAbsent(core, unseen -> {
            SortedSet<Version> versions = new TreeSet<>(Version.MOST_TELLING_FIRST);
            standing(before, core)
                    .ifPresent(occasion -> occasion.joined.stream()
                            .filter(version -> !version.isExact())
                            .forEach(versions::add));
            return versions;
        });
    }

    private static Optional<Occasion> standing(Shelf<Occasion> occasions, Version core) {
        return occasions.find(new Occasion(core, List.of())).filter(occasion -> occasion.core == core);
    }

    private Attached attached() {
        List<Occasion> gone = new ArrayList<>();
        List<Occasion> come = new ArrayList<>();
        for (Version core : changed) {
            Optional<Occasion> known = standing(occasions, core);
            known.ifPresent(gone::add);
            boolean stands = core.isExact() ? known.isPresent() : isCore(core);
            if (stands) {
                List<Version> all = new ArrayList<>(
                        known.map(occasion -> occasion.exactly().joined).orElse(List.of()));
                all.addAll(joined(core));
                come.add(new Occasion(core, List.copyOf(all)));
            }
        }
        List<Placed> left = moved.keySet().stream()
                .map(version -> placed.things().get(placed.indexOf(Placed.probe(version))))
                .toList();
        return new Attached(occasions.with(gone, come), placed.with(left, moved.values()));
    }

    private boolean isCore(Version version) {
        return placed.find(Placed.probe(version))
                .filter(found -> found.version() == version && core(found) == version)
                .isPresent();
    }
}
