package io.github.geotimeline.internal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will stay,\" he said.",
                "\u201CWe will stay,\u201D he said.",
                "``We will stay,'' he said.",
                "\u00ABWe will stay\u00BB, he said."
            })
    void givenAnyKindOfMarks_whenRead_thenGivesTheWordsWithoutTheComma(String text) {
        assertThat(quoted(text)).containsExactly("We will stay");
    }

    @Test
    void givenTwoStretches_whenRead_thenGivesBothInOrder() {
        assertThat(quoted("\"We will stay,\" he said, \"for a year.\"")).containsExactly("We will stay", "for a year.");
    }

    @Test
    void givenAMarkThatNothingCloses_whenRead_thenGivesNothing() {
        assertThat(quoted("\"We will stay, he said.")).isEmpty();
    }

    @Test
    void givenApostrophesAndEmptyMarks_whenRead_thenGivesNothing() {
        assertThat(quoted("Peru's army, the rebels' foe, has \"\" no name.")).isEmpty();
    }

    private static List<String> quoted(String text) {
        return Quotation.in(text, new Span(0, text.length()));
    }
}
