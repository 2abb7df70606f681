package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whatever dates an event, its explanation says so in words. */
class GroundsOfDatesTest {

    @Test
    void theWordsThemselves() {
        assertThat(explained("Bolivia expelled two diplomats from Chile on Monday."))
                .contains("because: \"Monday\" is 2015-06-08");
    }

    @Test
    void whatTheSameSpeakerSaid() {
        assertThat(explained("On Monday, Chile accused Bolivia of spying. Chile also urged Peru to close the border."))
                .contains("because: told with what Chile said on 2015-06-08");
    }

    @Test
    void theStoryThatGoesOn() {
        assertThat(explained("Miners marched in La Paz on Monday. The police attacked the crowd."))
                .contains("because: told in the story of 2015-06-08");
    }

    @Test
    void theReactionOfSomeoneElse() {
        assertThat(explained("Bolivia expelled two diplomats on Monday. Chile condemned the expulsion."))
                .contains("because: told on 2015-06-10 in the story of 2015-06-08");
    }

    @Test
    void theOtherTellingOfTheSame() {
        assertThat(explained(
                        "Peru condemned the bombing of the embassy. Two people were killed in the blast on Monday."))
                .contains("because: the only time that the article gives for such events is 2015-06-08");
    }

    @Test
    void nothingButTheDayOfReading() {
        assertThat(explained("Chile has accused Bolivia of spying."))
                .contains("because: told on 2015-06-10 as past or under way");
    }

    private static String explained(String text) {
        Article article =
                Article.builder(text).published(LocalDate.of(2015, 6, 10)).build();
        StringBuilder explanations = new StringBuilder();
        for (Event event : Timeline.fromArticle(article)) {
            explanations.append(event.explanation()).append('\n');
        }
        return explanations.toString();
    }
}
