package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Sanctions or an embargo are imposed, aid or ties are cut.
 *
 * <pre>{@code
 * // Canada imposed an arms embargo on Sudan.
 * sanctions.by();     // [Canada]
 * sanctions.on();     // [Sudan]
 * sanctions.kind();   // Optional[arms embargo]
 * }</pre>
 *
 * <p>PLOVER: {@code SANCTION:discontinue}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param by who imposes them
 * @param on whom they hit
 * @param kind what they forbid or cut
 */
public record SanctionsImposed(Occurrence occurrence, List<Actor> by, List<Actor> on, Optional<String> kind)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public SanctionsImposed {
        Schema.check(occurrence, EventType.SANCTIONS_IMPOSED, by, on, kind);
        by = List.copyOf(by);
        on = List.copyOf(on);
    }

    SanctionsImposed(Occurrence told) {
        this(told, told.actors("by"), told.actors("on"), told.text("kind"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
