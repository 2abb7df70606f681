package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.Quantity;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import java.util.Optional;
import java.util.Set;

/** How many a sentence says were killed and wounded. */
final class Casualties {

    private static final Set<String> KILL =
            Set.of("kill", "slay", "murder", "massacre", "slaughter", "assassinate", "execute");
    private static final Set<String> DIE = Set.of("die", "perish");
    private static final Set<String> WOUND = Set.of("wound", "injure", "hurt", "maim");

    private final Sentence sentence;

    Casualties(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<Quantity> killed() {
        return count(KILL).or(() -> count(DIE));
    }

    Optional<Quantity> wounded() {
        return count(WOUND);
    }

    private Optional<Quantity> count(Set<String> verbs) {
        for (Clause clause : sentence.clauses()) {
            if (verbs.contains(clause.verb().lemma())) {
                boolean suffers =
                        clause.verb().isPassive() || DIE.contains(clause.verb().lemma());
                Optional<NounPhrase> victims =
                        suffers ? clause.subject() : clause.objects().stream().findFirst();
                Optional<Quantity> number = victims.flatMap(Quantities::of);
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }
}
