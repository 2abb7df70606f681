package io.github.geotimeline.event;

import io.github.geotimeline.actor.Actor;
import java.util.List;
import java.util.Optional;

/**
 * An air strike, shelling, bombing, shooting, clash or assassination.
 *
 * <pre>{@code
 * // Shelling by Thailand killed at least 12 Cambodian soldiers.
 * attack.attacker();   // [Thailand]
 * attack.target();     // [Cambodian soldiers]
 * attack.killed();     // Optional[at least 12]
 * }</pre>
 *
 * <p>PLOVER: {@code ASSAULT}. Immutable.
 *
 * @param occurrence what all kinds of events share
 * @param attacker who attacks
 * @param target who or whose is attacked
 * @param weapon with what
 * @param killed how many die
 * @param wounded how many are hurt
 */
public record Attack(
        Occurrence occurrence,
        List<Actor> attacker,
        List<Actor> target,
        Optional<String> weapon,
        Optional<Quantity> killed,
        Optional<Quantity> wounded)
        implements Event {

    /**
     * Checks that the fields are those of the occurrence.
     *
     * @throws IllegalArgumentException if they are not, or the occurrence is of another kind
     */
    public Attack {
        Schema.check(occurrence, EventType.ATTACK, attacker, target, weapon, killed, wounded);
        attacker = List.copyOf(attacker);
        target = List.copyOf(target);
    }

    Attack(Occurrence told) {
        this(
                told,
                told.actors("attacker"),
                told.actors("target"),
                told.text("weapon"),
                told.quantity("killed"),
                told.quantity("wounded"));
    }

    @Override
    public String toString() {
        return Explanation.line(this);
    }
}
