package io.github.geotimeline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormatExceptionTest {

    private static final String TOLD = "$.events[0].observations[0]";

    static Stream<Arguments> observations() {
        return Stream.of(
                fault(
                        "'when': 'Novmber'",
                        "line 3, column 9, " + TOLD + ".when: expected a date in EDTF, found \"Novmber\": "),
                fault("'when': 2024", "line 3, column 9, " + TOLD + ".when: expected a text, found 2024"),
                fault("'when': ['2024']", TOLD + ".when: expected a text, found an array"),
                fault("'when': {}", TOLD + ".when: expected a text, found an object"),
                fault("'when': true", TOLD + ".when: expected a text, found true"),
                fault("'when': null", TOLD + ": expected a member \"when\", found none"),
                fault("'type': ' '", TOLD + ".type: expected the name of a kind, found \" \""),
                fault(
                        "'status': 'occurred'",
                        TOLD + ".status: expected one of OCCURRED, ONGOING, SCHEDULED, POSSIBLE, DENIED, found"
                                + " \"occurred\""),
                fault(
                        "'intent': 'MAYBE'",
                        TOLD + ".intent: expected one of NONE, PROMISED, THREATENED, found \"MAYBE\""),
                fault("'span': [1]", TOLD + ".span: expected a span of two offsets, found an array"),
                fault("'span': [1, 2.5]", TOLD + ".span[1]: expected a whole number of at most 64 bits, found 2.5"),
                fault(
                        "'span': [1, 3000000000]",
                        TOLD + ".span[1]: expected a whole number of at most 32 bits, found 3000000000"),
                fault("'span': ['1', 2]", TOLD + ".span[0]: expected a whole number, found \"1\""),
                fault(
                        "'span': [2, 1]",
                        TOLD + ".span: expected a span, found an array: span needs 0 <= start <= end, was [2,1)"),
                fault(
                        "'occurrence': -1",
                        TOLD + ": expected an observation, found an object: occurrence must be >= 0, was -1"),
                fault(
                        "'source': {'id': ''}",
                        TOLD + ".source: expected a source, found an object: id must not be blank, was \"\""),
                fault(
                        "'source': {'id': 'r', 'published': '2024-02-30'}",
                        TOLD + ".source.published: expected a day as in 2024-11-01, found \"2024-02-30\": "),
                fault("'grounds': 'because'", TOLD + ".grounds: expected an array, found \"because\""),
                fault(
                        "'place': {'in': {}}",
                        "line 3, column 10, " + TOLD + ".place: expected a member \"place\", found none"),
                fault(
                        "'attributedTo': {'name': 'Japan'}",
                        TOLD + ".attributedTo: expected an actor with \"country\", \"organisation\", \"person\" or"
                                + " \"group\", found an object"),
                fault(
                        "'attributedTo': {'country': 'jp', 'name': 'Japan'}",
                        TOLD + ".attributedTo: expected a country, found an object: "),
                fault("'details': []", TOLD + ".details: expected an object, found an array"),
                fault(
                        "'details': {'a b': 'text'}",
                        TOLD + ".details[\"a b\"]: expected a detail, found \"text\": the name of a detail must be"),
                fault(
                        "'details': {'size': 5}",
                        TOLD + ".details.size: expected actors, texts, a quantity with \"atLeast\" or a place with"
                                + " \"place\", found 5"),
                fault(
                        "'details': {'size': {'atLeast': 5, 'atMost': 4}}",
                        TOLD + ".details.size: expected a quantity, found an object: "),
                fault(
                        "'details': {'size': {'atLeast': 5, 'approximate': 'yes'}}",
                        TOLD + ".details.size.approximate: expected true or false, found \"yes\""),
                fault("'details': {'x': ['a', 5]}", TOLD + ".details.x[1]: expected an object, found 5"),
                fault(
                        "'details': {'x': ['a', {'country': 'JPN', 'name': 'Japan'}]}",
                        TOLD + ".details: expected details of the kind, found an object: a detail must have values of"
                                + " one sort, \"x\" has two"),
                fault(
                        "'details': {'by': 'Japan'}",
                        TOLD + ".details: expected details of the kind, found an object: detail \"by\" of NuclearTest"
                                + " must be actors"),
                fault(
                        "'rule': 'a', 'rule': 'b'",
                        "line 3, column 22, " + TOLD + ".rule: expected the name \"rule\" once, found it again"));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                fault("", "line 1, column 1, $: expected an object, found nothing"),
                fault("[]", "line 1, column 1, $: expected an object, found an array"),
                fault("nonsense", "line 1, column 1, $: expected JSON: Unrecognized token 'nonsense'"),
                fault("{}", "line 1, column 3, $: expected a member \"format\", found none"),
                fault("{'format': 'geotimeline/1'}", "$: expected a member \"events\", found none"),
                fault(
                        "{'format': 'geotimeline/2'}",
                        "line 1, column 12, $.format: expected \"geotimeline/1\", found \"geotimeline/2\""),
                fault("{'format': 1}", "line 1, column 12, $.format: expected a text, found 1"),
                fault("{'events': {}}", "line 1, column 12, $.events: expected an array, found an object"),
                fault("{'events': [1]}", "line 1, column 13, $.events[0]: expected an object, found 1"),
                fault("{'events': [{}]}", "$.events[0]: expected a member \"observations\", found none"),
                fault(
                        "{'events': [{'observations': []}]}",
                        "$.events[0].observations: expected one observation or more, found an array"),
                fault("{'events': [], 'events': []}", "$.events: expected this name once, found it again"),
                fault("{'format': 'geotimeline/1', 'events': []} {}", "expected the end of the document"),
                fault(
                        "{'events': [}",
                        "line 1, column 13, $.events: expected JSON: Unexpected close marker '}': expected ']'"),
                fault(
                        "{'events': [",
                        "line 1, column 13, $.events: expected JSON: Unexpected end-of-input: expected close marker for Array"));
    }

    @ParameterizedTest
    @MethodSource
    void observations(String members, String message) {
        String document = TimelineFormatTest.minimal(members);

        assertThatThrownBy(() -> TimelineFormat.read(document))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @MethodSource
    void documents(String document, String message) {
        assertThatThrownBy(() -> TimelineFormat.read(document))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void givesLineColumnAndPath() {
        JsonFormatException fault =
                catchThrowableOfType(JsonFormatException.class, () -> TimelineFormat.read("{\"events\":\n  [true]}"));

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.column()).isEqualTo(4);
        assertThat(fault.path()).isEqualTo("$.events[0]");
        assertThat(fault).hasMessage("line 2, column 4, $.events[0]: expected an object, found true");
    }

    @Test
    void quotesTheStartOfALongText() {
        String document = "{\"format\": \"" + "x".repeat(1_000) + "\"}";

        assertThatThrownBy(() -> TimelineFormat.read(document))
                .hasMessage(
                        "line 1, column 12, $.format: expected \"geotimeline/1\", found \"" + "x".repeat(40) + "...\"");
    }

    private static Arguments fault(String json, String message) {
        return Arguments.of(json.replace('\'', '"'), message);
    }
}
