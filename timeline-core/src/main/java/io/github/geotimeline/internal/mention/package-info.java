/**
 * The step from tokens to mentions: which tokens name an actor or a place of the gazetteer, and which tell a time.
 *
 * <p>In {@code Sudanese troops shelled two villages in Chad on Friday, officials said.} "Sudanese" and "Chad" are names, with
 * all readings that the gazetteer has, and "Friday" is a time, dated by the day of the article. Which of its readings a name
 * stands for is left to {@code internal.party}, where the grammar around it is known.
 */
package io.github.geotimeline.internal.mention;
