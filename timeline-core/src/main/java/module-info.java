/**
 * Turns news text into timelines of typed, dated, attributed geopolitical events.
 */
module io.github.geotimeline {
    requires tools.jackson.databind;

    exports io.github.geotimeline;
    exports io.github.geotimeline.actor;
    exports io.github.geotimeline.event;
    exports io.github.geotimeline.json;
    exports io.github.geotimeline.text;
    exports io.github.geotimeline.time;

    provides tools.jackson.databind.JacksonModule with
            io.github.geotimeline.json.GeotimelineModule;
}
