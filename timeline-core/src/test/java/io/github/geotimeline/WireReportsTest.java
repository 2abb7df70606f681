package io.github.geotimeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.json.FlatRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports about many countries, kinds and dates, each with the rows that a reader would write down. */
class WireReportsTest {

    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\S+");

    static List<Report> reports() {
        List<Report> reports = new ArrayList<>(Report.wire());
        reports.addAll(Report.dates());
        return reports;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tellsWhatAReaderWouldWriteDown(Report report) {
        List<Event> events = ArticleReader.standard().read(report.article()).events();

        List<String> expected = new ArrayList<>(report.rows());
        List<String> told = new ArrayList<>();
        for (Event event : events) {
            told.add(row(FlatRow.of(event), next(expected, event.type().displayName())));
        }

        assertThat(told)
                .isEqualTo(report.rows().stream().map(WireReportsTest::inOrder).toList());
    }

    /** Takes the next row of the kind out of the list; empty if there is none. */
    private static String next(List<String> rows, String kind) {
        for (String row : rows) {
            if (row.startsWith(kind + " ")) {
                rows.remove(row);
                return row;
            }
        }
        return "";
    }

    /** The row of an event with the pieces that the expected one has. */
    private static String row(FlatRow row, String expected) {
        String when = expected.startsWith(row.type() + " ? ") ? "?" : row.when().orElse("unknown");
        List<String> pieces =
                new ArrayList<>(List.of(row.type(), when, row.status().name()));
        add(pieces, expected, "actors=", codes(row.actors()));
        add(pieces, expected, "recipients=", codes(row.recipients()));
        add(pieces, expected, "by=", row.attributedTo().orElse(""));
        add(pieces, expected, "place=", row.place().orElse(""));
        if (expected.contains("\"") || expected.isEmpty()) {
            pieces.add('"' + row.trigger() + '"');
        }
        return String.join(" ", pieces);
    }

    private static void add(List<String> pieces, String expected, String name, String value) {
        if (expected.contains(" " + name)) {
            pieces.add(name + value);
        }
    }

    /** The row with the codes of each piece in the order of the alphabet. */
    private static String inOrder(String row) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(row);
        while (matcher.find()) {
            int equals = matcher.group().indexOf('=');
            pieces.add(
                    equals < 0
                            ? matcher.group()
                            : matcher.group().substring(0, equals + 1)
                                    + codes(List.of(matcher.group()
                                            .substring(equals + 1)
                                            .split("\\+"))));
        }
        return String.join(" ", pieces);
    }

    private static String codes(Collection<String> codes) {
        return new TreeSet<>(codes).stream().collect(joining("+"));
    }
}
