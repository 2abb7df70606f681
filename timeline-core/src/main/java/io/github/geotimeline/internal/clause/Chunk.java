package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Tokens;

/** A piece of a sentence from which clauses are built. */
sealed interface Chunk permits NounPhrase, VerbGroup, Chunk.Single {

    /** A unit that stands for itself: a preposition, a conjunction, a mark, an adverb. */
    record Single(Unit unit, Tokens tokens) implements Chunk {

        /** The words, folded: made when they are asked for, since most singles are marks. */
        String folded() {
            return tokens.folded(unit.from(), unit.to());
        }

        boolean is(Tag tag) {
            return unit.is(tag);
        }
    }
}
