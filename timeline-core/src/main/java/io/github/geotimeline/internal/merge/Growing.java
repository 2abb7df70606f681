package io.github.geotimeline.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An occasion that versions may still join. */
final class Growing {

    final Version core;

    /** Its place among those of its sort: of two that fit equally well the lower is taken. */
    final int number;

    private final List<Version> joined;
    private Set<String> sources = Set.of();

    Growing(Version core, List<Version> joined, int number) {
        this.core = core;
        this.joined = new ArrayList<>(joined);
        this.number = number;
    }

    /** Tells whether no article tells both of this and of the version, which it then keeps apart. */
    boolean admits(Version version) {
        if (joined.isEmpty() && core.hasOneAccount() && version.hasOneAccount()) {
            return !core.leading.source().equals(version.leading.source());
        }
        if (sources.isEmpty()) {
            sources = new HashSet<>(core.sources());
            joined.forEach(known -> sources.addAll(known.sources()));
        }
        return version.accounts().stream().noneMatch(account -> sources.contains(account.source()));
    }

    /** Tells whether no article tells both of this and of the other. */
    boolean admits(Growing other) {
        return admits(other.core) && other.joined.stream().allMatch(this::admits);
    }

    void join(Growing other) {
        join(other.core);
        other.joined.forEach(this::join);
    }

    void join(Version version) {
        joined.add(version);
        if (!sources.isEmpty()) {
            sources.addAll(version.sources());
        }
    }

    Occasion occasion() {
        return new Occasion(core, List.copyOf(joined));
    }

    /** What has become of the occasion from which this grew. */
    Occasion occasionAfter(Occasion before) {
        return joined.size() == before.joined.size() ? before : occasion();
    }
}
