package io.github.geotimeline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-01..2025-10-21, 2024-10-01, 2025-10-21",
        "2024-02..2024-02,       2024-02-01, 2024-02-29",
        "1917..1991,             1917-01-01, 1991-12-31",
        "1991-12-26..1991-12-26, 1991-12-26, 1991-12-26",
    })
    void monthsAndYearsStandForTheirFirstAndLastDay(String text, LocalDate from, LocalDate until) {
        assertThat(Term.parse(text)).contains(new Term(Optional.of(from), Optional.of(until)));
    }

    @Test
    void eitherEndMayBeOpen() {
        LocalDate day = LocalDate.of(1991, 12, 26);

        assertThat(Term.parse("1991-12-26..")).contains(new Term(Optional.of(day), Optional.empty()));
        assertThat(Term.parse("..1991-12-26")).contains(new Term(Optional.empty(), Optional.of(day)));
        assertThat(Term.parse("..")).contains(Term.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1991",
                "1991/1992",
                "1991-13..",
                "1991-02-30..",
                "1991 02 01..",
                "91..",
                "1991..1990",
                "a991.."
            })
    void anythingElseIsNoTerm(String text) {
        assertThat(Term.parse(text)).isEmpty();
    }
}
