package io.github.geotimeline.time;

/** Which of the periods of its kind an expression means: so many before or after the one that it counts from. */
enum Step {
    /** "last", "this past" */
    LAST(-1, Anchor.REFERENCE),
    /** "the past": the length of one such period, up to now. */
    PAST(-1, Anchor.REFERENCE),
    /** "this", "current" */
    THIS(0, Anchor.REFERENCE),
    /** "next", "this coming" */
    NEXT(1, Anchor.REFERENCE),
    /** "July last year" */
    LAST_YEAR(-1, Anchor.REFERENCE),
    /** "July next year" */
    NEXT_YEAR(1, Anchor.REFERENCE),
    /** "the previous", "the preceding" */
    PREVIOUS(-1, Anchor.CONTEXT),
    /** "that", "the same" */
    SAME(0, Anchor.CONTEXT),
    /** "the following" */
    FOLLOWING(1, Anchor.CONTEXT),
    /** No word says which: the tense of the clause decides. */
    NEAREST(0, Anchor.REFERENCE);

    private final int amount;
    private final Anchor anchor;

    Step(int amount, Anchor anchor) {
        this.amount = amount;
        this.anchor = anchor;
    }

    /** The step of a name as rule files write it. */
    static Step named(String name) {
        return valueOf(name.replace('-', '_'));
    }

    int amount() {
        return amount;
    }

    Anchor anchor() {
        return anchor;
    }
}
