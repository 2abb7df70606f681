package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides how each clause of a sentence is told, from its own verb group and from what governs it. */
final class Outlooks {

    private static final String WHETHER = "whether";
    private static final Set<String> HYPOTHETICAL =
            Set.of("if", "unless", WHETHER, "lest", "provided that", "even if", "in case", "as if", "until");
    private static final Set<String> COUNTERFACTUAL =
            Set.of("without", "instead of", "rather than", "far from", "against", "from");

    private static final Set<String> FIRST = Set.of("first", "second", "third", "last", "latest", "only", "one");

    /** What a clause behind these tells in the present is of the same time as a main clause about the future, or of before or after. */
    private static final Set<String> TEMPORAL =
            Set.of("before", "after", "when", "once", "while", "ahead of", "prior to", "as soon as");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> WISHES = Set.of("want", "wish", "like");

    private static final Set<String> REASONS = Set.of("for", "of", "on", "about", "over");

    private static final Set<String> COPULAS = Set.of("be", "become");

    private final Operators operators;
    private final Map<Clause, Binding> bindings;
    private final OwnOutlooks owns;
    private final Map<Clause, Outlook> known = new IdentityHashMap<>(4);

    Outlooks(Operators operators, Map<Clause, Binding> bindings) {
        this.operators = operators;
        this.bindings = bindings;
        this.owns = new OwnOutlooks(operators);
    }

    Outlook of(Clause clause) {
        Outlook outlook = known.get(clause);
        if (outlook == null) {
            // A cycle of governors cannot be built, but should one ever be, this ends it.
            known.put(clause, Outlook.UNTOLD);
            outlook = decide(clause);
            known.put(clause, outlook);
        }
        return outlook;
    }

    private Outlook decide(Clause clause) {
        boolean weighed = isWeighed(clause);
        boolean hypothetical = HYPOTHETICAL.contains(clause.conjunction()) && !weighed
                || isPrecondition(clause)
                || isCounterfactual(clause)
                || clause.verb().isAlmost();
        Outlook own = hypothetical || isOfNobody(clause) ? Outlook.UNTOLD : owns.of(clause);
        Outlook governed = clause.governor().isPresent()
                ? governed(clause, own, clause.governor().get())
                : isOfPossibleNoun(clause) && !isOfDecidedNoun(clause) ? Outlook.UNTOLD : own;
        if (weighed && governed.isTold()) {
            governed = governed.with(Status.POSSIBLE);
        }
        Outlook claimed = governed.claimedBy(clause.source());
        return claimed.claimedBy(clause.attribution().flatMap(Clause::subject));
    }

    /** "Rejected a withdrawal before talks resume": a condition, unless it times what is to come: "will meet before he leaves". */
    private static boolean isPrecondition(Clause clause) {
        return clause.conjunction().equals("before")
                && clause.verb().tense() == VerbGroup.Tense.PRESENT
                && clause.verb().modal().isEmpty()
                && clause.governor()
                        .filter(governor -> !governor.verb().isAhead()
                                || governor.verb().modal().equals("must"))
                        .isPresent();
    }

    /** "Is considering whether to cut off aid", as news and not in passing. */
    private static boolean isWeighed(Clause clause) {
        return clause.link() == Clause.Link.INFINITIVE
                && clause.conjunction().equals(WHETHER)
                && clause.governor()
                        .map(Clause::link)
                        .filter(link -> link == Clause.Link.MAIN || link == Clause.Link.THAT)
                        .isPresent();
    }

    /** "No cause can justify", "nobody claimed", "any country that harbours them". */
    private static boolean isOfNobody(Clause clause) {
        NounPhrase subject = clause.subject().orElse(null);
        return subject != null && (subject.isNobody() || clause.link() == Clause.Link.RELATIVE && subject.isNegated());
    }

    private Outlook governed(Clause clause, Outlook own, Clause governor) {
        return switch (clause.link()) {
            case THAT, INFINITIVE, GERUND -> complement(clause, own, governor);
            case ADJUNCT -> adjunct(clause, own, of(governor), governor);
            case RELATIVE -> reduced(clause, own, of(governor));
            case ADVERBIAL -> isAhead(clause, own) ? ahead(clause, own, of(governor)) : own;
            case MAIN, COORDINATE -> own;
        };
    }

    private static boolean isAhead(Clause clause, Outlook own) {
        VerbGroup verb = clause.verb();
        return own.isTold()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.modal().isEmpty();
    }

    /** "Will respond when the envoy visits", "is to meet them before leaving": what is timed by something to come is to come. */
    private static Outlook ahead(Clause clause, Outlook own, Outlook above) {
        boolean toCome = above.isTold() && (above.status() == Status.SCHEDULED || above.status() == Status.POSSIBLE);
        return toCome && TEMPORAL.contains(clause.conjunction()) ? own.with(above.status()) : own;
    }

