package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessTest {

    private static final int FIRST_YEAR = 1988;
    private static final int LAST_YEAR = 2036;

    private static final List<EventTime> YEARLESS = Stream.of(
                    "XXXX-11-01",
                    "XXXX-01-01~",
                    "XXXX-02-29",
                    "XXXX-02-29?",
                    "XXXX-11",
                    "XXXX-12~",
                    "XXXX-23",
                    "XXXX-24",
                    "XXXX-24%",
                    "XXXX-05-05/XXXX-05-07",
                    "XXXX-12-30/XXXX-01-02",
                    "XXXX-02-28/XXXX-03-01",
                    "XXXX-02-29/XXXX-02-28",
                    "XXXX-03-01/XXXX-02-28",
                    "XXXX-01/XXXX-12",
                    "XXXX-03/XXXX-02",
                    "XXXX-11/XXXX-09",
                    "XXXX-11-01/..",
                    "/XXXX-11")
            .map(EventTime::parse)
            .toList();

    private static final List<EventTime> DATED = Stream.of(
                    "2024-11-01",
                    "2024-10-31",
                    "2023-11-01",
                    "2024-02-29",
                    "2023-02-28",
                    "2024-11-01T10:00:00Z",
                    "2024-11-02~",
                    "2024-11",
                    "2024-12",
                    "2023-24",
                    "2024",
                    "201X",
                    "2021-03-01/2023-11-30",
                    "2023-12-25/2024-01-05",
                    "2019-11-02/2023-10-31",
                    "1998/2003",
                    "2001/..",
                    "../2001-11-01",
                    "../..")
            .map(EventTime::parse)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-01, 2024, 2024-11-01",
        "XXXX-11-01~, 2024, 2024-11-01~",
        "XXXX-11, 2024, 2024-11",
        "XXXX-24, -44, -0044-24",
        "XXXX-02-29, 2024, 2024-02-29",
        "XXXX-05-05/XXXX-05-07, 2024, 2024-05-05/2024-05-07",
        "XXXX-12-30/XXXX-01-02, 2024, 2024-12-30/2025-01-02",
        "XXXX-02-28/XXXX-02-29, 2024, 2024-02-28/2024-02-29",
        "XXXX-11-01/.., 2024, 2024-11-01/..",
        "/XXXX-11-01, 2024, /2024-11-01",
        "2023-11-01, 2024, 2023-11-01",
        "../.., 2024, ../.."
    })
    void hasItsYearFilledIn(String text, int year, String filledIn) {
        assertThat(EventTime.parse(text).withYear(year)).contains(EventTime.parse(filledIn));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-02-29, 2023",
        "XXXX-02-29, 1900",
        "XXXX-02-28/XXXX-02-29, 2023",
        "XXXX-02-29/XXXX-03-01, 2023",
        "XXXX-12-30/XXXX-01-02, 9999"
    })
    void isNotInAYearThatLacksTheDay(String text, int year) {
        assertThat(EventTime.parse(text).withYear(year)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-10000, 10000})
    void isInNoYearThatCannotBeWritten(int year) {
        EventTime day = EventTime.parse("XXXX-11-01");

        assertThatThrownBy(() -> day.withYear(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be from -9999 to 9999, was " + year);
    }

    @Test
    void liesWithinTheMonthInEveryYear() {
        EventTime november = EventTime.parse("XXXX-11");

        assertThat(EventTime.parse("2024-11-05").within(november)).isEqualTo(Certainty.CERTAIN);
        assertThat(EventTime.parse("XXXX-11-05").within(november)).isEqualTo(Certainty.CERTAIN);
        assertThat(EventTime.parse("2024").within(november)).isEqualTo(Certainty.POSSIBLE);
        assertThat(EventTime.parse("2024-12-05").within(november)).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void isPossiblyBeforeAndAfterEveryDay() {
        EventTime day = EventTime.parse("XXXX-11-01");
        EventTime other = EventTime.parse("2024-11-02");

        assertThat(day.before(other)).isEqualTo(Certainty.POSSIBLE);
        assertThat(day.after(other)).isEqualTo(Certainty.POSSIBLE);
        assertThat(day.sameDay(other)).isEqualTo(Certainty.IMPOSSIBLE);
        assertThat(TemporalRelation.between(day, other))
                .containsExactly(TemporalRelation.BEFORE, TemporalRelation.MEETS, TemporalRelation.AFTER);
    }

    @Test
    void asksForTheDaysOfAllItsYears() {
        forAllPairs((a, b) -> {
            BitSet days = days(a);
            BitSet others = days(b);
            Certainty expected = Certainty.of(isSubset(days, others), days.intersects(others));

            assertThat(a.within(b)).as("%s in %s", a, b).isEqualTo(expected);
            assertThat(a.sameDay(b)).as("%s on %s", a, b).isEqualTo(Certainty.of(false, days.intersects(others)));
        });
    }

    /** The days of the years in the middle, around which there is room for the occurrences that reach into them. */
    private static BitSet days(EventTime time) {
        LocalDate first = LocalDate.of(1995, 1, 1);
        int length = (int) ChronoUnit.DAYS.between(first, LocalDate.of(2035, 1, 1));
        BitSet days = new BitSet(length);
        occurrences(time).forEach(occurrence -> {
            long from = ChronoUnit.DAYS.between(first, occurrence.earliest().orElse(LocalDate.MIN));
            long to = ChronoUnit.DAYS.between(first, occurrence.latest().orElse(LocalDate.MAX)) + 1;
            if (from < length && to > 0) {
                days.set((int) Math.max(0, from), (int) Math.min(length, to));
            }
        });
        return days;
    }

    private static boolean isSubset(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    @Test
    void relatesAsItsOccurrencesInAllYearsDo() {
        forAllPairs((a, b) -> {
            List<EventTime> others = occurrences(b).toList();
            int found = occurrences(a)
                    .flatMapToInt(one -> others.stream().mapToInt(other -> RelationSet.between(one, other)))
                    .reduce(RelationSet.EMPTY, (some, more) -> some | more);

            assertThat(TemporalRelation.between(a, b)).as("%s to %s", a, b).isEqualTo(RelationSet.toSet(found));
        });
    }

    private static Stream<EventTime> occurrences(EventTime time) {
        return time.isYearless()
                ? IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .mapToObj(time::withYear)
                        .flatMap(Optional::stream)
                : Stream.of(time);
    }

    private interface Check {
        void accept(EventTime a, EventTime b);
    }

    private static void forAllPairs(Check check) {
        for (EventTime yearless : YEARLESS) {
            for (EventTime other : DATED) {
                check.accept(yearless, other);
                check.accept(other, yearless);
            }
            YEARLESS.forEach(other -> check.accept(yearless, other));
        }
    }
}
