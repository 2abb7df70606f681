package io.github.geotimeline.internal.party;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells whom a pronoun means, standing alone or as a possessive: "it", "they", "its forces". */
final class Pronouns {

    private final Discourse discourse;
    private final Function<NounPhrase, List<Actor>> actors;

    /** Reads pronouns by what was said before; {@code actors} tells whom a phrase stands for. */
    Pronouns(Discourse discourse, Function<NounPhrase, List<Actor>> actors) {
        this.discourse = discourse;
        this.actors = actors;
    }

    List<Actor> of(NounPhrase pronoun) {
        List<Actor> speaker =
                speaker(pronoun).map(phrase -> fitting(pronoun.lemma(), phrase)).orElse(List.of());
        return speaker.isEmpty() ? before(pronoun.lemma()) : speaker;
    }

    /** Whom a relative pronoun refers to: "Norway, whose fishermen complained". */
    List<Actor> antecedent(NounPhrase phrase) {
        return actors.apply(phrase);
    }

    /** Whose "its" in "withdrew its forces" is: the subject's; in "said its forces had left" the speaker's. */
    List<Actor> owners(NounPhrase phrase, String possessive) {
        String word = switch (possessive) {
            case "its" -> "it";
            case "their" -> "they";
            case "his" -> "he";
            case "her" -> "she";
            case "our" -> "we";
            default -> "";
        };
        NounPhrase subject = phrase.clause().flatMap(Clause::subject).orElse(null);
        boolean own =
                subject == null || subject == phrase || subject.conjuncts().contains(phrase);
        List<Actor> close = (own ? speaker(phrase) : Optional.of(subject))
                .map(owner -> fitting(word, owner))
                .orElse(List.of());
        return close.isEmpty() ? before(word) : close;
    }

    /** "It said it would respond": the subject of what is said is who says it; so is "we" in a quotation. */
    private static Optional<NounPhrase> speaker(NounPhrase subject) {
        Clause clause = subject.clause().orElse(null);
        if (clause == null || clause.subject().orElse(null) != subject) {
            return Optional.empty();
        }
        return clause.saying().flatMap(Clause::subject).filter(speaker -> speaker != subject);
    }

    /** Whom a phrase stands for, if the pronoun can stand for them: a person or "the Peruvian president" is no "it". */
    private List<Actor> fitting(String pronoun, NounPhrase phrase) {
        List<Actor> candidates = actors.apply(phrase);
        boolean holder = phrase.head().is(WordClass.LEADER) && !phrase.isPlural();
        boolean person = holder || candidates.stream().anyMatch(Person.class::isInstance);
        return switch (pronoun) {
            case "it" -> person ? List.of() : candidates;
            case "he", "she" -> person ? candidates : List.of();
            case "they" -> person && candidates.size() == 1 ? List.of() : candidates;
            case "i", "we" -> candidates;
            default -> List.of();
        };
    }

    private List<Actor> before(String pronoun) {
        return switch (pronoun) {
            case "he", "she", "him", "her", "himself", "herself" ->
                discourse.lastPerson().stream().toList();
            case "it", "itself" -> discourse.lastBody().stream().toList();
            case "they", "them", "themselves" ->
                discourse.lastGroup().isEmpty() ? discourse.lastBody().stream().toList() : discourse.lastGroup();
            case "both" -> discourse.lastTwo();
            default -> List.of();
        };
    }
}
