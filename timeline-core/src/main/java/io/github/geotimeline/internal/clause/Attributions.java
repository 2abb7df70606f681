package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Clause.Link;
import java.util.List;

/** Finds who vouches for what a sentence says: "..., officials said Friday" behind it, "according to ..." anywhere in it. */
final class Attributions {

    private static final String ACCORDING_TO = "according to";

    private Attributions() {}

    static void attribute(List<Clause> clauses) {
        int begin = 0;
        for (int k = 0; k < clauses.size(); k++) {
            Clause clause = clauses.get(k);
            if (k > 0 && isTrailing(clause)) {
                attribute(clauses.subList(begin, k), clause);
                begin = k + 1;
            }
            for (PrepositionalPart part : clause.parts()) {
                if (part.preposition().equals(ACCORDING_TO) && part.object().isPresent()) {
                    attribute(clauses, part.object().get());
                }
            }
        }
    }

    private static boolean isTrailing(Clause clause) {
        return clause.isTrailing()
                && clause.verb().isSaying()
                && clause.subject().isPresent()
                && clause.dependents().stream().noneMatch(dependent -> dependent.link() == Link.THAT);
    }

    private static void attribute(List<Clause> told, Clause saying) {
        for (Clause clause : told) {
            clause.attributeTo(saying);
        }
    }

    private static void attribute(List<Clause> told, NounPhrase source) {
        for (Clause clause : told) {
            clause.attributeTo(source);
        }
    }
}
