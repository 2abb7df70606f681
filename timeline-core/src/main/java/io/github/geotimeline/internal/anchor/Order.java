package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.frame.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the words of an article say about which of its tellings came first: "following the talks", "before he left". */
final class Order {

    static final Set<String> AFTER = Set.of("after", "following", "since");
    static final Set<String> BEFORE = Set.of("before", "ahead of", "prior to");

    private final List<Telling> tellings;
    private final List<List<Integer>> follows = new ArrayList<>();

    Order(List<Telling> tellings) {
        this.tellings = tellings;
        tellings.forEach(telling -> follows.add(new ArrayList<>(0)));
        for (int k = 0; k < tellings.size(); k++) {
            relate(k);
        }
    }

    /** The indexes of the tellings that came before telling {@code k}. */
    List<Integer> before(int k) {
        return follows.get(k);
    }

    private void relate(int k) {
        Telling telling = tellings.get(k);
        if (telling.clause().isEmpty() || telling.noun().isPresent()) {
            return;
        }
        Clause clause = telling.clause().get();
        for (PrepositionalPart part : clause.parts()) {
            part.object().ifPresent(object -> relate(k, part.preposition(), object));
        }
        if (clause.link() == Clause.Link.ADVERBIAL && clause.governor().isPresent()) {
            relateClauses(k, clause);
        }
    }

    private void relate(int k, String preposition, NounPhrase object) {
        for (int other = near(k);
                other < tellings.size()
                        && tellings.get(other).sentence() == tellings.get(k).sentence();
                other++) {
            boolean within = tellings.get(other)
                    .noun()
                    .map(noun -> object.fullSpan().contains(noun.span()))
                    .orElse(false);
            if (within && other != k) {
                relate(preposition, k, other);
            }
        }
    }

    private void relateClauses(int k, Clause clause) {
        for (int other = near(k);
                other < tellings.size()
                        && tellings.get(other).sentence() == tellings.get(k).sentence();
                other++) {
            boolean governor = tellings.get(other).noun().isEmpty()
                    && tellings.get(other).clause().equals(clause.governor());
            if (governor) {
                relate(clause.conjunction(), other, k);
            }
        }
    }

    /** "K after other", or "k before other". */
    private void relate(String word, int k, int other) {
        if (AFTER.contains(word)) {
            follows.get(k).add(other);
        } else if (BEFORE.contains(word)) {
            follows.get(other).add(k);
        }
    }

    /** The index of the first telling of the same sentence. */
    private int near(int k) {
        int first = k;
        while (first > 0
                && tellings.get(first - 1).sentence() == tellings.get(k).sentence()) {
            first--;
        }
        return first;
    }
}
