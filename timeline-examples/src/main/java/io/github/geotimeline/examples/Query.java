package io.github.geotimeline.examples;

import io.github.geotimeline.Article;
import io.github.geotimeline.Timeline;
import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.MissileTest;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.event.Statement;
import io.github.geotimeline.event.Status;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks the timeline of reports questions, each of which is answered by a timeline again, so that they chain.
 *
 * <pre>{@code
 * query
 * query monday.txt tuesday.txt
 * }</pre>
 */
final class Query {

    private final Timeline timeline;
    private final PrintStream out;

    private Query(Timeline timeline, PrintStream out) {
        this.timeline = timeline;
        this.out = out;
    }

    static int run(List<String> arguments, Streams streams) {
        List<String> files =
                Arguments.of(arguments, Integer.MAX_VALUE, Set.of()).words();
        List<Article> articles = files.isEmpty() ? List.of(Article.of(Resources.seed())) : Merge.files(files);
        Query query = new Query(Merge.merge(articles), streams.out());
        query.askWhat();
        query.busiest().ifPresent(query::askWho);
        query.timeline.span().latest().ifPresent(query::askWhen);
        return Program.DONE;
    }

    private void askWhat() {
        show("ofType(MissileTest.class)", timeline.ofType(MissileTest.class));
        show("inQuadClass(VERBAL_COOPERATION)", timeline.inQuadClass(QuadClass.VERBAL_COOPERATION));
        show("with(SCHEDULED)", timeline.with(Status.SCHEDULED));
        show(
                "where(event -> event.observations().size() > 1)",
                timeline.where(event -> event.observations().size() > 1));
    }

    private void askWho(String code) {
        show("involving(\"" + code + "\")", timeline.involving(code));
        show("by(\"" + code + "\").ofType(Statement.class)", timeline.by(code).ofType(Statement.class));
    }

    private void askWhen(LocalDate day) {
        show("on(" + day + ")", timeline.on(day));
        show("before(" + day + ")", timeline.before(day));
        show("after(" + day + ")", timeline.after(day));
    }

    /** Who takes part in most events. */
    private Optional<String> busiest() {
        Map<String, Long> events = timeline.stream()
                .flatMap(event -> event.actors().stream().map(Actor::code).distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        return events.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private void show(String query, Timeline answer) {
        out.print("timeline." + query + '\n');
        out.print(Page.brief(answer) + '\n');
    }
}
