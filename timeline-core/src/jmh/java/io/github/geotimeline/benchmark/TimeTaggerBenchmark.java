package io.github.geotimeline.benchmark;

import io.github.geotimeline.time.TimeExpression;
import io.github.geotimeline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast time expressions are found, beside the floor: the JDK's {@link java.text.BreakIterator} finding the words of the same text.
 * The column {@code megabytes} is MB a second on one core.
 *
 * <pre>{@code
 * java -jar timeline-core/target/benchmarks.jar TimeTagger -p file=PATH
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeTaggerBenchmark {

    private static final double MEGA = 1e6;

    /** A UTF-8 text; the seed report by default. */
    @Param("seeds/000_95ec95232d0eab6f.txt")
    public String file;

    private final LocalDate written = LocalDate.of(2024, 11, 2);
    private String text;

    @Setup
    public void read() throws IOException {
        text = Files.readString(Path.of(file));
    }

    /** Counts what has been read. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Volume {
        public double megabytes;
    }

    @Benchmark
    public List<TimeExpression> tag(Volume volume) {
        volume.megabytes += text.length() / MEGA;
        return TimeTagger.standard().tag(text, written);
    }

    @Benchmark
    public int breakIteratorWords(Volume volume) {
        volume.megabytes += text.length() / MEGA;
        return WireText.breakIteratorWords(text);
    }

    /** The first text after the start of a JVM, with loading the rules. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<TimeExpression> firstText() {
        return TimeTagger.standard().tag(text, written);
    }

    /** The same for the words of the text. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public int firstBreakIteratorWords() {
        return WireText.breakIteratorWords(text);
    }
}
