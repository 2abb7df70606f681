package io.github.geotimeline.time;

/** Times that are told from where the writer stands, without a date. */
enum PointOfView {
    PAST("PAST_REF"),
    PRESENT("PRESENT_REF"),
    FUTURE("FUTURE_REF");

    private final String value;

    PointOfView(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}
