package io.github.geotimeline.event;

/**
 * The sixteen event categories of <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>, the successor of CAMEO,
 * with their names as they stand.
 *
 * <pre>{@code
 * PloverCategory.valueOf("CONSULT").quadClass();   // VERBAL_COOPERATION
 * }</pre>
 */
public enum PloverCategory {

    /** Agree, promise, offer to do something later. */
    AGREE(QuadClass.VERBAL_COOPERATION),

    /** Meet, visit, speak with each other. */
    CONSULT(QuadClass.VERBAL_COOPERATION),

    /** Sign an agreement, praise, recognise, apologise. */
    SUPPORT(QuadClass.VERBAL_COOPERATION),

    /** Give way in words. */
    CONCEDE(QuadClass.VERBAL_COOPERATION),

    /** Work together, for the good of both sides. */
    COOPERATE(QuadClass.MATERIAL_COOPERATION),

    /** Give aid. */
    AID(QuadClass.MATERIAL_COOPERATION),

    /** Withdraw, release, cease fire, disarm, resign. */
    RETREAT(QuadClass.MATERIAL_COOPERATION),

    /** Demand, appeal, ask. */
    REQUEST(QuadClass.VERBAL_CONFLICT),

    /** Allege, disapprove, investigate. */
    ACCUSE(QuadClass.VERBAL_CONFLICT),

    /** Refuse, veto, break off. */
    REJECT(QuadClass.VERBAL_CONFLICT),

    /** Threaten, warn of consequences. */
    THREATEN(QuadClass.VERBAL_CONFLICT),

    /** Demonstrate, strike, riot. */
    PROTEST(QuadClass.MATERIAL_CONFLICT),

    /** Discontinue ties or aid, expel, withdraw from a body, convict. */
    SANCTION(QuadClass.MATERIAL_CONFLICT),

    /** Move troops or weapons, without a fight. */
    MOBILIZE(QuadClass.MATERIAL_CONFLICT),

    /** Arrest, restrict, seize, hack. */
    COERCE(QuadClass.MATERIAL_CONFLICT),

    /** Attack, abduct. */
    ASSAULT(QuadClass.MATERIAL_CONFLICT);

    private final QuadClass quadClass;

    PloverCategory(QuadClass quadClass) {
        this.quadClass = quadClass;
    }

    /** Returns the class that the category belongs to. */
    public QuadClass quadClass() {
        return quadClass;
    }
}
