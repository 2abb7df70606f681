/**
 * The step from noun phrases to parties: which actors a phrase stands for, from the gazetteer and from what the article has
 * said before.
 *
 * <p>In {@code Sudanese troops shelled two villages in Chad on Friday, officials said.} the first phrase is a group that belongs
 * to Sudan, the villages are a place in Chad and of Chad, and the officials are people of whom nobody is known. Should the next
 * sentence go on with {@code The troops} or {@code Both countries}, these are the same troops, and Sudan and Chad.
 *
 * <p>{@link io.github.geotimeline.internal.party.Parties} is the way in. A phrase is a pronoun ({@code Pronouns}), or its head is
 * a name ({@code Bearers}) or a noun ({@code Descriptions}); whose it is, {@code Owners} know, and {@code Discourse} remembers.
 */
package io.github.geotimeline.internal.party;
