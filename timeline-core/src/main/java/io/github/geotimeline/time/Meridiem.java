package io.github.geotimeline.time;

/** Which half of the day an hour belongs to. */
enum Meridiem {
    AM,
    PM;

    int hour(int hour) {
        return hour % 12 + (this == PM ? 12 : 0);
    }
}
