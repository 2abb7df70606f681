package io.github.geotimeline.time;

/** A part of the day, with TIMEX3's letters. */
enum DayPart {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI"),
    DAYTIME("DT");

    private final String letters;

    DayPart(String letters) {
        this.letters = letters;
    }

    String letters() {
        return letters;
    }
}
