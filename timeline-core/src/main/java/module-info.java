/**
 * Turns news text into timelines of typed, dated, attributed geopolitical events.
 */
module io.github.geotimeline {
    exports io.github.geotimeline.text;
}
