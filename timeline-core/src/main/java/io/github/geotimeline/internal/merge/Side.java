package io.github.geotimeline.internal.merge;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Person;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The named parties on one side of an event, as far as they tell occurrences apart.
 *
 * @param codes their codes, sorted
 * @param people those of them who are named persons, sorted
 */
record Side(List<String> codes, List<Named> people) {

    static final int CONFLICT = -1;
    static final int NOTHING_SHARED = 0;
    static final int PART = 1;
    static final int EQUAL = 2;

    private static final Side NOBODY = new Side(List.of(), List.of());

    /** A person with the code of whom the person speaks for. */
    record Named(String code, String name) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            int byCode = code.compareTo(other.code);
            return byCode != 0 ? byCode : name.compareTo(other.name);
        }
    }

    static Side of(List<Actor> parties) {
        if (parties.isEmpty()) {
            return NOBODY;
        }
        if (parties.size() == 1) {
            return of(parties.get(0));
        }
        SortedSet<String> codes = new TreeSet<>();
        SortedSet<Named> people = new TreeSet<>();
        for (Actor party : parties) {
            Side alone = of(party);
            codes.addAll(alone.codes);
            people.addAll(alone.people);
        }
        return new Side(List.copyOf(codes), List.copyOf(people));
    }

    private static Side of(Actor party) {
        if (isUnnamed(party)) {
            return NOBODY;
        }
        String code = party.code();
        List<Named> people = party instanceof Person ? List.of(new Named(code, Words.fold(party.name()))) : List.of();
        return new Side(List.of(code), people);
    }

    /** Tells whether the party is only described: "militants" may be anyone. */
    static boolean isUnnamed(Actor party) {
        return party instanceof Group group && group.of().isEmpty();
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    int size() {
        return codes.size() + people.size();
    }

    /**
     * Compares two sides: who is named on one and not on the other is no conflict as long as one side names all that the
     * other does, for a telling may leave someone out, but hardly swap one for another.
     */
    int agreement(Side other) {
        if (isEmpty() || other.isEmpty()) {
            return NOTHING_SHARED;
        }
        if (this == other) {
            return EQUAL;
        }
        boolean smaller = codes.size() <= other.codes.size();
        Side few = smaller ? this : other;
        Side many = smaller ? other : this;
        if (!many.codes.containsAll(few.codes) || !few.fits(many) && !many.fits(few)) {
            return CONFLICT;
        }
        return equals(other) ? EQUAL : PART;
    }

    /** Tells whether each person here is also there, or nobody there is a person of the same code. */
    private boolean fits(Side other) {
        for (Named person : people) {
            boolean rivalled = false;
            boolean found = false;
            for (Named rival : other.people) {
                if (rival.code.equals(person.code)) {
                    rivalled = true;
                    found |= Words.oneContainsOther(rival.name, person.name);
                }
            }
            if (rivalled && !found) {
                return false;
            }
        }
        return true;
    }
}
