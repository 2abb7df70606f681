package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.PrepositionalPart;
import io.github.geotimeline.internal.frame.ClausePattern.Element;
import io.github.geotimeline.internal.party.Parties;

/**
 * Tells apart the patterns that a clause cannot match, whatever fills their slots: the subject, an object or a complement
 * that they must have is not there. Most patterns of a verb fail so, before anything is collected for them.
 */
final class ClauseScreen {

    private final Parties parties;
    private final Clause clause;

    ClauseScreen(Parties parties, Clause clause) {
        this.parties = parties;
        this.clause = clause;
    }

    /**
     * Whether the pattern may match.
     *
     * @param subject who acts, or null
     * @param turned whether the clause is a passive turned round, so that its own subject is an object
     * @param phrasal whether the verb has words behind it, so that what these govern may be an object: "set fire to the car"
     */
    boolean passes(ClausePattern pattern, NounPhrase subject, boolean turned, boolean phrasal) {
        return subject(pattern, subject)
                && elements(pattern, turned ? clause.subject().orElse(null) : null, phrasal);
    }

    private boolean subject(ClausePattern pattern, NounPhrase subject) {
        if (pattern.agentless()) {
            return subject == null;
        }
        if (pattern.subjectHead().isPresent()) {
            return subject != null && pattern.subjectHead().get().match(speakerOr(subject));
        }
        if (pattern.subject().isEmpty()) {
            return true;
        }
        return switch (pattern.subject().get().need()) {
            case NOTHING -> true;
            case PHRASE -> subject != null;
            case ACTOR -> subject != null && parties.isPolitical(subject);
        };
    }

    /** "Students said they would march": they are the students. */
    private NounPhrase speakerOr(NounPhrase subject) {
        return subject.isPronoun() && clause.link() == Clause.Link.THAT
                ? clause.saying().flatMap(Clause::subject).orElse(subject)
                : subject;
    }

    /** {@code sufferer} is what the passive makes the subject of, or null. */
    private boolean elements(ClausePattern pattern, NounPhrase sufferer, boolean phrasal) {
        for (Element element : pattern.elements()) {
            boolean possible = true;
            if (element instanceof Element.Head head) {
                possible = hasObject(head.words(), sufferer) || phrasal && hasPart(head.words());
            } else if (element instanceof Element.Direct direct) {
                possible = direct.slot().need() == Slot.Need.NOTHING
                        || sufferer != null
                        || phrasal
                        || !clause.objects().isEmpty();
            } else if (element instanceof Element.Complement complement) {
                possible = !complement.isNeeded() || !clause.dependents().isEmpty();
            }
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    private boolean hasObject(Lemmas words, NounPhrase sufferer) {
        if (sufferer != null && words.match(sufferer)) {
            return true;
        }
        for (NounPhrase object : clause.objects()) {
            if (words.match(object)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPart(Lemmas words) {
        for (PrepositionalPart part : clause.parts()) {
            if (part.object().isPresent() && words.match(part.object().get())) {
                return true;
            }
        }
        return false;
    }
}
