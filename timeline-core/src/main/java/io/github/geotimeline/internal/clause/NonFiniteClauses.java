package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.Clause.Link;
import io.github.geotimeline.internal.clause.VerbGroup.Form;

/**
 * Makes the clauses of infinitives, -ing forms and participles. These have no subject of their own, so that it is found by
 * what governs them: "urged China to help" is about what China does, "promised to help" about what the promiser does.
 */
final class NonFiniteClauses {

    private final ChunkView chunks;
    private final ClauseState state;

    NonFiniteClauses(ChunkView chunks, ClauseState state) {
        this.chunks = chunks;
        this.state = state;
    }

    /** "Agreed to withdraw". */
    Clause infinitive(VerbGroup verb) {
        boolean joined = state.coordinated && state.lastOf(Form.INFINITIVE) != null;
        if (joined) {
            return Clause.joinedTo(state.lastOf(Form.INFINITIVE), verb);
        }
        Clause governor = governorOfInfinitive();
        NounPhrase last = state.last != null && !state.afterComma ? state.last : null;
        boolean ofOwner = last != null && state.host != null && takesActOf(state.host, last);
        NounPhrase noun = ofOwner ? state.host : last;
        boolean ofNoun = noun != null && (ofOwner || takesOwnAct(noun));
        Clause clause = new Clause(verb, Link.INFINITIVE, ofNoun ? last : controlled(governor));
        clause.dependOn(governor, noun);
        if (state.marker != null) {
            clause.introducedBy(state.marker.folded());
        }
        return clause;
    }

    /** Whether an infinitive behind a phrase is about whoever it is of: "Kenya's decision", "a Kenyan offer". */
    private static boolean takesOwnAct(NounPhrase noun) {
        return noun.head().is(WordClass.OWN_ACT)
                && noun.units().stream().anyMatch(unit -> unit.isName() || unit.is(Tag.GENITIVE));
    }

    /** Whether it is about another phrase, which says whose the first one is: "the refusal of the king to sign". */
    private static boolean takesActOf(NounPhrase noun, NounPhrase owner) {
        if (!noun.head().is(WordClass.OWN_ACT)) {
            return false;
        }
        for (PrepositionalPart part : noun.parts()) {
            boolean whose =
                    part.preposition().equals("of") || part.preposition().equals("by");
            if (whose && part.object().orElse(null) == owner) {
                return owner.isSomebody();
            }
        }
        return false;
    }

    /** "Urged China, which buys most of it, to help": behind a comma the relative clause is over. */
    private Clause governorOfInfinitive() {
        if (state.current == null) {
            return state.lastClause();
        }
        Clause above = state.current.governor().orElse(null);
        boolean over = state.current.link() == Link.RELATIVE && (state.afterComma || isOwed(above, state.current));
        return over && above != null ? above : state.current;
    }

    /** "Forced a plane flown by exiles to land": the verb above still lacks what its object is to do. */
    private static boolean isOwed(Clause above, Clause relative) {
        return above != null
                && relative.verb().form() != Form.FINITE
                && above.verb().isAboutOthersAct()
                && above.objects().contains(relative.governorNoun().orElse(null))
                && above.dependents().stream().noneMatch(dependent -> dependent.link() == Link.INFINITIVE);
    }

    /** Who is to do what an infinitive says: the object of "urge", "order"; else the subject of the verb above. */
    private NounPhrase controlled(Clause governor) {
        if (governor == null) {
            return state.waitingNoun();
        }
        if (governor.verb().isAboutOthersAct() && !governor.verb().isPassive()) {
            if (!governor.objects().isEmpty()) {
                return governor.objects().get(0);
            }
            if (!governor.verb().particle().isEmpty() && state.last != null) {
                return state.last;
            }
        }
        return governor.subject().orElse(null);
    }