    /** What accompanies something that is only aimed at is aimed at as well: "to cooperate ..., exchanging information". */
    private static Outlook adjunct(Clause clause, Outlook own, Outlook above, Clause governor) {
        if (clause.conjunction().equals("that")) {
            // "Said that lifting sanctions was out of the question": the participle is a subject.
            return Outlook.UNTOLD;
        }
        boolean aim = governor.link() == Clause.Link.INFINITIVE || governor.link() == Clause.Link.GERUND;
        if (aim && !above.isTold()) {
            return Outlook.UNTOLD;
        }
        // "Sent to Bosnia last year, the soldiers will come home"
        boolean before = clause.verb().form() == VerbGroup.Form.PARTICIPLE;
        return above.isTold() && above.status() != Status.OCCURRED && !before ? own.with(above.status()) : own;
    }

    /** "Is leading a delegation touring Europe": a participle goes on for as long as the clause that it stands in. */
    private Outlook reduced(Clause clause, Outlook own, Outlook above) {
        boolean participle = clause.verb().form() == VerbGroup.Form.ING && bindings.containsKey(clause);
        return participle && above.status() == Status.ONGOING ? own.with(Status.ONGOING) : own;
    }

    private Outlook complement(Clause clause, Outlook own, Clause governor) {
        Outlook above = of(governor);
        if (!above.isTold() || governor.verb().isNegated()) {
            return Outlook.UNTOLD;
        }
        if (isOfDecidedNoun(clause) && hasOwner(clause)) {
            // "Criticised Kenya's decision to close the border": whatever becomes of it, the decision was taken.
            return own;
        }
        if (isOfPossibleNoun(clause)) {
            return isAnnounced(clause, governor) ? own.with(Status.SCHEDULED).promise() : Outlook.UNTOLD;
        }
        Binding binding = bindings.get(governor);
        if (clause.link() == Clause.Link.GERUND && isCharge(clause, binding)) {
            return Outlook.UNTOLD;
        }
        Outlook told = binding != null && isCompletion(clause, binding)
                ? framed(clause, own, above, governor, binding.frame())
                : operated(clause, own, above, governor);
        return told.isTold() && isClaim(governor) ? told.claimedBy(claimant(governor)) : told;
    }

    /** "The threat to invade", "plans of sending troops". */
    private boolean isOfPossibleNoun(Clause clause) {
        boolean aboutNoun = clause.link() == Clause.Link.INFINITIVE || clause.link() == Clause.Link.GERUND;
        return aboutNoun
                && clause.governorNoun()
                        .map(noun -> operators.isPossibleNoun(noun.lemma()))
                        .orElse(false);
    }

    /** "Announced plans to send troops", "approved a plan to". */
    private boolean isAnnounced(Clause clause, Clause governor) {
        boolean planned = clause.governorNoun()
                .map(noun -> operators.isPlannedNoun(noun.lemma()))
                .orElse(false);
        return planned
                && operators
                        .of(governor.verb())
                        .map(operator -> operator == Operator.CLAIM || operator == Operator.SCHEDULED)
                        .orElse(false);
    }

    /** Whether the noun that an infinitive hangs on says whose it is: "Kenya's decision", "the decision of Kenya". */
    private static boolean hasOwner(Clause clause) {
        NounPhrase noun = clause.governorNoun().orElseThrow();
        NounPhrase subject = clause.subject().orElse(null);
        return subject == noun
                || noun.parts().stream().anyMatch(part -> part.object().orElse(null) == subject && subject != null);
    }

    private boolean isOfDecidedNoun(Clause clause) {
        return clause.link() == Clause.Link.INFINITIVE
                && clause.governorNoun()
                        .map(noun -> operators.isDecidedNoun(noun.lemma()))
                        .orElse(false);
    }

    /** "Without consulting", "instead of withdrawing". */
    private static boolean isCounterfactual(Clause clause) {
        return clause.link() == Clause.Link.GERUND
                && (COUNTERFACTUAL.contains(clause.conjunction())
                        || clause.conjunction().isEmpty()
                                && clause.governor().filter(Outlooks::isAgainst).isPresent());
    }

    /** "Decided against sending". */
    private static boolean isAgainst(Clause clause) {
        return COUNTERFACTUAL.contains(clause.verb().particle());
    }

    /** "Arrested for spying", "accused of bombing": the reason given is not told as a fact, but what is praised or condemned is. */
    private static boolean isCharge(Clause clause, Binding binding) {
        boolean reason = REASONS.contains(clause.conjunction());
        return reason && (binding == null || !Kinds.isComment(binding.frame().type()));
    }

    private static boolean isCompletion(Clause clause, Binding binding) {
        return clause.link() != Clause.Link.GERUND || binding.complement() == clause;
    }

    private boolean isClaim(Clause governor) {
        boolean claim =
                operators.of(governor.verb()).map(Operator.CLAIM::equals).orElse(false);
        return claim || governor.verb().isSaying();
    }

    private static Optional<NounPhrase> claimant(Clause saying) {
        return saying.verb().isPassive() ? Optional.empty() : saying.subject();
    }

