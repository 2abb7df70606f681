/**
 * Small programs, one for each use of the library. {@link io.github.geotimeline.examples.Main} starts them by name.
 */
package io.github.geotimeline.examples;
