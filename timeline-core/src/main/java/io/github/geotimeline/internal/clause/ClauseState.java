package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Chunk.Single;
import io.github.geotimeline.internal.clause.Clause.Link;
import io.github.geotimeline.internal.clause.VerbGroup.Form;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the walk through the chunks of a sentence has met so far: the clauses, the open one, and what waits for a verb. */
final class ClauseState {

    final List<Clause> clauses = new ArrayList<>();
    /** Phrases that no verb governs yet, the last first. */
    final Deque<Waiting> waiting = new ArrayDeque<>();
    /** What stands before the subject of the clause that is to come. */
    final List<PrepositionalPart> leadingParts = new ArrayList<>();

    final List<TimeExpression> leadingTimes = new ArrayList<>();

    /** How many of these times stand before the relative pronoun that waits for its verb. */
    private int timesBeforeMarker;

    /** Participles that wait for the subject of the main clause. */
    final List<Clause> dangling = new ArrayList<>();

    /** The clause that is open, or null. */
    Clause current;
    /** The phrase before, or null behind a verb. */
    NounPhrase last;
    /** The last of the phrases that the phrase before belongs to that is no name: "sanctions" of "sanctions against Chad"; or null. */
    NounPhrase host;
    /** Whether the phrase before is governed by nothing yet. */
    boolean lastIsFree;

    boolean objectsClosed;
    boolean afterComma;
    boolean coordinated;
    /** The preposition that waits for its phrase, or null. */
    String preposition;
    /** The conjunction or relative pronoun that waits for its verb, or null. */
    Single marker;
    /** What the relative clause that is to come says more of, or null. */
    NounPhrase antecedent;
    /** The part that the relative pronoun of that clause makes: "the river from which they withdrew"; or null. */
    PrepositionalPart fronted;

    /** The clause of saying whose that-clause is still to come: "warned that, if it was attacked, it would ..."; or null. */
    Clause owed;

    boolean quoted;

    /**
     * A phrase that waits for its verb, with what it stood under when it came: a clause may stand between it and its verb
     * ("said that the bloc, which met on Friday, would ...").
     *
     * @param noun the phrase
     * @param marker the conjunction before it, or null
     * @param above the clause that was open, or null
     * @param coordinated whether "and" without a comma stands before it, so that it goes on with what the clause before tells
     * @param explained the noun right before it, which its clause then says more of ("weapons Iran supplied"), or null
     */
    record Waiting(NounPhrase noun, Single marker, Clause above, boolean coordinated, NounPhrase explained) {}

    /** Notes a relative pronoun or "that", and what its clause will say more of, or null. */
    void mark(Single word, NounPhrase noun) {
        marker = word;
        antecedent = noun;
        timesBeforeMarker = leadingTimes.size();
        objectsClosed = true;
        lastIsFree = false;
    }

    void comma() {
        afterComma = true;
        objectsClosed = true;
        lastIsFree = false;
        preposition = null;
    }

    void closeAll() {
        if (current != null) {
            // No verb came for what seemed to lead: "in Lima, the capital, on Friday".
            leadingTimes.forEach(current::add);
            leadingTimes.clear();
        }
        comma();
        waiting.clear();
        owed = null;
        current = null;
        last = null;
        marker = null;
        coordinated = false;
    }

    /** Whether what comes belongs to the current clause, and not to a subject that waits for its verb. */
    boolean isOpen() {
        return current != null && (waiting.isEmpty() || !objectsClosed && !lastIsFree);
    }

    NounPhrase waitingNoun() {
        return waiting.isEmpty() ? null : waiting.peek().noun();
    }

    void open(Clause clause) {
        if (quoted) {
            clause.quote();
        }
        clause.verb().times().forEach(clause::add);
        if (takesWhatLeads(clause.link())) {
            leadingParts.forEach(clause::add);
            leadingParts.clear();
            leadingTimes.forEach(clause::add);
            leadingTimes.clear();
        }
        if (clause.link() == Link.RELATIVE && marker != null && !marker.is(Tag.SUBORDINATOR)) {
            // "Australia, which last week approved a loan, said ..."
            int before = Math.min(timesBeforeMarker, leadingTimes.size());
            List<TimeExpression> own = leadingTimes.subList(before, leadingTimes.size());
            own.forEach(clause::add);
            own.clear();
        }
        clause.subject().ifPresent(subject -> {
            if (subject.clause().isEmpty()) {
                subject.standIn(clause);
            }
        });
        clauses.add(clause);
        current = clause;
        last = null;
        lastIsFree = false;
        objectsClosed = false;
        afterComma = false;
        coordinated = false;
        preposition = null;
        marker = null;
        antecedent = null;
        fronted = null;
    }

    private static boolean takesWhatLeads(Link link) {
        return link == Link.MAIN || link == Link.COORDINATE || link == Link.THAT || link == Link.ADVERBIAL;
    }

    static boolean governsClause(Clause clause) {
        return clause.verb().isSaying()
                || clause.verb().main().is(WordClass.OWN_ACT)
                || clause.verb().isAboutOthersAct();
    }

    Clause lastClause() {
        return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    }

    Clause lastFinite() {
        for (int k = clauses.size() - 1; k >= 0; k--) {
            Clause clause = clauses.get(k);
            boolean finite =
                    clause.verb().form() == Form.FINITE || clause.verb().form() == Form.BARE;
            if (finite && clause.link() != Link.RELATIVE) {
                return clause;
            }
        }
        return null;
    }

    Clause lastOf(Form form) {
        for (int k = clauses.size() - 1; k >= 0 && k >= clauses.size() - 3; k--) {
            if (clauses.get(k).verb().form() == form) {
                return clauses.get(k);
            }
        }
        return null;
    }
}
