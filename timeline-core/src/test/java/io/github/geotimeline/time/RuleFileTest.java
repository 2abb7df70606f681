package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.internal.text.ResourceLines;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    @Test
    void aRuleFindsWhatItSays() {
        TimeTagger tagger = tagger("""
                section expression
                rule eve
                  match the eve of {month} {day}
                  means month-day
                """);

        List<TimeExpression> found = tagger.tag("On the eve of May 5 they met.", LocalDate.of(2024, 11, 1));

        assertThat(found).singleElement().satisfies(expression -> {
            assertThat(expression.text()).isEqualTo("the eve of May 5");
            assertThat(expression.value()).isEqualTo("2024-05-05");
            assertThat(expression.rule()).isEqualTo("eve");
        });
    }

    @Test
    void refusesAnUnknownKey() {
        assertFault(
                "section x\nrules y",
                "rules.txt:2: found \"rules\", expected section, rule, match, means, "
                        + "a condition, like or unlike, in: rules y");
    }

    @Test
    void refusesARuleBeforeTheFirstSection() {
        assertFault("rule y", "rules.txt:1: found \"y\", expected a section before the first rule, in: rule y");
    }

    @Test
    void refusesARuleThatStandsTwice() {
        assertFault(
                "section x\nrule y\nmatch now\nmeans seen ref=PRESENT\nrule y",
                "rules.txt:5: found \"y\", expected each rule once, in: rule y");
    }

    @Test
    void refusesARuleWithoutAMeaning() {
        assertFault(
                "section x\nrule y\nmatch now",
                "rules.txt:2: found \"y\", expected a rule with match and means, in: rule y");
    }

    @Test
    void refusesAnUnknownClass() {
        assertFault(
                "section x\nrule y\nmatch {moth}",
                "rules.txt:3: found \"moth\", expected a class of words.txt or a form of number, in: match {moth}");
    }

    @Test
    void refusesASectionThatHasNotEnded() {
        assertFault(
                "section x\nrule y\nmatch <x> ago",
                "rules.txt:3: found \"x\", expected a section that stands before this rule, in: match <x> ago");
    }

    @Test
    void refusesAGroupThatDoesNotClose() {
        assertFault(
                "section x\nrule y\nmatch (a | b", "rules.txt:3: found \"\", expected a closing ), in: match (a | b");
    }

    @Test
    void refusesAnUnknownMeaning() {
        assertFault(
                "section x\nrule y\nmatch a\nmeans day",
                "rules.txt:4: found \"day\", expected a meaning, in: means day");
    }

    @Test
    void refusesAMeaningWhoseSlotsAreNotFilled() {
        assertFault(
                "section x\nrule y\nmatch {month} {day}?\nmeans month-day",
                "rules.txt:2: found \"y\", expected a rule whose patterns all fill the slot DAY, in: rule y");
    }

    @Test
    void refusesAConstantThatIsNone() {
        assertFault(
                "section x\nrule y\nmatch a\nmeans stepped unit=EON",
                "rules.txt:4: found \"unit=EON\", expected slot=value, in: means stepped unit=EON");
    }

    private static void assertFault(String rules, String message) {
        assertThatThrownBy(() -> tagger(rules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static TimeTagger tagger(String rules) {
        try {
            return new TimeTagger(RuleFile.read(
                    Vocabulary.load("words.txt"), ResourceLines.of(new StringReader(rules), "rules.txt")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
