package io.github.geotimeline.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void foldsLatinLettersToLowerCaseWithoutAccents() {
        for (char c = 0xC0; c < 0x250; c++) {
            char lower = Character.toLowerCase(c);
            if (Character.isLetter(lower) && "\u00F8\u0111\u0131\u0142".indexOf(lower) < 0) {
                String base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);

                assertThat(Folding.fold(c)).as("U+%04X", (int) c).isEqualTo(base.charAt(0));
            }
        }
    }

    @Test
    void foldsLettersThatHaveNoAccentToTakeAway() {
        assertThat(fold("\u00D8\u0110\u0131\u0141")).isEqualTo("odil");
    }

    @Test
    void foldsApostrophesAndHyphens() {
        assertThat(fold("\u2019\u2018\u00B4\u2011")).isEqualTo("'''-");
    }

    @Test
    void leavesOtherUnitsAsTheyAre() {
        assertThat(fold("a1.\u4E2D\uD800")).isEqualTo("a1.\u4E2D\uD800");
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : text.toCharArray()) {
            folded.append(Folding.fold(c));
        }
        return folded.toString();
    }
}
