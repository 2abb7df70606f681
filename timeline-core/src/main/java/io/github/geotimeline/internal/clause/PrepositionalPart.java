package io.github.geotimeline.internal.clause;

import io.github.geotimeline.text.Span;
import java.util.Optional;

/** A preposition with what it governs: a noun phrase, or a clause in -ing ("of restoring the blackmail"). */
public final class PrepositionalPart {

    private final String preposition;
    private final NounPhrase object;
    private final Clause gerund;

    private PrepositionalPart(String preposition, NounPhrase object, Clause gerund) {
        this.preposition = preposition;
        this.object = object;
        this.gerund = gerund;
    }

    static PrepositionalPart of(String preposition, NounPhrase object) {
        return new PrepositionalPart(preposition, object, null);
    }

    static PrepositionalPart of(String preposition, Clause gerund) {
        return new PrepositionalPart(preposition, null, gerund);
    }

    /** The preposition, folded; several words are joined by a space: {@code according to}. */
    public String preposition() {
        return preposition;
    }

    /** The noun phrase that it governs, if it governs one. */
    public Optional<NounPhrase> object() {
        return Optional.ofNullable(object);
    }

    /** The clause in -ing that it governs, if it governs one. */
    public Optional<Clause> gerund() {
        return Optional.ofNullable(gerund);
    }

    /** Where what it governs stands: the noun phrase with its own parts, or the verb of the clause. */
    public Span span() {
        return object != null ? object.fullSpan() : gerund.verb().span();
    }

    @Override
    public String toString() {
        return preposition + " "
                + (object != null ? object.toString() : "<" + gerund.verb().lemma() + ">");
    }
}
