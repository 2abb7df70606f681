package io.github.geotimeline.benchmark;

import io.github.geotimeline.Article;
import io.github.geotimeline.ArticleReader;
import io.github.geotimeline.Timeline;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a program waits that has just started: each measurement is the first of a JVM of its own.
 *
 * <pre>{@code
 * java -jar timeline-core/target/benchmarks.jar FirstTimelineBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstTimelineBenchmark {

    private Article article;

    @Setup
    public void open() {
        article = Article.builder(WireText.text()).published(WireText.WRITTEN).build();
    }

    /** Rules, lexicon and names. */
    @Benchmark
    public ArticleReader load() {
        return ArticleReader.standard();
    }

    /** The same, and the first article. */
    @Benchmark
    public Timeline loadAndRead() {
        return ArticleReader.standard().read(article);
    }

    /** The floor: the words of that article. */
    @Benchmark
    public int breakIteratorWords() {
        return WireText.breakIteratorWords(article.text());
    }
}
