/**
 * Articles in, timelines out: all that most users import. Nothing is null here, neither in nor out.
 */
package io.github.geotimeline;
