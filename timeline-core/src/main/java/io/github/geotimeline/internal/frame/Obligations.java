package io.github.geotimeline.internal.frame;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.party.Parties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is asked for without a verb of asking. */
final class Obligations {

    private static final Set<String> OBLIGATIONS = Set.of("must", "should", "ought");

    private final Parties parties;
    private final CharSequence text;
    private final int sentenceIndex;
    private final Map<Clause, Binding> bindings;

    Obligations(Parties parties, CharSequence text, int sentenceIndex, Map<Clause, Binding> bindings) {
        this.parties = parties;
        this.text = text;
        this.sentenceIndex = sentenceIndex;
        this.bindings = bindings;
    }

    /**
     * Who says that another must do something asks for it: "Russia said that Sudan must return the helicopter"; so does who tells
     * him to: "Leave our land, the president told the rebels".
     */
    Optional<Telling> of(Clause clause) {
        boolean told = isImperative(clause);
        if (!OBLIGATIONS.contains(clause.verb().modal()) && !isDemanded(clause) && !told
                || clause.verb().isNegated()) {
            return Optional.empty();
        }
        Optional<NounPhrase> asked = told
                ? clause.attribution()
                        .flatMap(saying -> saying.objects().stream().findFirst())
                : clause.subject();
        return asked.flatMap(subject -> request(clause, subject));
    }

    private Optional<Telling> request(Clause clause, NounPhrase subject) {
        List<Actor> by = clause.speaker().map(parties::politicalOf).orElse(List.of());
        List<Actor> to = parties.politicalOf(subject);
        boolean open = clause.verb().modal().equals("must") && !subject.isPronoun();
        if (subject.isPossessed()
                || by.isEmpty()
                || to.isEmpty() && !open
                || by.stream().anyMatch(to::contains)) {
            return Optional.empty();
        }
        Details details = Details.builder()
                .actors("by", by)
                .actors("to", to)
                .text("subject", clause.fullSpan().in(text))
                .build();
        return Optional.of(Telling.spoken(
                EventType.REQUEST,
                "obligation",
                details,
                Optional.empty(),
                clause.governor().or(clause::attribution).or(() -> Optional.of(clause)),
                sentenceIndex,
                clause.span(),
                clause.verb().span()));
    }

    private static boolean isImperative(Clause clause) {
        return clause.isQuoted()
                && clause.link() == Clause.Link.MAIN
                && clause.subject().isEmpty()
                && clause.verb().form() == VerbGroup.Form.BARE;
    }

    /** "Insisted that Sweden extradite the suspects": the bare verb behind "that" is what is asked for. */
    private boolean isDemanded(Clause clause) {
        boolean bare = clause.link() == Clause.Link.THAT
                && clause.verb().form() == VerbGroup.Form.BARE
                && clause.verb().modal().isEmpty();
        return bare
                && clause.governor()
                        .map(bindings::get)
                        .map(Binding::frame)
                        .map(Frame::type)
                        .map(EventType.STATEMENT::equals)
                        .orElse(true);
    }
}
