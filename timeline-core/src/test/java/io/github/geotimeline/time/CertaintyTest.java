package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource({
        "CERTAIN, true, true, IMPOSSIBLE",
        "POSSIBLE, false, true, POSSIBLE",
        "IMPOSSIBLE, false, false, CERTAIN"
    })
    void hasAnOpposite(Certainty certainty, boolean certain, boolean possible, Certainty opposite) {
        assertThat(certainty.isCertain()).isEqualTo(certain);
        assertThat(certainty.isPossible()).isEqualTo(possible);
        assertThat(certainty.not()).isEqualTo(opposite);
    }
}
