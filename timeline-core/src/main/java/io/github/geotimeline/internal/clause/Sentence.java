package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.text.Span;
import java.util.List;

/**
 * A sentence taken apart: its clauses and noun phrases.
 *
 * @param index which sentence of the text it is, from 0
 * @param span where it stands
 * @param clauses its clauses in the order of their verbs
 * @param nounPhrases its noun phrases in order, each conjunct for itself
 */
public record Sentence(int index, Span span, List<Clause> clauses, List<NounPhrase> nounPhrases) {

    /** More tokens than any sentence has; what is longer is a table or a list, and is left unread. */
    private static final int LONGEST = 500;

    /** Takes the tokens from {@code from} to before {@code to} apart; these must be tokens of one sentence, one at least. */
    public static Sentence parse(Tokens tokens, Mentions mentions, Lexicon lexicon, int index, int from, int to) {
        Span span = tokens.span(from, to);
        if (to - from > LONGEST) {
            return new Sentence(index, span, List.of(), List.of());
        }
        List<Unit> units = UnitReader.read(tokens, mentions, lexicon, from, to);
        WordTagger.tag(units);
        List<Chunk> chunks = Chunker.chunk(tokens, units, lexicon);
        ClauseBuilder builder = new ClauseBuilder(chunks);
        return new Sentence(index, span, builder.build(), builder.nounPhrases());
    }
}
