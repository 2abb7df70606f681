package io.github.geotimeline.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhraseMapTest {

    private final PhraseMap<Integer> map = new PhraseMap<>(4);

    @Test
    void findsTheLongestPhrase() {
        map.add("North Korea", 1);
        map.add("North Korean army", 2);
        map.add("North", 3);
        Tokens tokens = Tokens.of("The North Korean leader of North  Korea");

        assertThat(map.longest(tokens, 1, tokens.size())).isEqualTo(2);
        assertThat(map.longest(tokens, 5, tokens.size())).isEqualTo(7);
        assertThat(map.longest(tokens, 0, tokens.size())).isEqualTo(0);
        assertThat(map.longest(tokens, 5, 6)).isEqualTo(6);
    }

    @Test
    void keepsTheValuesOfAPhraseInTheirOrder() {
        map.add("S\u00e3o Tom\u00e9", 1);
        map.add("sao tome", 2);
        map.add("sao", 3);

        assertThat(map.values(Tokens.of("SAO TOME"), 0, 2)).containsExactly(1, 2);
        assertThat(map.values(Tokens.of("Tome"), 0, 1)).isEmpty();
    }

    @Test
    void putIfAbsentKeepsTheFirst() {
        assertThat(map.putIfAbsent("well-known", 1)).isNull();
        assertThat(map.putIfAbsent("Well-known", 2)).isEqualTo(1);
        assertThat(map.values(Tokens.of("well-known"), 0, 3)).containsExactly(1);
    }

    @Test
    void growsWithWhatIsAdded() {
        for (int k = 0; k < 10_000; k++) {
            map.add("a" + k % 100 + " b" + k, k);
        }

        for (int k = 0; k < 10_000; k++) {
            assertThat(map.values(Tokens.of("a" + k % 100 + " b" + k), 0, 2)).containsExactly(k);
        }
    }

    @Test
    void aPhraseNeedsAWord() {
        assertThatThrownBy(() -> map.add("  ", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
