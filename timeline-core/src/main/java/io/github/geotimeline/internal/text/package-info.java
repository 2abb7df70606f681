/**
 * The first step of the road: a text becomes tokens and sentences, and words and phrases are looked up in maps that read
 * tokens without making strings of them.
 *
 * <p>The steps behind it share one example, {@code Sudanese troops shelled two villages in Chad on Friday, officials said.}
 * Here it becomes one sentence of 13 tokens, which keep their place in the text; whatever is found later is given as tokens,
 * and so can be quoted.
 */
package io.github.geotimeline.internal.text;
