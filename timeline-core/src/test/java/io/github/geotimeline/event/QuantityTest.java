package io.github.geotimeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void printsAsNewsTellsIt() {
        assertThat(Quantity.exactly(0)).hasToString("0");
        assertThat(Quantity.exactly(1_234_567)).hasToString("1,234,567");
        assertThat(Quantity.atLeast(12)).hasToString("at least 12");
        assertThat(Quantity.atMost(1_000)).hasToString("at most 1,000");
        assertThat(Quantity.between(10, 15)).hasToString("10 to 15");
        assertThat(Quantity.about(5_000).in("km")).hasToString("about 5,000 km");
        assertThat(Quantity.atLeast(20_000_000).in("USD")).hasToString("at least 20,000,000 USD");
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        assertThatThrownBy(() -> Quantity.between(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity needs 0 <= atLeast <= atMost, was 3 to 2");
    }

    @Test
    void refusesANegativeNumber() {
        assertThatThrownBy(() -> Quantity.atLeast(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity needs 0 <= atLeast <= atMost, was -1 to any");
    }

    @Test
    void refusesABlankUnit() {
        assertThatThrownBy(() -> Quantity.exactly(1).in(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit must not be blank, was \"\"");
    }

    @Test
    void comparesByValue() {
        assertThat(Quantity.about(5).in("km"))
                .isEqualTo(new Quantity(5, OptionalLong.of(5), Optional.of("km"), true))
                .isNotEqualTo(Quantity.exactly(5).in("km"));
    }
}
