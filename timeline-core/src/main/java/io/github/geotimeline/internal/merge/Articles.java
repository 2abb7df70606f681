package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Observation;
import java.util.Arrays;

/** Which articles observations are by, as the hashes of their ids: it may say yes too often, but never no. */
final class Articles {

    private final int[] hashes;

    private Articles(int[] hashes) {
        this.hashes = hashes;
    }

    static Articles of(Observation[] observations) {
        int[] hashes = new int[observations.length];
        Arrays.setAll(hashes, i -> observations[i].source().id().hashCode());
        return new Articles(sortedAndDistinct(hashes));
    }

    boolean haveAny(Observation[] observations) {
        return Arrays.stream(observations)
                .anyMatch(told -> Arrays.binarySearch(hashes, told.source().id().hashCode()) >= 0);
    }

    Articles plus(Observation[] more) {
        int[] theirs = of(more).hashes;
        int[] all = Arrays.copyOf(hashes, hashes.length + theirs.length);
        System.arraycopy(theirs, 0, all, hashes.length, theirs.length);
        return new Articles(sortedAndDistinct(all));
    }

    private static int[] sortedAndDistinct(int[] hashes) {
        Arrays.sort(hashes);
        int size = 0;
        for (int hash : hashes) {
            if (size == 0 || hashes[size - 1] != hash) {
                hashes[size++] = hash;
            }
        }
        return Arrays.copyOf(hashes, size);
    }
}
