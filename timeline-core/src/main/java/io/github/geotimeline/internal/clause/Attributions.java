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
            if (isTrailing(clause)) {
                List<Clause> before = clauses.subList(begin, k);
                if (isSentence(before)) {
                    attribute(before, clause);
                    begin = k + 1;
                } else if (isBetween(clauses, k)) {
                    attribute(before, clause);
                    attribute(clauses.subList(k + 1, clauses.size()), clause);
                    begin = k + 1;
                }
            }
            for (PrepositionalPart part : clause.parts()) {
                if (part.preposition().equals(ACCORDING_TO) && part.object().isPresent()) {
                    attribute(clauses, part.object().get());
                }
            }
        }
    }

    /** "After Togo signed, Ghana protested" tells of two, and attributes neither. */
    private static boolean isSentence(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.link() == Link.MAIN || clause.link() == Link.COORDINATE || clause.isQuoted()) {
                return true;
            }
        }
        return false;
    }

    /** "In Cairo, the minister said, talks had resumed": what follows behind a second comma goes on with what came before. */
    private static boolean isBetween(List<Clause> clauses, int k) {
        return k + 1 < clauses.size()
                && clauses.get(k + 1).link() == Link.MAIN
                && clauses.get(k + 1).isTrailing();
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
