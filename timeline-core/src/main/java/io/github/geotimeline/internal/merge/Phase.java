package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Status;

/** How far an occurrence has come, as a telling puts it. What has come furthest stands first. */
enum Phase {
    HAPPENED,
    PLANNED,
    DENIED,
    PROMISED,
    THREATENED,
    POSSIBLE;

    static Phase of(Facts facts) {
        return switch (facts.status()) {
            case OCCURRED, ONGOING -> HAPPENED;
            case DENIED -> DENIED;
            case SCHEDULED, POSSIBLE -> open(facts);
        };
    }

    private static Phase open(Facts facts) {
        if (facts.intent() == Intent.PROMISED) {
            return PROMISED;
        }
        if (facts.intent() == Intent.THREATENED) {
            return THREATENED;
        }
        return facts.status() == Status.SCHEDULED ? PLANNED : POSSIBLE;
    }
}
