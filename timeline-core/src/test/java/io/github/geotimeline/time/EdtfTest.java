package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    private static final long SEED = 20241101;

    static List<List<String>> read() {
        return Fixtures.rows("edtf-read.txt");
    }

    static List<List<String>> refused() {
        return Fixtures.rows("edtf-refused.txt");
    }

    @ParameterizedTest
    @MethodSource("read")
    void isWrittenAsItWasRead(List<String> row) {
        EventTime time = EventTime.parse(row.get(0));

        assertThat(time).hasToString(row.get(0)).isEqualTo(EventTime.parse(time.toString()));
    }

    @ParameterizedTest
    @MethodSource("read")
    void hasTheDaysThatItTells(List<String> row) {
        EventTime time = EventTime.parse(row.get(0));

        assertThat(time.earliest()).isEqualTo(day(row.get(1)));
        assertThat(time.latest()).isEqualTo(day(row.get(2)));
        assertThat(time.granularity()).isEqualTo(Granularity.valueOf(row.get(3)));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:30-04, 1985-04-12T23:20:30-04:00",
        "1985-04-12T23:20:30+00, 1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30+00:00, 1985-04-12T23:20:30Z",
        "2024-11-01/2024-11-01, 2024-11-01",
        "2024~/2024~, 2024~"
    })
    void isWrittenInOneWayWhereThereAreTwo(String text, String written) {
        EventTime time = EventTime.parse(text);

        assertThat(time).hasToString(written).isEqualTo(EventTime.parse(written));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithThePlaceOfTheFault(List<String> row) {
        assertThatThrownBy(() -> EventTime.parse(row.get(0)))
                .isInstanceOf(EdtfException.class)
                .hasMessage("EDTF \"%s\" at %s: found %s, expected %s", row.toArray());
    }

    @Test
    void isRefusedWithTextPositionAndExpectation() {
        EdtfException fault = catchThrowableOfType(EdtfException.class, () -> EventTime.parse("2024-13-01"));

        assertThat(fault.text()).isEqualTo("2024-13-01");
        assertThat(fault.position()).isEqualTo(5);
        assertThat(fault.expected()).isEqualTo("a month 01 to 12 or a season 21 to 24, or XX");
    }

    @Test
    void isQuotedInPartWhenItIsLong() {
        String text = "2024-11-01 " + "a".repeat(1_000_000);

        assertThatThrownBy(() -> EventTime.parse(text))
                .hasMessage("EDTF \"2024-11-01 " + "a".repeat(49) + "...\" at 10: found \" aaaaaaaaaaa...\", "
                        + "expected T, ~, ?, %, / or the end of the text");
    }

    @Test
    void isQuotedReadablyWhenItHasControlCharactersAndHalvesOfSurrogatePairs() {
        assertThatThrownBy(() -> EventTime.parse("2024\n\ud83d"))
                .hasMessage("EDTF \"2024\\u000a\\ud83d\" at 4: found \"\\u000a\\ud83d\", "
                        + "expected -, ~, ?, %, / or the end of the text");
    }

    @Test
    void isAskedForByNameWhenNull() {
        assertThatThrownBy(() -> EventTime.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("edtf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
    void isTheSameInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(EventTime.parse("2024-11-01T10:00:00+09:00")).hasToString("2024-11-01T10:00:00+09:00");
            assertThat(EventTime.of(LocalDate.of(24, 1, 5)).approximate()).hasToString("0024-01-05~");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isEitherRefusedOrWrittenBackWhateverTheText() {
        Random random = new Random(SEED);
        List<List<String>> rows = read();
        for (int i = 0; i < 20_000; i++) {
            String text = garbled(rows.get(random.nextInt(rows.size())).get(0), random);
            Optional<EventTime> time = parseIfPossible(text);
            time.ifPresent(read -> assertThat(EventTime.parse(read.toString()))
                    .as("%s, seed %d", text, SEED)
                    .isEqualTo(read)
                    .hasSameHashCodeAs(read)
                    .hasToString(read.toString()));
        }
    }

    private static Optional<EventTime> parseIfPossible(String text) {
        try {
            return Optional.of(EventTime.parse(text));
        } catch (EdtfException refused) {
            assertThat(refused.position()).as(text).isBetween(0, text.length());
            return Optional.empty();
        }
    }

    private static String garbled(String text, Random random) {
        String letters = "0123456789XTZ-/.~?%:+";
        StringBuilder garbled = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int at = random.nextInt(garbled.length() + 1);
            int end = Math.min(garbled.length(), at + random.nextInt(2));
            String inserted = String.valueOf(letters.charAt(random.nextInt(letters.length())));
            garbled.replace(at, end, random.nextInt(4) == 0 ? "" : inserted);
        }
        return garbled.toString();
    }
}
