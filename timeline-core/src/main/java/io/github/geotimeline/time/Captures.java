package io.github.geotimeline.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** What a match has put into the slots. */
final class Captures {

    private final Object[] values;

    Captures(Object[] values) {
        this.values = values;
    }

    boolean has(Slot slot) {
        return values[slot.ordinal()] != null;
    }

    int number(Slot slot) {
        return (Integer) values[slot.ordinal()];
    }

    int number(Slot slot, int otherwise) {
        return has(slot) ? number(slot) : otherwise;
    }

    OptionalInt optionalNumber(Slot slot) {
        return has(slot) ? OptionalInt.of(number(slot)) : OptionalInt.empty();
    }

    Optional<DayOfWeek> optionalWeekday() {
        return Optional.ofNullable((DayOfWeek) values[Slot.WEEKDAY.ordinal()]);
    }

    Amount count() {
        return has(Slot.COUNT) ? (Amount) values[Slot.COUNT.ordinal()] : Amount.ONE;
    }

    Unit unit() {
        return (Unit) values[Slot.UNIT.ordinal()];
    }

    Step step() {
        return has(Slot.STEP) ? (Step) values[Slot.STEP.ordinal()] : Step.NEAREST;
    }

    Anchor anchor() {
        return has(Slot.ANCHOR) ? (Anchor) values[Slot.ANCHOR.ordinal()] : Anchor.REFERENCE;
    }

    Meaning meaning(Slot slot) {
        return (Meaning) values[slot.ordinal()];
    }

    <T> T get(Slot slot, Class<T> type) {
        return type.cast(values[slot.ordinal()]);
    }
}
