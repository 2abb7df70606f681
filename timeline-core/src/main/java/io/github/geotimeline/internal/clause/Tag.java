package io.github.geotimeline.internal.clause;

/** What a unit is in its sentence: the one of its word classes that its neighbours leave. */
enum Tag {
    /** A word that is not tagged yet. */
    WORD,
    NOUN,
    NAME,
    TIME,
    NUMBER,
    PRONOUN,
    DETERMINER,
    /** {@code his}, {@code their}, {@code whose}. */
    POSSESSIVE,
    ADJECTIVE,
    ADVERB,
    /** {@code 's}. */
    GENITIVE,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    THAT,
    MODAL,
    BE,
    HAVE,
    DO,
    TO,
    NEGATION,
    /** A verb in its base form, or in the third person. */
    VERB,
    /** A verb in a form that is the past tense, the participle, or either. */
    PAST,
    ING,
    COMMA,
    QUOTE,
    DASH,
    OPEN,
    CLOSE,
    /** A mark that ends a clause: stop, colon, semicolon. */
    STOP,
    OTHER
}
