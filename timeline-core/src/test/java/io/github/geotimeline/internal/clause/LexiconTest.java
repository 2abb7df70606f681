package io.github.geotimeline.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.standard();

    @ParameterizedTest
    @CsvSource({
        "attack, attack, BASE",
        "attacks, attack, THIRD",
        "reaches, reach, THIRD",
        "carries, carry, THIRD",
        "agreed, agree, PAST",
        "carried, carry, PARTICIPLE",
        "signed, sign, PAST",
        "agreeing, agree, ING",
        "making, make, ING",
        "lying, lie, ING",
        "went, go, PAST",
        "held, hold, PARTICIPLE",
        "found, find, PAST"
    })
    void knowsTheFormsOfVerbs(String form, String base, WordClass wordClass) {
        assertThat(word(form).verb()).isEqualTo(base);
        assertThat(word(form).is(wordClass)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"treaty, treaty", "treaties, treaty", "missiles, missile", "men, man", "attacks, attack"})
    void knowsTheFormsOfNouns(String form, String singular) {
        assertThat(word(form).noun()).isEqualTo(singular);
    }

    @Test
    void aFormThatTheListsGiveLeavesNoRegularOne() {
        assertThat(word("goed")).isSameAs(Word.UNKNOWN);
        assertThat(word("childs")).isSameAs(Word.UNKNOWN);
    }

    @Test
    void aWordMayBeMany() {
        assertThat(word("attack").isVerb()).isTrue();
        assertThat(word("attack").isNoun()).isTrue();
        assertThat(word("before").is(WordClass.PREPOSITION)).isTrue();
        assertThat(word("before").is(WordClass.SUBORDINATOR)).isTrue();
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(word("Communique").noun()).isEqualTo(word("communiqu\u00e9").noun());
    }

    @Test
    void whatTheListsLackIsGuessedFromItsEnding() {
        assertThat(word("zorblatingly").is(WordClass.ADVERB)).isTrue();
        assertThat(word("zorblatious").is(WordClass.ADJECTIVE)).isTrue();
        assertThat(word("Zorblatious")).isSameAs(Word.UNKNOWN);
    }

    @Test
    void compoundsAreOneWord() {
        Tokens tokens = Tokens.of("according to prime ministers");

        assertThat(lexicon.compoundEnd(tokens, 0, 4)).isEqualTo(2);
        assertThat(lexicon.compound(tokens, 0, 2).is(WordClass.PREPOSITION)).isTrue();
        assertThat(lexicon.compoundEnd(tokens, 2, 4)).isEqualTo(4);
        assertThat(lexicon.compound(tokens, 2, 4).noun()).isEqualTo("prime minister");
    }

    @Test
    void knowsPhrasalVerbs() {
        assertThat(lexicon.isPhrasalVerb("carry_out")).isTrue();
        assertThat(lexicon.isPhrasalVerb("sign_table")).isFalse();
    }

    @Test
    void nothingIsWrongWithAnyEntry() {
        int[] entries = {0};
        WordLists.load().read(new WordLists.Query() {
            @Override
            public List<WordList.Entry> entries(WordList list) {
                List<WordList.Entry> all = list.entries();
                entries[0] += all.size();
                return all;
            }

            @Override
            public Word word(String form) {
                assertThat(form).isNotBlank();
                return new Word();
            }
        });

        assertThat(entries[0]).isGreaterThan(20_000);
    }

    private Word word(String form) {
        return lexicon.word(Tokens.of(form), 0);
    }
}
