package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.time.EventTime;
import java.util.List;

/**
 * When a telling happened, and why one can say so.
 *
 * @param when the time
 * @param grounds in words, what it rests on
 * @param isOwn whether the telling's own words give it
 * @param isKnown whether something in the text says when; else the time is only what the reading day allows
 */
record Dated(EventTime when, List<String> grounds, boolean isOwn, boolean isKnown) {

    /** By the telling's own words. */
    static Dated own(EventTime when, List<String> grounds) {
        return new Dated(when, grounds, true, true);
    }

    /** By what else the article tells. */
    static Dated inferred(EventTime when, String ground) {
        return new Dated(when, List.of(ground), false, true);
    }

    /** By nothing but the day from which the article is read. */
    static Dated bounded(EventTime when, String ground) {
        return new Dated(when, List.of(ground), false, false);
    }
}
