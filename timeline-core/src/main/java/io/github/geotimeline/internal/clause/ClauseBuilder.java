package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Chunk.Single;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds clauses from chunks in one pass. A noun phrase that no verb governs waits for its verb; a verb takes the phrase
 * directly before it or the one that waits; what follows a verb is its object or part until the clause is closed.
 */
final class ClauseBuilder {

    private final ChunkView chunks;
    private final ClauseState state = new ClauseState();
    private final ClauseMaker maker;
    private final PhraseJoiner joiner;
    private final List<NounPhrase> nounPhrases = new ArrayList<>();

    ClauseBuilder(List<Chunk> chunks) {
        this.chunks = new ChunkView(chunks);
        this.maker = new ClauseMaker(this.chunks, state);
        this.joiner = new PhraseJoiner(this.chunks);
    }

    List<NounPhrase> nounPhrases() {
        return nounPhrases;
    }

    List<Clause> build() {
        int i = 0;
        while (i < chunks.size()) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof NounPhrase noun) {
                i = nounPhrase(i, noun);
            } else if (chunk instanceof VerbGroup verb) {
                i = verbGroup(i, verb);
            } else {
                i = single(i, (Single) chunk);
            }
        }
        state.closeAll();
        state.clauses.forEach(this::nameAmong);
        Attributions.attribute(state.clauses);
        return state.clauses;
    }

    /** "Among those killed were two Kuwaitis", "two were among those killed": these are who was killed, as far as it is told. */
    private void nameAmong(Clause clause) {
        if (!clause.verb().lemma().equals("be")) {
            return;
        }
        NounPhrase named =
                clause.subject().or(() -> clause.objects().stream().findFirst()).orElse(null);
        for (PrepositionalPart part : clause.parts()) {
            NounPhrase all = part.object().orElse(null);
            if (named != null && all != null && part.preposition().equals("among")) {
                state.clauses.stream()
                        .filter(other -> other.governorNoun().orElse(null) == all)
                        .forEach(other -> other.subject(named));
            }
        }
    }

    private int single(int i, Single single) {
        switch (single.unit().tag()) {
            case COMMA, DASH -> state.comma();
            case QUOTE -> {
                state.quoted = !state.quoted;
                state.comma();
            }
            case STOP -> state.closeAll();
            case OPEN -> {
                return chunks.afterBracket(i);
            }
            case PREPOSITION -> state.preposition = single.folded();
            case COORDINATOR -> state.coordinated = true;
            case ADJECTIVE -> predicate();
            case SUBORDINATOR -> subordinator(i, single);
            case RELATIVE, THAT, POSSESSIVE -> marker(i, single);
            default -> {
                // Adverbs and stray marks change nothing.
            }
        }
        return i + 1;
    }

    /** "Dismissed as unacceptable an offer": the adjective alone is what stands behind "as". */
    private void predicate() {
        if ("as".equals(state.preposition)) {
            state.preposition = null;
        }
    }

    /** "After the talks" is a part, "after the talks failed" a clause, "after meeting" a gerund. */
    private void subordinator(int i, Single single) {
        boolean clause = chunks.isClauseAhead(i + 1) && !chunks.isPrepositionOfTime(i, single);
        if (clause || !single.unit().is(WordClass.PREPOSITION)) {
            boolean within = state.marker != null && state.marker.is(Tag.THAT) && state.antecedent == null;
            state.owed = within ? state.current : state.owed;
            state.marker = single;
            state.preposition = null;
            state.objectsClosed = true;
        } else {
            state.preposition = single.folded();
        }
    }

    private void marker(int i, Single single) {
        boolean complement = single.is(Tag.THAT)
                && state.current != null
                && !(state.last != null && chunks.isVerb(i + 1))
                && (state.last == null
                        || state.coordinated
                        || state.current.verb().isSaying()
                        || state.current.verb().main().is(WordClass.OWN_ACT)
                        || state.current.verb().isAboutOthersAct());
        if (single.is(Tag.RELATIVE) && state.preposition != null && state.last != null) {
            state.fronted = PrepositionalPart.of(state.preposition, state.last);
            state.preposition = null;
        }
        state.mark(single, complement ? null : antecedent(single));
    }

    /** "Sanctions against Chad that would bar ...": no more need be said of which Chad it is, so that the sanctions are meant. */
    private NounPhrase antecedent(Single pronoun) {
        boolean named = state.last != null
                && state.last.head().isPlaceName()
                && !state.afterComma
                && state.host != null
                && (pronoun.is(Tag.THAT) || pronoun.folded().equals("which"));
        return named ? state.host : state.last;
    }

    private int nounPhrase(int i, NounPhrase noun) {
        int next = joiner.conjuncts(i, noun, canCoordinate() || isOpenSpeech() && joiner.isListOfLikes(i));
        nounPhrases.add(noun);
        nounPhrases.addAll(noun.conjuncts());
        if (state.preposition != null) {
            next = noun.isTime() ? next : joiner.apposition(next, noun, nounPhrases);
            followComma(noun);
            prepositionalPart(noun);
        } else if (noun.isTime()) {
            time(noun);
            return next;
        } else {
            next = joiner.apposition(next, noun, nounPhrases);
            place(next, noun);
            state.host = null;
        }
        state.last = noun.isTime() ? state.last : noun;
        state.coordinated = false;
        state.afterComma = false;
        return next;
    }

    private boolean canCoordinate() {
        return state.current == null
                || "between".equals(state.preposition)
                || state.preposition == null && (state.objectsClosed || state.marker != null)
                || !state.waiting.isEmpty();
    }

    /** "Said troops and tanks entered": directly behind a verb that governs a clause, phrases may be the subject of that. */
    private boolean isOpenSpeech() {
        return state.last == null && !state.objectsClosed && ClauseState.governsClause(state.current);
    }

    private void prepositionalPart(NounPhrase noun) {
        PrepositionalPart part = PrepositionalPart.of(state.preposition, noun);
        if (noun.isTime() && !isOfNoun()) {
            time(noun);
        } else if (state.isOpen()) {
            state.current.add(part);
        } else {
            state.leadingParts.add(part);
        }
        if (state.last != null && !state.afterComma) {
            state.last.add(part);
            state.host = state.last.head().isName() ? state.host : state.last;
        } else {
            state.host = null;
        }
        state.preposition = null;
        state.lastIsFree = false;
    }

    /** "Condemned the attack of May 5": the day is that of the attack alone. */
    private boolean isOfNoun() {
        return state.preposition.equals("of") && state.last != null && !state.afterComma;
    }

    private void time(NounPhrase noun) {
        if (state.isOpen()) {
            noun.times().forEach(state.current::add);
        } else {
            state.leadingTimes.addAll(noun.times());
        }
        state.preposition = null;
    }

    /** A phrase with a verb behind it is its subject; else it is an object of the open clause, or waits for a verb. */
    private void place(int next, NounPhrase noun) {
        followComma(noun);
        if (state.coordinated
                && state.current == null
                && !state.waiting.isEmpty()
                && isPersonName(noun)
                && isPersonName(state.waiting.peek().noun())) {
            state.waiting.peek().noun().join(noun);
            state.lastIsFree = true;
            return;
        }
        boolean verbAhead = chunks.isFiniteVerbAhead(next) || isContactSubject(noun) && chunks.isPastAhead(next, false);
        boolean subject = verbAhead && !isObjectWhileSubjectWaits() && !isLet(next);
        boolean open = state.current != null && !state.objectsClosed && state.marker == null && !state.coordinated;
        if (subject || !open) {
            state.waiting.push(new ClauseState.Waiting(
                    noun,
                    state.marker,
                    state.current,
                    state.coordinated && !state.afterComma,
                    subject ? explainedBySubject(noun) : null));
            state.lastIsFree = true;
        } else {
            taker().addObject(noun);
            state.lastIsFree = false;
        }
    }

    /** "Called the law passed by the house an insult": the second object of the verb above, since a passive has none. */
    private Clause taker() {
        Clause above = state.current.governor().orElse(null);
        boolean passive = state.current.verb().form() == VerbGroup.Form.PARTICIPLE
                && !state.current.verb().main().is(WordClass.DITRANSITIVE);
        return passive
                        && above != null
                        && above.verb().main().is(WordClass.DITRANSITIVE)
                        && above.objects().size() == 1
                ? above
                : state.current;
    }

    /** "The men it killed": a pronoun right behind a noun begins a clause. */
    private boolean isContactSubject(NounPhrase noun) {
        return noun.isPersonalPronoun() && state.last != null && !state.afterComma && !state.coordinated;
    }

    private void followComma(NounPhrase noun) {
        if (state.afterComma && !state.coordinated) {
            noun.followComma();
        }
    }

    /** The noun that a clause without "that" says more of: "weapons Iran supplied"; or null. */
    private NounPhrase explainedBySubject(NounPhrase noun) {
        boolean contact = state.last != null && !state.afterComma && !state.coordinated && state.marker == null;
        return contact && state.current != null && !mayTell(noun) ? state.last : null;
    }

    /** Whether the open clause governs one that begins with the phrase: not "called off a march he had planned". */
    private boolean mayTell(NounPhrase noun) {
        VerbGroup verb = state.current.verb();
        return noun.isPersonalPronoun()
                ? verb.isSaying() || verb.main().is(WordClass.OWN_ACT)
                : ClauseState.governsClause(state.current);
    }

    private static boolean isPersonName(NounPhrase noun) {
        return noun.head().isName() && !noun.head().isPlaceName();
    }

    /** "Talks designed to end the war have collapsed", "miners demanding higher pay walked out": the verb ahead is that of the talks. */
    private boolean isObjectWhileSubjectWaits() {
        return state.current != null
                && !state.waiting.isEmpty()
                && state.current.objects().isEmpty()
                && !state.objectsClosed
                && (!state.current.verb().isSaying() || state.current.isReduced());
    }

    /** "Let the men go": the base form ahead has no subject but the object of the verb before. */
    private boolean isLet(int next) {
        return state.current != null
                && !state.objectsClosed
                && !state.coordinated
                && state.current.verb().isLetting()
                && state.current.objects().isEmpty()
                && chunks.isBare(next);
    }

    private int verbGroup(int i, VerbGroup verb) {
        boolean subjectWaits = !state.waiting.isEmpty();
        Clause clause = maker.make(i, verb);
        state.open(clause);
        return !subjectWaits && chunks.isInvertedSaying(i, clause) ? invertedSubject(i, clause) : i + 1;
    }

    /** "Said Uhuru, a newspaper": the speaker stands behind the verb. */
    private int invertedSubject(int i, Clause clause) {
        NounPhrase speaker = (NounPhrase) chunks.get(i + 1);
        nounPhrases.add(speaker);
        clause.subject(speaker);
        clause.trail();
        speaker.standIn(clause);
        int next = joiner.conjuncts(i + 1, speaker, true);
        next = joiner.apposition(next, speaker, nounPhrases);
        state.last = speaker;
        return next;
    }
}
