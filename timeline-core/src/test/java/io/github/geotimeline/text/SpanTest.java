package io.github.geotimeline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void givesTheWordsThatItCovers() {
        String words = new Span(0, 5).in("Japan and the European Union");

        assertThat(words).isEqualTo("Japan");
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Span(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span needs 0 <= start <= end, was [3,2)");
    }
}
