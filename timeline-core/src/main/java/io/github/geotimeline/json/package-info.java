/**
 * Timelines as JSON: the format of a whole timeline, the flat row of event data, and a Jackson module.
 *
 * <p>{@link io.github.geotimeline.json.TimelineFormat} writes and reads documents without loss,
 * {@link io.github.geotimeline.json.FlatRow} is one event in one line for tables and scoring, and
 * {@link io.github.geotimeline.json.GeotimelineModule} teaches an application's own Jackson mapper the same notation. Only
 * the last shows Jackson's types. Nothing is null, neither in nor out.
 */
package io.github.geotimeline.json;
