package io.github.geotimeline.time;

/** What EDTF writes behind a date that is uncertain, approximate, or both. */
enum Qualifier {
    NONE(""),
    UNCERTAIN("?"),
    APPROXIMATE("~"),
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : BOTH;
    }
}
