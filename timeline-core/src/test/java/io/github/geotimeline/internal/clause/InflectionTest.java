package io.github.geotimeline.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "attack, attacks,  attacked, attacking",
        "reach,  reaches,  reached,  reaching",
        "carry,  carries,  carried,  carrying",
        "deploy, deploys,  deployed, deploying",
        "agree,  agrees,   agreed,   agreeing",
        "make,   makes,    maked,    making",
        "veto,   vetos,    vetoed,   vetoing",
        "tie,    ties,     tied,     tying"
    })
    void regularFormsAreMadeAndTakenBack(String base, String withS, String withEd, String withIng) {
        assertThat(Inflection.withS(base)).isEqualTo(withS);
        assertThat(Inflection.withEd(base)).isEqualTo(withEd);
        assertThat(Inflection.withIng(base)).isEqualTo(withIng);
        assertThat(Stream.of(base, withS, withEd, withIng).map(Inflection::bases))
                .allSatisfy(bases -> assertThat(bases).contains(base));
    }
}
