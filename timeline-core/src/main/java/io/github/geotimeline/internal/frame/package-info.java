/**
 * The step from clauses to tellings: frames, read from the resource files beside this package, match clauses and noun
 * phrases; what governs a clause decides whether it is told as a fact, a plan, a possibility, or not at all.
 *
 * <p>In {@code Sudanese troops shelled two villages in Chad on Friday, officials said.} the pattern {@code verb {attacker}
 * bombard|shell {target}} matches the first clause. What comes of it is the telling of an attack that has occurred, by Sudanese
 * troops, on Chad, claimed by officials; had the officials said that the troops {@code would shell} the villages, it would be
 * one that is scheduled.
 *
 * <p>{@link io.github.geotimeline.internal.frame.Rules} is the way in, {@code RULES.md} beside the files the manual of the
 * format. {@code EventFinder} goes through a sentence: matchers bind phrases to the roles of the best frame, {@code Outlooks}
 * say how a clause is told, a {@code TellingMaker} reads the roles and completes them from the sentence around, and
 * {@code Ground} leaves out what is only alluded to.
 */
package io.github.geotimeline.internal.frame;
