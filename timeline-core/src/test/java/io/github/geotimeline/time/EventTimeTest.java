package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

    private static final LocalDate TALKS = LocalDate.of(2024, 11, 1);
    private static final LocalDateTime OPENING = LocalDateTime.of(2024, 11, 1, 10, 0, 0, 999_999_999);

    @Test
    void isMadeFromTheTypesOfTheJdk() {
        assertThat(EventTime.of(TALKS)).hasToString("2024-11-01");
        assertThat(EventTime.of(YearMonth.of(2024, 11))).hasToString("2024-11");
        assertThat(EventTime.of(Year.of(-44))).hasToString("-0044");
        assertThat(EventTime.of(MonthDay.of(2, 29))).hasToString("XXXX-02-29");
        assertThat(EventTime.of(Month.NOVEMBER)).hasToString("XXXX-11");
        assertThat(EventTime.of(OPENING)).hasToString("2024-11-01T10:00:00");
        assertThat(EventTime.of(OPENING.atOffset(ZoneOffset.ofHours(9)))).hasToString("2024-11-01T10:00:00+09:00");
        assertThat(EventTime.of(OPENING.atOffset(ZoneOffset.UTC))).hasToString("2024-11-01T10:00:00Z");
    }

    @Test
    void isMadeFromItsBounds() {
        assertThat(EventTime.between(TALKS.minusDays(1), TALKS)).hasToString("2024-10-31/2024-11-01");
        assertThat(EventTime.between(TALKS, TALKS)).isEqualTo(EventTime.of(TALKS));
        assertThat(EventTime.since(TALKS)).hasToString("2024-11-01/..");
        assertThat(EventTime.until(TALKS)).hasToString("../2024-11-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11, 2024-11/..",
        "2024-11-01T10:00:00Z, 2024-11-01/..",
        "2024-11~, 2024-11~/..",
        "198X, 1980/..",
        "XXXX-05-04, XXXX-05-04/..",
        "2024-10/2024-11, 2024-10/..",
        "../2024-11, ../.."
    })
    void lastsSinceItsStart(String from, String since) {
        assertThat(EventTime.since(EventTime.parse(from))).hasToString(since);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10, 2024-11-01, 2024-10/2024-11-01",
        "2024-11-01T10:00:00Z, 2024-11-02T10:00:00Z, 2024-11-01/2024-11-02",
        "2024-11-01T10:00:00Z, 2024-11-01T12:00:00Z, 2024-11-01",
        "2024-11-01~, .., 2024-11-01~/..",
        "198X, 199X, 1980/1999",
        "198X~, 20XX?, 1980~/2099?",
        "-019X, -01XX, -0199/-0100",
        "2024-XX, 2024-XX-XX, 2024",
        "2024-10-XX, 2024-11-XX, 2024-10/2024-11",
        "2024/.., 2025/2026, 2024/2026",
        "2023/2024, 2025/, 2023/",
        "XXXX-05-05, XXXX-05-07, XXXX-05-05/XXXX-05-07",
        ".., .., ../..",
        "/2024, .., ../.."
    })
    void runsFromTheStartOfOneTimeToTheEndOfAnother(String from, String to, String interval) {
        assertThat(EventTime.between(parse(from), parse(to))).isEqualTo(EventTime.parse(interval));
    }

    private static EventTime parse(String text) {
        return text.equals("..") ? EventTime.UNKNOWN : EventTime.parse(text);
    }

    @Test
    void isNoIntervalIfItEndsBeforeItStarts() {
        assertThatThrownBy(() -> EventTime.between(TALKS, TALKS.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval from 2024-11-01 needs an end that is not before 2024-11-01, was to 2024-10-31");
    }

    @Test
    void isNoIntervalIfOneEndAloneHasAYear() {
        assertThatThrownBy(() -> EventTime.between(EventTime.of(MonthDay.of(11, 1)), EventTime.of(TALKS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval from XXXX-11-01 needs both ends with a year or both without, was to 2024-11-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {-10000, 10000})
    void isInNoYearThatCannotBeWritten(int year) {
        String message = "year must be from -9999 to 9999, was " + year;

        assertThatThrownBy(() -> EventTime.of(LocalDate.of(year, 1, 1))).hasMessage(message);
        assertThatThrownBy(() -> EventTime.of(YearMonth.of(year, 1))).hasMessage(message);
        assertThatThrownBy(() -> EventTime.of(Year.of(year))).hasMessage(message);
        assertThatThrownBy(() -> EventTime.of(LocalDateTime.of(year, 1, 1, 0, 0)))
                .hasMessage(message);
        assertThatThrownBy(() -> EventTime.since(LocalDate.of(year, 1, 1))).hasMessage(message);
    }

    @Test
    void hasNoOffsetThatCannotBeWritten() {
        OffsetDateTime amsterdamIn1930 = OPENING.atOffset(ZoneOffset.ofTotalSeconds(1172));

        assertThatThrownBy(() -> EventTime.of(amsterdamIn1930))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset must be of whole minutes, was +00:19:32");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-11-01~, 2024-11-01?",
        "2024-11-01~, 2024-11-01~, 2024-11-01%",
        "2024-11-01?, 2024-11-01%, 2024-11-01?",
        "2024-11-01%, 2024-11-01%, 2024-11-01%",
        "2024-11-01T10:00:00Z, 2024-11-01~, 2024-11-01?",
        "2023?/2024, 2023%/2024~, 2023?/2024?",
        "2024/.., 2024~/.., 2024?/..",
        "XXXX-11-01, XXXX-11-01~, XXXX-11-01?",
        "../.., ../.., ../.."
    })
    void isMarkedAtEveryDate(String text, String approximate, String uncertain) {
        EventTime time = EventTime.parse(text);

        assertThat(time.approximate()).isEqualTo(EventTime.parse(approximate));
        assertThat(time.uncertain()).isEqualTo(EventTime.parse(uncertain));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, false, false",
        "2024-11-01~, true, false",
        "2024-11-01?, false, true",
        "2024-11-01%, true, true",
        "2024/2025~, true, false",
        "2024?/.., false, true",
        "../.., false, false",
        "2024-11-01T10:00:00, false, false"
    })
    void saysHowItIsMarked(String text, boolean approximate, boolean uncertain) {
        EventTime time = EventTime.parse(text);

        assertThat(time.isApproximate()).isEqualTo(approximate);
        assertThat(time.isUncertain()).isEqualTo(uncertain);
        assertThat(time.isQualified()).isEqualTo(approximate || uncertain);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, true",
        "2024-11-01T10:00:00Z, true",
        "2024-11/2024-11-01, true",
        "2024-11-01~, false",
        "2024-11, false",
        "XXXX-11-01, false",
        "../.., false"
    })
    void isExactIfOneDayIsLeft(String text, boolean exact) {
        assertThat(EventTime.parse(text).isExactDay()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "../.., true, true",
        "2024/.., false, true",
        "../2024, true, false",
        "2024/, false, false",
        "/2024, false, false",
        "2024, false, false",
        "XXXX-11-01/.., false, true"
    })
    void isOpenOnlyWhereTheEndIsOpen(String text, boolean start, boolean end) {
        EventTime time = EventTime.parse(text);

        assertThat(time.isOpenStart()).isEqualTo(start);
        assertThat(time.isOpenEnd()).isEqualTo(end);
    }

    @Test
    void hasAMonthAndADayIfItIsADay() {
        MonthDay firstOfNovember = MonthDay.of(11, 1);

        assertThat(EventTime.parse("2024-11-01").monthDay()).contains(firstOfNovember);
        assertThat(EventTime.parse("XXXX-11-01~").monthDay()).contains(firstOfNovember);
        assertThat(EventTime.parse("2024-11-01T10:00:00").monthDay()).contains(firstOfNovember);
        assertThat(EventTime.parse("XXXX-11").monthDay()).isEmpty();
        assertThat(EventTime.parse("XXXX-11-01/XXXX-11-02").monthDay()).isEmpty();
    }

    @Test
    void losesItsTimeOfDay() {
        assertThat(EventTime.of(OPENING).withoutTime()).isEqualTo(EventTime.of(TALKS));
        assertThat(EventTime.parse("2024-11").withoutTime()).hasToString("2024-11");
    }

    @Test
    void isUnknownInOneWay() {
        assertThat(EventTime.parse("../..")).isSameAs(EventTime.UNKNOWN);
        assertThat(EventTime.UNKNOWN.isUnknown()).isTrue();
        assertThat(EventTime.parse("2024/..").isUnknown()).isFalse();
    }

    @Test
    void isOrderedByFirstDayThenLastThenText() {
        List<EventTime> ordered = Stream.of(
                        "../2024-10-31",
                        "../2024-11-01",
                        "../..",
                        "XXXX-11-01",
                        "2024",
                        "2024-XX",
                        "2024/..",
                        "2024-10-31/2024-11-01",
                        "2024-11-01",
                        "2024-11-01T10:00:00",
                        "2024-11-01T10:00:00Z",
                        "2024-11-01T11:00:00",
                        "2024-11-01/2024-11-02",
                        "2024-11",
                        "2024-11-01/",
                        "2024-11-01/..",
                        "2024-11-02")
                .map(EventTime::parse)
                .toList();
        List<EventTime> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void isEqualIfTheTextIs() {
        EventTime month = EventTime.parse("2024-11");

        assertThat(month).isEqualTo(EventTime.of(YearMonth.of(2024, 11))).hasSameHashCodeAs(EventTime.parse("2024-11"));
        assertThat(month).isNotEqualTo(EventTime.parse("2024-11-01/2024-11-30")).isNotEqualTo("2024-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-01T10:00:00+09:00", "XXXX-11-01", "2024-11-01~/..", "../.."})
    void isTheSameAfterSerialization(String text) throws IOException, ClassNotFoundException {
        EventTime time = EventTime.parse(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(time);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object read = in.readObject();

            assertThat(read).isEqualTo(time).hasToString(text);
            assertThat(((EventTime) read).isUnknown()).isEqualTo(time.isUnknown());
        }
    }

    @Test
    void isAskedForByNameWhenNull() {
        assertThatThrownBy(() -> EventTime.of((LocalDate) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
        assertThatThrownBy(() -> EventTime.between(TALKS, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("toInclusive");
    }
}
