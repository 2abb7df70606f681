package io.github.geotimeline.time;

/** The date from which a relative expression counts. */
enum Anchor {
    /** The day on which the text was written. */
    REFERENCE,
    /** The date that the text spoke of last. */
    CONTEXT
}
