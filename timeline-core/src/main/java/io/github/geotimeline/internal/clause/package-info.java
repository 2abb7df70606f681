/**
 * The step from words to clauses: word classes from the lexicon, noun phrases and verb groups, and clauses with their
 * subject, objects, prepositional parts, and the clause that each depends on. One pass over a sentence, no backtracking.
 *
 * <p>{@code Sudanese troops shelled two villages in Chad on Friday, officials said.} comes apart into two clauses, the first
 * of which is attributed to the second:
 *
 * <pre>{@code
 * MAIN [Sudanese troops] <shell/FINITE> [[two villages in [Chad on [Friday]]]] in [Chad on [Friday]] @2000-01-07 by [officials]
 * MAIN [officials] <say/FINITE> []
 * }</pre>
 *
 * <p>The way there: {@link io.github.geotimeline.internal.clause.Sentence Sentence.parse} has units read (words, names, times,
 * marks), each tagged with the one of its word classes that its neighbours leave, grouped into chunks, and the chunks built
 * into clauses. A prepositional part belongs to the clause and to the phrase before it alike, since grammar alone cannot tell
 * which it is of; who asks decides.
 */
package io.github.geotimeline.internal.clause;
