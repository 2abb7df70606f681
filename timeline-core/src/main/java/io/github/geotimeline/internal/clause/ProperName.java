package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds the name that a phrase gives to a thing of its own: "the Treaty on Open Skies", "the Budapest Memorandum". */
final class ProperName {

    private final Tokens tokens;
    private final List<Unit> units;
    private final Unit head;

    ProperName(Tokens tokens, List<Unit> units, Unit head) {
        this.tokens = tokens;
        this.units = units;
        this.head = head;
    }

    /** The capitalised words before the head, with the head, if there are two of them at least. */
    Optional<String> find() {
        for (Unit unit : units) {
            boolean title = unit != head && unit.isName() && unit.names().isEmpty() && unit.to() - unit.from() > 2;
            if (title) {
                return Optional.of(tokens.string(unit.from(), unit.to()));
            }
        }
        // The article of a sentence's first phrase is no part of a name for being capitalised.
        int start = units.get(0).is(Tag.DETERMINER)
                ? units.get(0).to()
                : units.get(0).from();
        int first = head.to() - 1;
        while (first > start && (tokens.isCapitalised(first - 1) || isJoint(first - 1))) {
            first--;
        }
        while (first < head.to() && !tokens.isCapitalised(first)) {
            first++;
        }
        int last = head.to();
        return last - first >= 2
                ? Optional.of(tokens.string(first, tokens.isCapitalised(last - 1) ? last : last - 1))
                : Optional.empty();
    }

    private boolean isJoint(int token) {
        return tokens.is(token, "and") || tokens.is(token, "of") || tokens.is(token, Tokens.Kind.HYPHEN);
    }
}
