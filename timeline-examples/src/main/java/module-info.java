/**
 * Small programs, one for each use of the library.
 */
module io.github.geotimeline.examples {
    requires io.github.geotimeline;
    requires tools.jackson.databind;
}