    /** "Before leaving", "troops guarding the border", "..., killing two". */
    Clause ing(int i, VerbGroup verb) {
        Clause governor = state.current != null ? state.current : state.lastClause();
        if (state.preposition != null) {
            return gerund(verb, governor);
        }
        if (verb.isPerfect() && state.lastIsFree && !state.waiting.isEmpty()) {
            // "Khartoum having rejected the force, the council voted"
            return new Clause(verb, Link.ADVERBIAL, state.waiting.pop().noun());
        }
        // "In areas such as conducting exercises, exchanging information, and ensuring security"
        boolean listed = state.coordinated
                || state.afterComma
                        && state.current != null
                        && state.current.link() == Link.GERUND
                        && chunks.isListOfGerunds(i);
        if (listed && state.lastOf(Form.ING) != null) {
            return Clause.joinedTo(state.lastOf(Form.ING), verb);
        }
        NounPhrase absolute = governor == null || state.afterComma ? null : governor.takeAbsolute();
        if (absolute != null) {
            Clause clause = new Clause(verb, Link.ADJUNCT, absolute);
            clause.dependOn(governor, null);
            return clause;
        }
        if (state.last != null && !state.afterComma && !isSettled(governor)) {
            Clause clause = new Clause(verb, Link.RELATIVE, state.last);
            clause.dependOn(governor, state.last);
            return clause;
        }
        // "Opened fire to disperse the crowd, killing one": what follows the comma goes with the main verb.
        return adjunct(verb, state.afterComma && state.lastFinite() != null ? told(state.lastFinite()) : governor);
    }

    /** "Was reported to have shelled the town, killing two": what is reported, not the report. */
    private static Clause told(Clause clause) {
        boolean reports = clause.verb().isPassive()
                && (clause.verb().isSaying() || clause.verb().main().is(WordClass.NAMING));
        return !reports
                ? clause
                : clause.dependents().stream()
                        .filter(dependent -> dependent.link() == Link.INFINITIVE)
                        .findFirst()
                        .orElse(clause);
    }

    private Clause gerund(VerbGroup verb, Clause governor) {
        Clause clause = new Clause(verb, Link.GERUND, gerundSubject(governor, state.preposition));
        PrepositionalPart part = PrepositionalPart.of(state.preposition, clause);
        if (state.last != null) {
            state.last.add(part);
        }
        if (governor != null) {
            governor.add(part);
        } else {
            state.leadingParts.add(part);
            state.dangling.add(clause);
        }
        clause.dependOn(governor, state.last);
        clause.introducedBy(state.preposition);
        return clause;
    }

    private Clause adjunct(VerbGroup verb, Clause governor) {
        NounPhrase subject =
                governor == null ? state.waitingNoun() : governor.subject().orElse(null);
        boolean object = state.current != null && state.last == null && !state.afterComma && state.marker == null;
        Clause clause = new Clause(verb, object ? Link.GERUND : Link.ADJUNCT, subject);
        clause.dependOn(governor, null);
        if (subject == null) {
            state.dangling.add(clause);
        }
        if (state.marker != null) {
            clause.introducedBy(state.marker.folded());
        }
        return clause;
    }

    /** "Soldiers are in Russia preparing": behind a copula with a place, the subject goes on acting. */
    private boolean isSettled(Clause governor) {
        return governor != null
                && governor == state.current
                && governor.verb().lemma().equals("be")
                && governor.objects().isEmpty()
                && state.waiting.isEmpty();
    }

    /** Who is accused "of", praised "for", kept "from" something is who did it or was to do it. */
    private static NounPhrase gerundSubject(Clause governor, String preposition) {
        if (governor == null) {
            return null;
        }
        NounPhrase subject = governor.subject().orElse(null);
        if (governor.objects().isEmpty()) {
            return subject;
        }
        NounPhrase object = governor.objects().get(0);
        boolean others = switch (preposition) {
            case "for", "from" -> true;
            case "of", "into" -> object.isSomebody();
            default ->
                governor.verb().main().is(WordClass.SAYING) || governor.verb().isAboutOthersAct();
        };
        return others ? object : subject;
    }

    /** "The men arrested in Paris". */
    Clause participle(VerbGroup verb) {
        VerbGroup participle = verb.as(Form.PARTICIPLE);
        // "Rebels in the north, backed by Uganda, attacked": behind a comma it is of the phrase that waits, not of its
        // parts.
        NounPhrase noun = state.last != null && !(state.afterComma && !state.waiting.isEmpty())
                ? state.last
                : state.waitingNoun();
        Clause governor = state.current != null ? state.current : state.lastClause();
        if (governor != null && governor == state.current && governor.isCausative()) {
            // "Had the leader of a party arrested"
            noun = governor.objects().get(0);
        }
        Clause clause = new Clause(participle, noun == null ? Link.ADJUNCT : Link.RELATIVE, noun);
        clause.dependOn(governor, noun);
        if (noun == null) {
            state.dangling.add(clause);
        }
        return clause;
    }
}
