package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.VerbGroup.Form;

/**
 * Makes the clause of a verb group. Where a form leaves open whether the verb has a subject of its own, it decides: "the men
 * arrested" in Paris were freed, but "police arrested two men".
 */
final class ClauseMaker {

    private final ChunkView chunks;
    private final ClauseState state;
    private final FiniteClauses finite;
    private final NonFiniteClauses nonFinite;

    ClauseMaker(ChunkView chunks, ClauseState state) {
        this.chunks = chunks;
        this.state = state;
        this.finite = new FiniteClauses(state);
        this.nonFinite = new NonFiniteClauses(chunks, state);
    }

    /** The clause of the verb group at {@code i}. */
    Clause make(int i, VerbGroup verb) {
        return switch (verb.form()) {
            case INFINITIVE -> nonFinite.infinitive(verb);
            case ING -> nonFinite.ing(i, verb);
            case BARE -> bare(verb);
            case FINITE -> finite.of(verb);
            case PAST_OR_PARTICIPLE, PARTICIPLE -> pastOrParticiple(i, verb);
        };
    }

    /** "Agreed to stop the fire and withdraw": behind "and" the base form goes on with an infinitive. */
    private Clause bare(VerbGroup verb) {
        Clause infinitive = state.lastOf(Form.INFINITIVE);
        if (state.coordinated && infinitive != null && !state.lastIsFree) {
            return Clause.joinedTo(infinitive, verb);
        }
        boolean let = state.isOpen()
                && !state.coordinated
                && !state.lastIsFree
                && state.current.verb().isLetting()
                && !state.current.objects().isEmpty();
        return let ? nonFinite.infinitive(verb.as(Form.INFINITIVE)) : finite.of(verb);
    }

    private Clause pastOrParticiple(int i, VerbGroup verb) {
        if (isElliptic(i)) {
            return finite.elliptic(verb.asPassive());
        }
        boolean surely = verb.form() == Form.PARTICIPLE;
        if (goesOnWithPassive(i, surely)) {
            return Clause.joinedTo(state.lastFinite(), verb.as(Form.FINITE).asPassive());
        }
        boolean ofPronoun = state.lastIsFree && state.last != null && state.last.isPersonalPronoun();
        boolean inRelative = state.marker != null && !surely;
        if (inRelative || ofPronoun) {
            return finite.of(verb.as(Form.FINITE));
        }
        if (state.last == null && !state.afterComma && state.waiting.isEmpty()) {
            // "To stand united"
            boolean predicate = state.current != null && state.current.verb().form() == Form.INFINITIVE;
            return (predicate || state.lastFinite() == null) && !state.coordinated
                    ? nonFinite.participle(verb)
                    : finite.of(verb.as(Form.FINITE));
        }
        boolean reduced = surely || isReduced(i);
        return reduced ? nonFinite.participle(verb) : finite.of(verb.as(Form.FINITE));
    }

    /** "Was boarded and taken to port", "was arrested and charged with treason": the participle shares the auxiliary before it. */
    private boolean goesOnWithPassive(int i, boolean surely) {
        Clause before = state.coordinated && !state.lastIsFree && state.marker == null ? state.lastFinite() : null;
        return before != null
                && before.verb().isPassive()
                && (surely
                        || chunks.isPreposition(i + 1, "with")
                        || chunks.isPreposition(i + 1, "by")
                        || chunks.isPreposition(i + 1, "of"));
    }

    /** "Two men were killed and five wounded": behind a passive, a number that does nothing to anybody has the same done to it. */
    private boolean isElliptic(int i) {
        ClauseState.Waiting waited = state.waiting.peek();
        Clause before = state.lastFinite();
        return waited != null
                && waited.coordinated()
                && (waited.noun().head().isCount() || waited.noun().lemma().startsWith("other"))
                && state.marker == null
                && before != null
                && before.verb().isPassive()
                && !chunks.isNounPhrase(i + 1);
    }

    /** Decides whether a form that may be either is a participle: "the men arrested in Paris were freed". */
    private boolean isReduced(int i) {
        boolean said = chunks.get(i) instanceof VerbGroup verb && verb.isSaying() && !chunks.isPreposition(i + 1, "by");
        if (state.coordinated || said && !state.waiting.isEmpty() && !state.afterComma) {
            return false;
        }
        if (chunks.isPreposition(i + 1, "by")
                && !(state.lastIsFree && chunks.noFiniteVerbAfter(i) && !chunks.isVerbBehindList(i + 2))) {
            return true;
        }
        if (state.lastIsFree && !state.waiting.isEmpty() && chunks.isNounPhrase(i + 1) && !isNaming(i)) {
            return false;
        }
        if (state.waiting.isEmpty()) {
            boolean speech = state.current != null
                    && state.current.verb().isSaying()
                    && !state.current.isCausative()
                    && !state.current.objects().isEmpty()
                    && !state.objectsClosed;
            return !speech && !state.afterComma;
        }
        return chunks.isSubjectNeededLater(i, state.afterComma);
    }

    /** "Two men called rebels", "a country offered aid": a participle of such a verb may have an object. */
    private boolean isNaming(int i) {
        return chunks.get(i) instanceof VerbGroup verb && verb.main().is(WordClass.DITRANSITIVE);
    }
}
