/**
 * The step from tellings to observations: when each telling happened and why one can say so, which tellings of an article
 * are of one occurrence, and which came first.
 *
 * <p>The attack of {@code Sudanese troops shelled two villages in Chad on Friday, officials said.} is dated by its own words,
 * {@code "Friday" is 2000-01-07}. A later sentence of the article, {@code The shelling killed three people}, has no time of its
 * own: its noun points back, so that it is of the same occurrence and shares its date. What nothing in the article dates was
 * before the day of the article if it is told as a fact, and after it if it is told as a plan.
 */
package io.github.geotimeline.internal.anchor;
