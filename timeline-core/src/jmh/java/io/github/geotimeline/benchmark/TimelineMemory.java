package io.github.geotimeline.benchmark;

import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.Observation;
import java.util.List;

/**
 * How much memory a timeline takes, beside that of its observations. Not a benchmark of JMH, as that measures time:
 *
 * <pre>{@code
 * java -Xmx12g -XX:+UseSerialGC -cp timeline-core/target/benchmarks.jar \
 *         io.github.geotimeline.benchmark.TimelineMemory 1000000
 * }</pre>
 */
public final class TimelineMemory {

    private TimelineMemory() {}

    /** Prints the figures for a timeline of so many observations. */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        long nothing = used();
        List<Observation> observations = List.copyOf(SyntheticNews.observations(size, 1));
        long theirs = used() - nothing;
        Timeline timeline = Timeline.of(observations);
        int events = timeline.events().size();
        int indexed = timeline.involving(SyntheticNews.code(0)).size();
        long all = used() - nothing;
        System.out.printf(
                "%,d observations of %,d events, %,d of them of one party: %,d MB, the timeline with them %,d MB, %.2f times%n",
                observations.size(), timeline.size(), indexed, theirs >> 20, all >> 20, (double) all / theirs);
        if (events != timeline.events().size()) {
            throw new IllegalStateException("events must not change");
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
