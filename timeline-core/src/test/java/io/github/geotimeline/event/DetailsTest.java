package io.github.geotimeline.event;

import static io.github.geotimeline.event.Samples.EU;
import static io.github.geotimeline.event.Samples.JAPAN;
import static io.github.geotimeline.event.Samples.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.actor.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {

    @Test
    void findsValuesByName() {
        Details details = Details.builder()
                .actor("by", JAPAN)
                .actor("by", EU)
                .text("areas", "space")
                .text("areas", "drills")
                .quantity("count", Quantity.exactly(2))
                .place("to", TOKYO)
                .build();

        assertThat(details.actors("by")).containsExactly(JAPAN, EU);
        assertThat(details.texts("areas")).containsExactly("space", "drills");
        assertThat(details.text("areas")).contains("space");
        assertThat(details.quantity("count")).contains(Quantity.exactly(2));
        assertThat(details.place("to")).contains(TOKYO);
        assertThat(details.names()).containsExactly("areas", "by", "count", "to");
    }

    @Test
    void hasNothingUnderOtherNames() {
        Details details = Details.builder().actor("by", JAPAN).build();

        assertThat(details.texts("by")).isEmpty();
        assertThat(details.actors("to")).isEmpty();
        assertThat(details.quantity("by")).isEmpty();
        assertThat(details.place("by")).isEmpty();
    }

    @Test
    void aNameWithoutValuesIsNoName() {
        SortedMap<String, List<Actor>> actors = new TreeMap<>();
        actors.put("by", List.of());

        Details details = new Details(
                actors, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

        assertThat(details).isEqualTo(Details.EMPTY);
        assertThat(details.isEmpty()).isTrue();
    }

    @Test
    void keepsItsOwnCopyInItsOwnOrder() {
        List<Actor> by = new ArrayList<>(List.of(JAPAN));
        SortedMap<String, List<Actor>> actors = new TreeMap<>(Comparator.reverseOrder());
        actors.put("by", by);
        actors.put("on", by);
        Details details = new Details(
                actors, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

        by.clear();
        actors.clear();

        assertThat(details.actors()).hasToString("{by=[Japan], on=[Japan]}");
        assertThatThrownBy(() -> details.actors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesANameWithValuesOfTwoSorts() {
        Details.Builder details = Details.builder().actor("by", JAPAN).text("by", "Japan");

        assertThatThrownBy(details::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a detail must have values of one sort, \"by\" has two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2nd", "a b", "a.b", "\"", "_a", "\ud83d"})
    void refusesANameOfAnotherForm(String name) {
        Details.Builder details = Details.builder();

        assertThatThrownBy(() -> details.text(name, "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the name of a detail must be a letter and then letters, digits, _ or -, was \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by", "threatenedAction", "Größe", "size-2_b", "大小"})
    void takesNamesOfAnyLanguage(String name) {
        assertThat(Details.builder().text(name, "text").build().text(name)).contains("text");
    }

    @Test
    void refusesABlankText() {
        Details.Builder details = Details.builder();

        assertThatThrownBy(() -> details.text("title", "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must not be blank, was \"\n\"");
    }
}