    private Outlook framed(Clause clause, Outlook own, Outlook above, Clause governor, Frame frame) {
        boolean future = clause.link() == Clause.Link.INFINITIVE || own.status() == Status.SCHEDULED;
        return switch (frame.complement()) {
            case SWALLOW -> isAskedByPhone(clause, frame) ? above : Outlook.UNTOLD;
            case FACT -> clause.link() == Clause.Link.INFINITIVE ? above : own;
            case PROMISED ->
                !future || !own.isTold()
                        ? own
                        : isDecidedUpon(clause, governor)
                                ? own.with(above.status())
                                : own.with(ahead(governor)).promise();
        };
    }

    /** "Telephoned the king to ask for troops": whoever calls to say something says it. */
    private boolean isAskedByPhone(Clause clause, Frame frame) {
        Binding binding = bindings.get(clause);
        return frame.type() == EventType.PHONE_CALL
                && binding != null
                && Kinds.isSpoken(binding.frame().type());
    }

    /** "Decided to reject the offer": where the act consists in words, the decision is the act. */
    boolean isDecidedUpon(Clause clause, Clause governor) {
        Binding binding = bindings.get(clause);
        boolean decided = clause.link() == Clause.Link.INFINITIVE
                && operators.of(governor.verb()).map(Operator.OCCURRED::equals).orElse(false);
        return decided && binding != null && Kinds.isSpoken(binding.frame().type());
    }

    /** "I want to thank Peru": whoever says so of themselves has done it with these words. */
    private boolean isSaidOutright(Clause clause, Clause governor) {
        Binding binding = bindings.get(clause);
        boolean self = governor.subject()
                .map(NounPhrase::lemma)
                .filter(FIRST_PERSON::contains)
                .isPresent();
        return self
                && clause.link() == Clause.Link.INFINITIVE
                && governor.verb().tense() == VerbGroup.Tense.PRESENT
                && WISHES.contains(governor.verb().lemma())
                && binding != null
                && Kinds.isSpoken(binding.frame().type());
    }

    /** "Began a strike to demand": behind an object the infinitive says what for, unless the verb is about the object's act. */
    private static boolean isPurpose(Clause clause, Clause governor) {
        return !governor.objects().isEmpty()
                && !governor.verb().isAboutOthersAct()
                && !governor.verb().isLetting()
                && clause.governorNoun().isPresent();
    }

    /** What is only prepared or weighed may happen; all else that is promised is to happen. */
    private Status ahead(Clause governor) {
        boolean open =
                operators.of(governor.verb()).map(Operator.POSSIBLE::equals).orElse(false);
        return open ? Status.POSSIBLE : Status.SCHEDULED;
    }

    /** "Was the first country to recognise", "is one of six states to have sent troops". */
    private static boolean isFirst(Clause governor) {
        return COPULAS.contains(governor.verb().lemma())
                && governor.objects().stream()
                        .findFirst()
                        .filter(object -> object.head().is(WordClass.NUMBER)
                                || object.modifiers().stream().anyMatch(FIRST::contains))
                        .isPresent();
    }

    private Outlook operated(Clause clause, Outlook own, Outlook above, Clause governor) {
        boolean infinitive = clause.link() == Clause.Link.INFINITIVE;
        if (infinitive && isFirst(governor)) {
            return above.status() == Status.ONGOING ? own : own.with(above.status());
        }
        Optional<Operator> operator = operators.of(governor.verb());
        if (clause.link() == Clause.Link.GERUND && own.isTold() && TEMPORAL.contains(clause.conjunction())) {
            return ahead(clause, own, above);
        }
        if (operator.isEmpty() || infinitive && isPurpose(clause, governor)) {
            return infinitive ? Outlook.UNTOLD : own;
        }
        return switch (operator.get()) {
            case CLAIM -> own;
            case DENIED -> own.with(Status.DENIED);
            case POSSIBLE -> isSaidOutright(clause, governor) ? own : own.with(Status.POSSIBLE);
            case DEFERRED -> own.with(Status.SCHEDULED);
            case ENDING -> infinitive ? Outlook.UNTOLD : own;
            case SCHEDULED ->
                own.status() == Status.OCCURRED && !infinitive
                        ? own
                        : own.with(Status.SCHEDULED).promise();
            case ONGOING -> goingOn(own, above);
            case OCCURRED -> infinitive ? own.with(above.status()) : own;
            case FAILED -> Outlook.UNTOLD;
        };
    }

    /** "Continued to shell", and "vowed to keep supplying": what goes on is told as its verb is. */
    private static Outlook goingOn(Outlook own, Outlook above) {
        Outlook told = own.with(above.status() == Status.OCCURRED ? Status.ONGOING : above.status());
        return above.promised() ? told.promise() : told;
    }

    /** Whether a verb only says that what its complement tells begins, goes on or ends: "keep supplying". */
    boolean isAspect(Clause clause) {
        return operators.of(clause.verb()).map(Operator.ONGOING::equals).orElse(false);
    }
}
