package io.github.geotimeline.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsFromBehindTest {

    @ParameterizedTest
    @CsvSource({
        "heart attack, attack|heart,       true",
        "heart attack, attack|heart|the,   true",
        "heart attack, heart attack,       true",
        "heart attack, mild heart attack,  true",
        "cease fire,   cease-fire,         true",
        "cease-fire,   fire|cease,         true",
        "heart attack, attack,             false",
        "heart attack, attack|air,         false",
        "heart attack, attack|sweetheart,  false",
        "art attack,   attack|heart,       false",
        "attack,       counterattack,      false"
    })
    void areMetByPartsThatEndWithThem(String words, String partsFromBehind, boolean met) {
        WordsFromBehind expected = new WordsFromBehind(words);

        for (String part : List.of(partsFromBehind.split("\\|"))) {
            if (expected.isOpen()) {
                expected.take(part);
            }
        }

        assertThat(expected.isMet()).isEqualTo(met);
    }
}
