package io.github.geotimeline.benchmark;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.internal.text.Tokens;
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
 * How fast articles are read, beside the floor: the JDK's {@link java.text.BreakIterator} finding the words of the same text.
 * The columns {@code megabytes} and {@code sentences} are what is read in a second on one core.
 *
 * <pre>{@code
 * java -jar timeline-core/target/benchmarks.jar ReaderBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 3) // there is much code on the way, and it takes this long until all of it is compiled
@Measurement(iterations = 5, time = 3)
public class ReaderBenchmark {

    private static final double MEGA = 1e6;

    /** How many times the reports stand in the article: reading is linear if the megabytes stay the same. */
    @Param({"1", "10"})
    public int times;

    private String text;
    private int sentences;

    @Setup
    public void repeat() {
        text = WireText.text().repeat(times);
        sentences = Tokens.of(text).sentenceCount();
    }

    /** Counts what has been read. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Volume {
        public double megabytes;
        public int sentences;
    }

    @Benchmark
    public Timeline read(Volume volume) {
        volume.megabytes += text.length() / MEGA;
        volume.sentences += sentences;
        return ArticleReader.standard()
                .read(Article.builder(text).published(WireText.WRITTEN).build());
    }

    @Benchmark
    public int breakIteratorWords(Volume volume) {
        volume.megabytes += text.length() / MEGA;
        return WireText.breakIteratorWords(text);
    }
}
