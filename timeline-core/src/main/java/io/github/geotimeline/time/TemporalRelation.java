package io.github.geotimeline.time;

import java.util.Objects;
import java.util.Set;

/**
 * Allen's thirteen relations between two stretches of time: exactly one of them holds between any two
 * (J. F. Allen, <i>Maintaining Knowledge about Temporal Intervals</i>, CACM 26(11), 1983).
 *
 * <p>Here a stretch is one or more whole days, and what an {@link EventTime} tells about it is that it lies within
 * {@link EventTime#earliest} to {@link EventTime#latest}: an exact day is that day, {@code 2024-11} is some day or days
 * of November. So more than one relation may be left, and {@link #between} returns all that are.
 *
 * <pre>{@code
 * EventTime launch = EventTime.parse("2024-10-31");
 * EventTime talks = EventTime.parse("2024-11-01");
 * TemporalRelation.between(launch, talks);                         // [MEETS]: the next day
 * TemporalRelation.between(talks, EventTime.parse("2024-11"));     // [BEFORE, MEETS, STARTS, EQUALS]
 * TemporalRelation.BEFORE.holds(launch, EventTime.parse("2024-11"));   // POSSIBLE
 * TemporalRelation.MEETS.compose(TemporalRelation.MEETS);          // [BEFORE]
 * }</pre>
 *
 * <p>In the pictures below the first stretch is {@code aaa} and the second {@code bbb}. The sets returned here cannot
 * be changed and iterate in the order of declaration.
 */
public enum TemporalRelation {
    /** {@code aaa bbb}: a ends, and at least a day lies between. */
    BEFORE('p'),
    /** {@code aaabbb}: b starts on the day after a ends. */
    MEETS('m'),
    /** {@code aa##bb}: a starts first, and b ends last, with days in common. */
    OVERLAPS('o'),
    /** {@code aa##}: both end together, and a starts first. */
    FINISHED_BY('F'),
    /** {@code a##a}: a starts first and ends last. */
    CONTAINS('D'),
    /** {@code ##bb}: both start together, and a ends first. */
    STARTS('s'),
    /** {@code ####}: the same days. */
    EQUALS('e'),
    /** {@code ##aa}: both start together, and b ends first. */
    STARTED_BY('S'),
    /** {@code b##b}: b starts first and ends last. */
    DURING('d'),
    /** {@code bb##}: both end together, and b starts first. */
    FINISHES('f'),
    /** {@code bb##aa}: b starts first, and a ends last, with days in common. */
    OVERLAPPED_BY('O'),
    /** {@code bbbaaa}: a starts on the day after b ends. */
    MET_BY('M'),
    /** {@code bbb aaa}: b ends, and at least a day lies between. */
    AFTER('P');

    private final char letter;

    TemporalRelation(char letter) {
        this.letter = letter;
    }

    /** The letter under which the composition table knows it. */
    char letter() {
        return letter;
    }

    /**
     * Returns the relation of the second stretch to the first: the inverse of {@link #STARTS} is {@link #STARTED_BY}.
     */
    public TemporalRelation inverse() {
        return switch (this) {
            case BEFORE -> AFTER;
            case MEETS -> MET_BY;
            case OVERLAPS -> OVERLAPPED_BY;
            case FINISHED_BY -> FINISHES;
            case CONTAINS -> DURING;
            case STARTS -> STARTED_BY;
            case EQUALS -> EQUALS;
            case STARTED_BY -> STARTS;
            case DURING -> CONTAINS;
            case FINISHES -> FINISHED_BY;
            case OVERLAPPED_BY -> OVERLAPS;
            case MET_BY -> MEETS;
            case AFTER -> BEFORE;
        };
    }

    /**
     * Returns what follows for a and c if this relation holds between a and b, and the other between b and c.
     */
    public Set<TemporalRelation> compose(TemporalRelation other) {
        return Compositions.of(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns the relations that can hold between what happened at the one time and what happened at the other. The set
     * is never empty.
     */
    public static Set<TemporalRelation> between(EventTime a, EventTime b) {
        Objects.requireNonNull(a, "a");
        return RelationSet.toSet(RelationSet.between(a, Objects.requireNonNull(b, "b")));
    }

    /**
     * Tells whether this relation holds between what happened at the one time and what happened at the other: certainly
     * if no other is left, possibly if others are left as well.
     */
    public Certainty holds(EventTime a, EventTime b) {
        Objects.requireNonNull(a, "a");
        int possible = RelationSet.between(a, Objects.requireNonNull(b, "b"));
        int self = RelationSet.only(this);
        return Certainty.of(possible == self, (possible & self) != 0);
    }
}
