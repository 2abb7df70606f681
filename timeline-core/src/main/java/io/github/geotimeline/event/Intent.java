package io.github.geotimeline.event;

/**
 * How someone whose act has not happened yet puts it: PLOVER codes a promised act as AGREE and a threatened one as
 * THREATEN, whatever the act.
 *
 * <pre>{@code
 * // "France offered to withdraw its troops": a TroopWithdrawal, SCHEDULED, PROMISED, so PLOVER's AGREE
 * facts.plover().get().category();   // AGREE
 * }</pre>
 *
 * @see Facts#plover()
 */
public enum Intent {

    /** The act is told without the one or the other. */
    NONE,

    /** Its own actor announces, offers or promises it. */
    PROMISED,

    /** Its own actor threatens with it. */
    THREATENED
}
