package io.github.geotimeline.internal.frame;

/** What a verb or noun that is no event of its own says about the clause that it embeds; {@code operators.txt} lists them. */
enum Operator {
    /** The clause is what the subject claims. */
    CLAIM,
    /** The clause did not happen, says the subject. */
    DENIED,
    /** The clause may happen. */
    POSSIBLE,
    /** The clause is to happen. */
    SCHEDULED,
    /** The clause, or in the passive what its subject calls, is to happen later than it was. */
    DEFERRED,
    /** The clause goes on. */
    ONGOING,
    /** The clause, or what the subject calls, comes to its end. */
    ENDING,
    /** The clause happened, as far as the verb itself did. */
    OCCURRED,
    /** The clause did not happen. */
    FAILED
}
