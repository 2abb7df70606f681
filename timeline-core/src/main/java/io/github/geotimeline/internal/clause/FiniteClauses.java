package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Clause.Link;
import io.github.geotimeline.internal.clause.ClauseState.Waiting;
import java.util.List;

/** Makes the clauses of verbs with tense: which of the phrases before is the subject, and whether it is a main clause. */
final class FiniteClauses {

    /** Marks a participle that is a subject, be it behind "said that" or at the head of a sentence. */
    private static final String THAT = "that";

    private final ClauseState state;

    FiniteClauses(ClauseState state) {
        this.state = state;
    }

    /** The clause of a verb with the subject right before it, the one that waits, or that of the clause it goes on with. */
    Clause of(VerbGroup verb) {
        if (state.marker != null && (state.marker.is(Tag.RELATIVE) || state.marker.is(Tag.POSSESSIVE))
                || state.marker != null && state.marker.is(Tag.THAT) && state.antecedent != null) {
            return relative(verb);
        }
        if (state.lastIsFree && !state.waiting.isEmpty()) {
            return ofSubject(verb, state.waiting.pop());
        }
        NounPhrase explained = explainedByWhatIsSaid();
        if (explained != null) {
            return said(verb, explained, state.current);
        }
        Clause saying = sayingWithObject();
        if (saying != null) {
            return said(verb, saying.takeLastObject(), saying);
        }
        if (!state.waiting.isEmpty()) {
            return ofSubject(verb, state.waiting.pop());
        }
        Clause before = ofSpeaker(verb, state.lastFinite());
        if (before != null && (state.coordinated || state.afterComma || state.objectsClosed)) {
            return Clause.joinedTo(before, verb);
        }
        return new Clause(
                verb, Link.MAIN, before == null ? null : before.subject().orElse(null));
    }

    /** "Said that the talks had failed and urged Mali to go on": he who says goes on to urge where what is said has other tenses. */
    private static Clause ofSpeaker(VerbGroup verb, Clause before) {
        boolean asks = verb.isAboutOthersAct() || verb.main().is(WordClass.SAYING);
        boolean said = before != null && before.link() == Link.THAT && asks && verb.tense() == VerbGroup.Tense.PAST;
        boolean shifted = said
                && (before.verb().isPerfect()
                        || !before.verb().modal().isEmpty()
                        || before.verb().lemma().equals("be")
                        || !isSomebody(before));
        return shifted ? before.governor().orElse(before) : before;
    }

    /** "Said the launches posed no threat but urged Mali to talk": launches urge nobody. */
    private static boolean isSomebody(Clause clause) {
        return clause.subject().map(NounPhrase::isSomebody).orElse(false);
    }

    private Clause relative(VerbGroup verb) {
        boolean ofObject = state.lastIsFree && !state.waiting.isEmpty();
        NounPhrase subject = ofObject ? state.waiting.pop().noun() : state.antecedent;
        Clause clause = new Clause(verb, Link.RELATIVE, subject);
        if (ofObject && state.marker.is(Tag.POSSESSIVE)) {
            subject.belongTo(state.antecedent);
        } else if (ofObject && state.fronted != null) {
            clause.add(state.fronted);
        } else if (ofObject && state.antecedent != null) {
            clause.addGap(state.antecedent);
        }
        clause.dependOn(
                state.antecedent == null
                        ? state.current
                        : state.antecedent.clause().orElse(state.current),
                state.antecedent);
        return clause;
    }

    /**
     * The clause of saying whose object turns out to be the subject of what is said: "said the bloc, which met, would ..."; null if
     * there is none, if "and" goes on with what the speaker did ("declared a truce and ordered ..."), or if a noun waits for its
     * verb: "miners demanding higher pay walked out".
     */
    private Clause sayingWithObject() {
        boolean awaited = !state.waiting.isEmpty() && state.current != null && state.current.isReduced();
        if (state.coordinated || awaited) {
            return null;
        }
        boolean interrupted = state.current != null && state.current.link() == Link.RELATIVE && state.waiting.isEmpty();
        Clause saying =
                interrupted ? state.current.governor().orElse(null) : state.objectsClosed ? null : state.current;
        boolean open =
                saying != null && saying.verb().isSaying() && !saying.objects().isEmpty();
        boolean own = open && (!interrupted || state.current.governorNoun().orElse(null) == lastOf(saying.objects()));
        return own ? saying : null;
    }

