package io.github.geotimeline.internal.merge;

import java.util.Arrays;
import java.util.List;

/**
 * What tellings of one occurrence may share, as numbers to look them up by. Two marks may have the same number by chance:
 * what is found under it is compared, so nothing follows from that. Immutable.
 */
final class Anchors {

    /** An event with more parties than this on both sides is a list of everybody; some of the pairs will do. */
    private static final int MOST_PAIRS = 64;

    /** Of names, which count for two marks; of other single marks; and of pairs of these. */
    private final int[] anchors;

    private final int names;
    private final int singles;

    private Anchors(int[] anchors, int names, int singles) {
        this.anchors = anchors;
        this.names = names;
        this.singles = singles;
    }

    static Anchors of(Side actors, Side recipients, List<Marks.Location> places, List<Marks.Name> names) {
        return of(parties('a', actors), parties('r', recipients), places(places), names(names));
    }

    private static Anchors of(int[] actors, int[] recipients, int[] places, int[] names) {
        Numbers all = new Numbers();
        all.addAll(names);
        all.addAll(places);
        all.addAll(actors);
        all.addAll(recipients);
        int singles = all.size;
        all.addPairs(actors, recipients);
        all.addPairs(actors, places);
        all.addPairs(recipients, places);
        return new Anchors(all.toArray(), names.length, singles);
    }

    /** Returns the anchor of a party as an actor and as a recipient. */
    static int[] ofParty(String code) {
        return new int[] {of('a', "", code), of('r', "", code)};
    }

    /** Returns those of which tellings share at least one if they share so many marks, one or two. */
    int[] sharing(int marks) {
        if (marks == 1) {
            return singles == anchors.length ? anchors : Arrays.copyOf(anchors, singles);
        }
        int[] sharing = Arrays.copyOf(anchors, names + anchors.length - singles);
        System.arraycopy(anchors, singles, sharing, names, anchors.length - singles);
        return sharing;
    }

    /** Returns all, under which it is found however many marks must be shared: the array is not to be changed. */
    int[] all() {
        return anchors;
    }

    private static int[] names(List<Marks.Name> names) {
        int[] anchors = new int[names.size()];
        Arrays.setAll(anchors, i -> of('n', names.get(i).field(), names.get(i).text()));
        return anchors;
    }

    private static int[] parties(char side, Side parties) {
        int[] anchors = new int[parties.codes().size()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = of(side, "", parties.codes().get(i));
        }
        return anchors;
    }

    private static int[] places(List<Marks.Location> places) {
        Numbers anchors = new Numbers();
        for (Marks.Location place : places) {
            if (!place.whole()) {
                anchors.add(of('p', place.field(), place.name()));
            }
        }
        return anchors.toArray();
    }

    private static int of(char sort, String field, String value) {
        return mixed((31 * sort + field.hashCode()) * 0x9E3779B9 + value.hashCode());
    }

    private static int mixed(int number) {
        int mixed = (number ^ number >>> 16) * 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    /** A growing array. */
    private static final class Numbers {

        private static final int[] NONE = {};

        private int[] values = NONE;
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 4 + 2 * size);
            }
            values[size++] = value;
        }

        void addAll(int[] more) {
            for (int value : more) {
                add(value);
            }
        }

        void addPairs(int[] left, int[] right) {
            int pairs = 0;
            for (int one : left) {
                for (int other : right) {
                    if (pairs++ < MOST_PAIRS) {
                        add(mixed(one * 31 + other));
                    }
                }
            }
        }

        int[] toArray() {
            return size == values.length ? values : Arrays.copyOf(values, size);
        }
    }
}
