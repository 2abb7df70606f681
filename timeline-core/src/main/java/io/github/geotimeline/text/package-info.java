/**
 * Positions in a text. Nothing is null here, neither in nor out.
 */
package io.github.geotimeline.text;