    /** "The raid which officials said had killed ten": the noun that the clause around explains is the subject of what is said. */
    private NounPhrase explainedByWhatIsSaid() {
        boolean said = state.current != null
                && state.current.link() == Link.RELATIVE
                && state.current.verb().isSaying()
                && state.last == null
                && !state.objectsClosed;
        return said ? state.current.takeGap() : null;
    }

    private static NounPhrase lastOf(List<NounPhrase> objects) {
        return objects.get(objects.size() - 1);
    }

    private Clause said(VerbGroup verb, NounPhrase subject, Clause saying) {
        Clause clause = new Clause(verb, Link.THAT, subject);
        clause.dependOn(saying, null);
        return clause;
    }

    /** The clause of a participle that shares the auxiliary of the clause before: "two were killed and five wounded". */
    Clause elliptic(VerbGroup verb) {
        Clause clause = Clause.joinedTo(state.lastFinite(), verb.as(VerbGroup.Form.FINITE));
        clause.subject(state.waiting.pop().noun());
        return clause;
    }

    private Clause ofSubject(VerbGroup verb, Waiting waited) {
        NounPhrase subject = waited.noun();
        if (waited.explained() != null && state.current == waited.above()) {
            Clause relative = new Clause(verb, Link.RELATIVE, subject);
            relative.addGap(waited.explained());
            relative.dependOn(state.current, waited.explained());
            return relative;
        }
        if (state.marker == null && state.current != waited.above() && waited.marker() != null) {
            // A clause of its own stood between the subject and its verb.
            state.marker = waited.marker();
            state.current = waited.above();
        }
        Clause clause = hung(verb, waited);
        if (subject.followsComma()) {
            clause.trail();
        }
        if (clause.link() == Link.MAIN) {
            state.dangling.forEach(participle -> attach(participle, clause, subject));
            state.dangling.clear();
        }
        return clause;
    }

    /** Gives what leads the sentence without a subject that of the main clause: "by recalling its envoy, Iran signalled". */
    private static void attach(Clause leading, Clause clause, NounPhrase subject) {
        if (leading.link() == Link.GERUND) {
            leading.subject(subject);
            return;
        }
        if (subject.followsComma()) {
            leading.subject(subject);
        } else {
            takeAsSubject(clause, leading, subject);
        }
        leading.dependOn(clause, null);
    }

    /** "Bombing the town would be a mistake": without a comma, the participle with its object is the subject. */
    private static void takeAsSubject(Clause clause, Clause participle, NounPhrase object) {
        clause.subject(null);
        participle.addObject(object);
        participle.introducedBy(THAT);
    }

    /** Hangs the clause on what the conjunction before it or the clause around it says. */
    private Clause hung(VerbGroup verb, Waiting waited) {
        NounPhrase subject = waited.noun();
        if (state.current != null && state.marker != null && state.marker.unit().is(WordClass.WHETHER)) {
            Clause clause = said(verb, subject, state.current);
            clause.introducedBy(state.marker.folded());
            return clause;
        }
        if (state.marker != null && state.marker.is(Tag.SUBORDINATOR)) {
            Clause clause = new Clause(verb, Link.ADVERBIAL, subject);
            clause.dependOn(state.current != null ? state.current : state.lastFinite(), null);
            clause.introducedBy(state.marker.folded());
            return clause;
        }
        if (state.owed != null && state.marker == null && subject.followsComma()) {
            Clause clause = said(verb, subject, state.owed);
            clause.takeConditionsOf(state.owed);
            state.owed = null;
            return clause;
        }
        if (continuesThat(waited)) {
            return said(verb, subject, state.lastFinite().governor().orElse(null));
        }
        if (state.current != null && (state.marker != null || isComplement(waited))) {
            return said(verb, subject, state.current);
        }
        return new Clause(verb, Link.MAIN, subject);
    }

    /** "Said the troops had left": without "that", directly behind a verb that governs a clause. */
    private boolean isComplement(Waiting waited) {
        return !state.objectsClosed
                && !waited.coordinated()
                && waited.above() == state.current
                && ClauseState.governsClause(state.current)
                && state.current.subject().orElse(null) != waited.noun();
    }

    /** "Said that two missiles had been fired and that one had failed". */
    private boolean continuesThat(Waiting waited) {
        Clause before = waited.coordinated() ? state.lastFinite() : null;
        return before != null && before.link() == Link.THAT;
    }
}
