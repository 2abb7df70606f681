package io.github.geotimeline.internal.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionCalendarTest {

    @ParameterizedTest
    @CsvSource({
        // The day itself is not over yet.
        "2024-11-05, true,  2024-11-05",
        "2024-11-06, true,  2028-11-07",
        "2024-11-06, false, 2026-11-03",
        // November began with a Tuesday, which comes before the first Monday.
        "2022-06-01, false, 2022-11-08",
        "2021-01-01, true,  2024-11-05",
        "2025-12-31, false, 2026-11-03"
    })
    void theNextElectionIsOnTheTuesdayAfterTheFirstMonday(LocalDate day, boolean presidential, LocalDate election) {
        assertThat(ElectionCalendar.nextInUnitedStates(day, presidential)).isEqualTo(election);
    }
}
