/**
 * When something happened, as far as anyone can tell: times that are partial knowledge, and how they relate.
 *
 * <p>{@link io.github.geotimeline.time.EventTime} is the value, read and written as EDTF (ISO 8601-2:2019, levels 0
 * and 1). {@link io.github.geotimeline.time.TemporalRelation} holds Allen's thirteen relations, and
 * {@link io.github.geotimeline.time.Certainty} is the answer to a question about times that are not fully known.
 * {@link io.github.geotimeline.time.TimeTagger} finds the time expressions of a text.
 *
 * <p>Nothing is null here, neither in nor out. There is no clock, no default zone and no default locale.
 */
package io.github.geotimeline.time;
