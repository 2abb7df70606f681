package io.github.geotimeline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.event.CustomEvent;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Facts;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Occurrence;
import io.github.geotimeline.event.Samples;
import io.github.geotimeline.event.Source;
import io.github.geotimeline.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineFormatTest {

    @Test
    void givenEventsOfManySorts_whenWritten_thenTheDocumentIsTheOneInTheFixture() {
        assertThat(TimelineFormat.write(SampleEvents.all())).isEqualTo(fixture("timeline.json"));
    }

    @Test
    void givenTheFixture_whenRead_thenGivesTheObservations() {
        assertThat(TimelineFormat.read(fixture("timeline.json"))).isEqualTo(SampleEvents.observations());
    }

    @Test
    void givenNoEvents_whenWrittenAndRead_thenGivesNothing() {
        String document = TimelineFormat.write(List.of());

        assertThat(document).isEqualTo("{\n  \"format\": \"geotimeline/1\",\n  \"events\": []\n}\n");
        assertThat(TimelineFormat.read(document)).isEmpty();
    }

    @Test
    void givenMembersThatNobodyKnows_whenRead_thenIgnoresThem() {
        String document = fixture("timeline.json");
        String extended = document.replace("{\"", "{\"later\": {\"events\": [1, [2.5e3, null]]}, \"")
                .replace("{\n", "{\n\"later\": [true, {\"format\": []}],\n");
        assertThat(extended).isNotEqualTo(document);

        // The maps of details are the one place where every name means something.
        String outsideOfDetails =
                extended.replace("\"details\": {\n\"later\": [true, {\"format\": []}],", "\"details\": {");
        assertThat(TimelineFormat.read(outsideOfDetails)).isEqualTo(TimelineFormat.read(document));
    }

    @Test
    void givenMembersInAnotherOrder_whenRead_thenGivesTheSame() {
        String document = """
                {"events": [{"observations": [{"span": [0, 1], "sentenceSpan": [0, 1], "source": {"id": "r"},
                "details": {"by": [{"name": "Japan", "country": "JPN"}]},
                "when": "2024-10-31", "status": "OCCURRED", "type": "NuclearTest"}]}], "format": "geotimeline/1"}""";

        Facts facts = Samples.facts(
                "NuclearTest", Details.builder().actor("by", Samples.JAPAN).build());
        assertThat(TimelineFormat.read(document))
                .containsExactly(Observation.builder(facts, Source.of("r"))
                        .sentence(new Span(0, 1), "")
                        .build());
    }

    @Test
    void givenNullForAMember_whenRead_thenIsAsIfItWereAbsent() {
        String document =
                minimal("\"place\": null, \"attributedTo\": null, \"details\": {\"by\": null}, \"grounds\": null");

        assertThat(TimelineFormat.read(document)).isEqualTo(TimelineFormat.read(minimal("\"later\": 1")));
    }

    @Test
    void givenAnEventLevelThatContradictsItsObservations_whenRead_thenTheObservationsCount() {
        String document = fixture("timeline.json");
        String edited = document.replaceFirst("\"when\": \"2024-10-31\"", "\"when\": \"1999\"");
        assertThat(edited).isNotEqualTo(document);

        assertThat(TimelineFormat.read(edited)).isEqualTo(TimelineFormat.read(document));
    }

    @Test
    void givenAKindOfALaterVersion_whenReadAndWritten_thenComesBackUnchanged() {
        String document = fixture("unknown-kind.json");

        List<Observation> observations = TimelineFormat.read(document);

        Observation told = observations.get(0);
        Event event = Event.of(new Occurrence("e1", told.facts(), observations, List.of(), List.of()));
        assertThat(event).isInstanceOf(CustomEvent.class);
        assertThat(TimelineFormat.write(List.of(event))).isEqualTo(document);
    }

    @Test
    void givenHalvesOfSurrogates_whenWrittenAsUtf8AndRead_thenComeBack() {
        String words = "lone \ud83d and \ude80, whole \ud83d\ude80";
        Observation told = Observation.builder(Samples.facts("Stra\u00dfe \ud83d", Details.EMPTY), Source.of("r"))
                .sentence(new Span(0, words.length()), words)
                .build();
        Event event = Event.of(new Occurrence("e1", told.facts(), List.of(told), List.of(), List.of()));

        byte[] document = TimelineFormat.write(List.of(event)).getBytes(StandardCharsets.UTF_8);

        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("lone \\uD83D and \\uDE80, whole \\uD83D\\uDE80", "Stra\u00dfe \\uD83D");
        assertThat(TimelineFormat.read(new String(document, StandardCharsets.UTF_8)))
                .containsExactly(told);
    }

    @Test
    void writesToAndReadsFromStreamsAndLeavesThemOpen() {
        StringWriter out = new StringWriter();
        TimelineFormat.write(SampleEvents.all(), out);
        out.write("more");

        assertThat(out).hasToString(fixture("timeline.json") + "more");
        assertThat(TimelineFormat.read(new StringReader(fixture("timeline.json"))))
                .isEqualTo(SampleEvents.observations());
    }

    @Test
    void passesOnWhatAStreamSays() {
        Writer full = new StringWriter() {
            @Override
            public void write(char[] text, int offset, int length) {
                throw new UncheckedIOException(new IOException("disk full"));
            }
        };
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public void close() {}
        };

        List<Event> events = SampleEvents.all();
        assertThatThrownBy(() -> TimelineFormat.write(events, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        assertThatThrownBy(() -> TimelineFormat.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("connection reset");
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatThrownBy(() -> TimelineFormat.read((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> TimelineFormat.read((Reader) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("document");
        assertThatThrownBy(() -> TimelineFormat.write(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("events");
        List<Event> none = List.of();
        assertThatThrownBy(() -> TimelineFormat.write(none, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"later\":", "{\"events\":[{\"later\":[", "{\"format\":["})
    void givenAHundredThousandBrackets_whenRead_thenRefusesTheDocument(String bracket) {
        String document = bracket.repeat(100_000);

        assertThatThrownBy(() -> TimelineFormat.read(document)).isInstanceOf(JsonFormatException.class);
    }

    /** A document of one observation, with one more member, or one member in place of the usual, alone in line 3. */
    static String minimal(String member) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("type", "\"NuclearTest\"");
        members.put("when", "\"2024-10-31\"");
        members.put("status", "\"OCCURRED\"");
        members.put("source", "{\"id\": \"r\"}");
        members.put("span", "[0, 1]");
        members.put("sentenceSpan", "[0, 1]");
        members.remove(member.substring(1, member.indexOf('"', 1)));
        String others = members.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "{\"format\": \"geotimeline/1\", \"events\": [{\"observations\": [{\n" + others + ",\n" + member
                + "}]}]}";
    }

    static String fixture(String name) {
        try (InputStream in = TimelineFormatTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
