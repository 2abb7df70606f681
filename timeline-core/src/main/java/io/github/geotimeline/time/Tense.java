package io.github.geotimeline.time;

/** Which way the clause around an expression looks. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No word tells. */
    NONE
}
