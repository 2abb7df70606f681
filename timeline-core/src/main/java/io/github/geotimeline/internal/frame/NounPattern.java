package io.github.geotimeline.internal.frame;

import java.util.List;
import java.util.Optional;

/**
 * A pattern for an event told by a noun.
 *
 * @param owner what a possessive or a country's adjective before the noun fills
 * @param nouns the nouns, any of which matches
 * @param parts the prepositional parts that fill a role
 * @param heads the prepositional parts that must have one of some words as their head
 * @param complements the clauses that may complete the noun
 */
public record NounPattern(
        Optional<Slot> owner,
        Lemmas nouns,
        List<Slot> parts,
        List<ClausePattern.Element.PrepositionalHead> heads,
        List<ClausePattern.Element.Complement> complements) {}
