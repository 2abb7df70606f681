package io.github.geotimeline.benchmark;

import io.github.geotimeline.Timeline;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a timeline of ten years of news costs: to build, to merge into, to ask. Each figure stands beside that of what it is
 * to be compared with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms12g", "-Xmx12g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class TimelineBenchmark {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 4);
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 3, 31);
    private static final String PARTY = SyntheticNews.code(0);
    private static final String OTHER = SyntheticNews.code(1);

    @Param({"10000", "100000", "1000000"})
    private int size;

    private List<Observation> observations;
    private Timeline timeline;
    private Timeline ten;
    private List<Timeline> hundred;

    @Setup
    public void makeTimelines() {
        observations = SyntheticNews.observations(size, 1);
        Collections.shuffle(observations, new Random(1));
        timeline = Timeline.of(observations);
        timeline.events();
        timeline.involving(PARTY).size();
        ten = Timeline.of(SyntheticNews.observations(10, 2));
        hundred = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            hundred.add(Timeline.of(observations.subList(i * (size / 100), (i + 1) * (size / 100))));
        }
    }

    @Setup(Level.Iteration)
    public void tidy() {
        System.gc();
    }

    @Benchmark
    public Observation[] sort() {
        Observation[] sorted = observations.toArray(new Observation[0]);
        Arrays.sort(sorted);
        return sorted;
    }

    @Benchmark
    public List<Event> build() {
        return Timeline.of(observations).events();
    }

    @Benchmark
    public List<Event> mergeTen() {
        return timeline.merge(ten).events();
    }

    @Benchmark
    public List<Event> mergeHundred() {
        return Timeline.merge(hundred).events();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public int betweenOneDay() {
        return timeline.between(DAY, DAY).size();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public long filterOneDay() {
        return timeline.stream().filter(event -> isWithin(event, DAY, DAY)).count();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public int involvingTwoWithinAMonth() {
        return timeline.involving(PARTY, OTHER).between(FIRST, LAST).size();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public long filterTwoWithinAMonth() {
        return timeline.stream()
                .filter(event -> isWithin(event, FIRST, LAST))
                .filter(event -> involves(event, PARTY) && involves(event, OTHER))
                .count();
    }

    private static boolean isWithin(Event event, LocalDate from, LocalDate to) {
        return event.when().earliest().filter(day -> !day.isBefore(from)).isPresent()
                && event.when().latest().filter(day -> !day.isAfter(to)).isPresent();
    }

    private static boolean involves(Event event, String code) {
        return event.actors().stream().anyMatch(party -> party.codes().contains(code))
                || event.recipients().stream().anyMatch(party -> party.codes().contains(code));
    }
}
