package io.github.geotimeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which tellings are of one occurrence, and what they come to: see {@code sameness.txt}. */
class SamenessTest {

    private record Fixture(String title, List<String> tellings, List<String> events) {}

    @TestFactory
    Stream<DynamicTest> tellingsComeToTheseEvents() throws IOException {
        return fixtures().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.title(), () -> {
                    List<Observation> told = Tellings.of(fixture.tellings().toArray(new String[0]));

                    assertThat(Timeline.of(told).stream().map(SamenessTest::line))
                            .containsExactlyElementsOf(fixture.events());
                }));
    }

    /** The articles, when, status, and after commas whatever else there is to say. */
    private static String line(Event event) {
        String articles = event.observations().stream()
                .map(told -> told.source().id() + (told.occurrence() == 0 ? "" : "#" + told.occurrence()))
                .distinct()
                .sorted()
                .collect(joining(" "));
        StringBuilder line = new StringBuilder(articles + ": " + event.when() + " " + event.status());
        if (event.independentTellings() < event.observations().size()) {
            line.append(", independent ").append(event.independentTellings());
        }
        event.occurrence()
                .facts()
                .details()
                .actors()
                .forEach((name, parties) -> line.append(", " + name + " " + parties));
        event.occurrence().facts().details().texts().forEach((name, texts) -> line.append(", " + name + " " + texts));
        event.occurrence()
                .facts()
                .details()
                .quantities()
                .forEach((name, told) -> line.append(", " + name + " " + told));
        event.place().ifPresent(place -> line.append(", in ").append(place));
        event.disagreements().forEach(disputed -> line.append(", disputed ").append(disputed.field()));
        event.links().forEach(link -> line.append(", ").append(link.kind()));
        return line.toString();
    }

    private static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        try (InputStream in = SamenessTest.class.getResourceAsStream("sameness.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (line.startsWith("## ")) {
                    fixtures.add(new Fixture(line.substring(3), new ArrayList<>(), new ArrayList<>()));
                } else if (line.startsWith("=> ")) {
                    fixtures.get(fixtures.size() - 1).events().add(line.substring(3));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    fixtures.get(fixtures.size() - 1).tellings().add(line);
                }
            }
        }
        return fixtures;
    }
}
