package io.github.geotimeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report with what a reader would write down of it; the format is described at the head of {@code reports/wire.txt}.
 *
 * @param heading what it is about
 * @param article its text and publication date
 * @param rows what is expected, one row for each event, in the order of the timeline
 */
record Report(String heading, Article article, List<String> rows) {

    private static final Pattern HEADING = Pattern.compile("## (.*?)\\s*(?:\\[published (\\S+)\\])?");

    /** The reports in wire style. */
    static List<Report> wire() {
        return read("reports/wire.txt");
    }

    /** The reports whose events are dated by more than their own words. */
    static List<Report> dates() {
        return read("reports/dates.txt");
    }

    private static List<Report> read(String name) {
        List<Report> reports = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : resource(name).lines().toList()) {
            if (line.startsWith("## ") && !block.isEmpty()) {
                reports.add(of(block));
                block.clear();
            }
            if (line.startsWith("## ") || !block.isEmpty() && !line.isBlank()) {
                block.add(line);
            }
        }
        reports.add(of(block));
        return reports;
    }

    /** All of these, and the one that the project began with. */
    static List<Report> all() {
        List<Report> reports = new ArrayList<>(wire());
        reports.addAll(dates());
        reports.add(
                new Report("the seed", Article.from(Path.of("..", "seeds", "000_95ec95232d0eab6f.txt")), List.of()));
        return reports;
    }

    private static Report of(List<String> block) {
        Matcher heading = HEADING.matcher(block.get(0));
        if (!heading.matches()) {
            throw new IllegalArgumentException("no heading: " + block.get(0));
        }
        List<String> text =
                block.stream().skip(1).filter(line -> !line.startsWith("=> ")).toList();
        List<String> rows = block.stream()
                .filter(line -> line.startsWith("=> ") && !line.equals("=> none"))
                .map(line -> line.substring(3))
                .toList();
        Article.Builder article =
                Article.builder(String.join("\n", text) + "\n").id(heading.group(1));
        Optional.ofNullable(heading.group(2)).map(LocalDate::parse).ifPresent(article::published);
        return new Report(heading.group(1), article.build(), rows);
    }

    /** The report with another text, and everything else the same. */
    Article withText(String text) {
        Article.Builder other = Article.builder(text).id(heading);
        article.published().ifPresent(other::published);
        return other.build();
    }

    private static String resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return heading;
    }
}
