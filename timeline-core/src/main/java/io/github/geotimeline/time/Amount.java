package io.github.geotimeline.time;

/**
 * How many: a whole number, perhaps with a half, or a number that the words leave open ("several").
 *
 * @param whole the whole units
 * @param half whether half a unit comes on top
 * @param open whether the words name no number, so that {@code whole} says nothing
 */
record Amount(int whole, boolean half, boolean open) {

    static final Amount ONE = of(1);
    static final Amount OPEN = new Amount(0, false, true);

    static Amount of(int whole) {
        return new Amount(whole, false, false);
    }

    static Amount parse(String text) {
        if (text.equals("X")) {
            return OPEN;
        }
        boolean half = text.endsWith(".5");
        Amount whole = of(Integer.parseInt(half ? text.substring(0, text.length() - 2) : text));
        return half ? whole.plusHalf() : whole;
    }

    Amount plusHalf() {
        return new Amount(whole, true, open);
    }

    /** The number as TIMEX3 writes it; {@code X} for an open one. */
    String digits() {
        return open ? "X" : Integer.toString(whole);
    }
}
