package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.AgreementSigned;
import io.github.geotimeline.event.Cooperation;
import io.github.geotimeline.event.Election;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Meeting;
import io.github.geotimeline.event.MissileTest;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.OfficialVisit;
import io.github.geotimeline.event.Statement;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.event.TroopDeployment;
import io.github.geotimeline.time.EventTime;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report that the project began with: a fact in this class is what a reader of the report would say. */
class SeedReportTest {

    private static final Path FILE = Path.of("..", "seeds", "000_95ec95232d0eab6f.txt");

    private static final EventTime NOVEMBER_1 = EventTime.of(LocalDate.of(2024, 11, 1));

    private final Article article = Article.from(FILE);

    private final Timeline timeline = Timeline.fromArticle(article);

    @Test
    void northKoreaTestsAMissileOnTheDayBefore() {
        MissileTest test = only(MissileTest.class);

        assertThat(test.when()).hasToString("2024-10-31");
        assertThat(test.status()).isEqualTo(Status.OCCURRED);
        assertThat(codes(test.by())).containsExactly("PRK");
        assertThat(test.recipients()).isEmpty();
        assertThat(test.observations()).hasSize(1);
        assertThat(test.observations().get(0).trigger()).isEqualTo("test-fired");
        assertThat(test.observations().get(0).span().in(article.text()))
                .startsWith("Pyongyang test-fired")
                .contains("latest and most powerful missile");
    }

    @Test
    void japanAndTheEuSignAnAgreementInTokyo() {
        AgreementSigned agreement = only(AgreementSigned.class);

        assertThat(agreement.when()).isEqualTo(NOVEMBER_1);
        assertThat(agreement.status()).isEqualTo(Status.OCCURRED);
        assertThat(codes(agreement.parties())).containsExactlyInAnyOrder("JPN", "EU");
        assertThat(agreement.signatories())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder("Josep Borrell", "Takeshi Iwaya");
        assertThat(agreement.place()).map(Place::name).contains("Tokyo");
        assertThat(agreement.title()).contains("EU-Japan Security and Defence Partnership");
    }

    @Test
    void theAgreementNamesTheAreasOfCooperation() {
        assertThat(only(AgreementSigned.class).areas())
                .hasSize(3)
                .satisfiesExactly(
                        exercises -> assertThat(exercises).contains("joint military exercises"),
                        industry -> assertThat(industry).contains("defense industries"),
                        space -> assertThat(space).contains("space security"));
    }

    @Test
    void theAnnouncementAndTheSigningAreTwoTellingsOfOneAgreement() {
        List<Observation> tellings = only(AgreementSigned.class).observations();

        assertThat(tellings).extracting(Observation::trigger).contains("announced", "signed");
        assertThat(tellings)
                .extracting(Observation::occurrence)
                .containsOnly(tellings.get(0).occurrence());
    }

    @Test
    void theEuAndJapanHoldTalksInTokyo() {
        Meeting meeting = only(Meeting.class);

        assertThat(meeting.when()).isEqualTo(NOVEMBER_1);
        assertThat(codes(meeting.actors())).contains("EU", "JPN");
        assertThat(meeting.place()).map(Place::name).contains("Tokyo");
    }

    @Test
    void everyStatementOfBorrellHasItsQuotation() {
        List<Statement> statements = timeline.by("EU").events(Statement.class);

        assertThat(statements).allSatisfy(statement -> {
            assertThat(statement.when()).isEqualTo(NOVEMBER_1);
            assertThat(statement.speaker()).extracting(Actor::name).containsExactly("Josep Borrell");
        });
        assertThat(statements.stream().map(Statement::quote).flatMap(Optional::stream))
                .anySatisfy(quote -> assertThat(quote).startsWith("I am very pleased to announce the agreement"))
                .anySatisfy(quote -> assertThat(quote).startsWith("We live in a very dangerous world"))
                .anySatisfy(quote -> assertThat(quote).contains("this political framework will deepen"));
    }

    @Test
    void nobodyElseIsQuoted() {
        assertThat(timeline.events(Statement.class))
                .hasSameSizeAs(timeline.by("EU").events(Statement.class));
    }

    @Test
    void borrellLeavesForSouthKoreaAfterTheTalks() {
        OfficialVisit visit = only(OfficialVisit.class);

        assertThat(visit.visitor()).extracting(Actor::name).containsExactly("Josep Borrell");
        assertThat(visit.destination()).map(Place::name).contains("South Korea");
        assertThat(codes(visit.recipients())).containsExactly("KOR");
        assertThat(visit.when().earliest()).contains(LocalDate.of(2024, 11, 1));
        assertThat(timeline.events().indexOf(visit))
                .isGreaterThan(timeline.events().indexOf(only(Meeting.class)));
    }

    @Test
    void theUnitedStatesSaysThatNorthKoreanSoldiersAreInRussia() {
        TroopDeployment deployment = only(TroopDeployment.class);

        assertThat(deployment.status()).isEqualTo(Status.ONGOING);
        assertThat(codes(deployment.force())).containsExactly("PRK");
        assertThat(deployment.to()).map(Place::name).contains("Russia");
        assertThat(deployment.when().covers(NOVEMBER_1)).isTrue();
        assertThat(deployment.observations())
                .allSatisfy(
                        told -> assertThat(told.attributedTo()).map(Actor::code).contains("USA"));
    }

    @Test
    void theElectionInTheUnitedStatesIsStillToCome() {
        Election election = only(Election.class);

        assertThat(election.when()).hasToString("2024-11-05");
        assertThat(election.status()).isEqualTo(Status.SCHEDULED);
        assertThat(codes(election.country())).containsExactly("USA");
    }

    @Test
    void theSpanIsThatOfWhatHasHappened() {
        assertThat(timeline.span()).hasToString("2024-10-31/2024-11-01");
    }

    @Test
    void theEventsAreInTheOrderInWhichTheyHappened() {
        assertThat(timeline.first()).containsInstanceOf(MissileTest.class);
        assertThat(timeline.last()).containsInstanceOf(Election.class);
    }

    /** That both parties will enhance their cooperation is what the agreement says they promise. */
    @Test
    void nothingIsReadIntoTheReport() {
        assertThat(timeline.events())
                .extracting(Event::getClass)
                .containsOnly(
                        MissileTest.class,
                        AgreementSigned.class,
                        Cooperation.class,
                        Meeting.class,
                        Statement.class,
                        OfficialVisit.class,
                        TroopDeployment.class,
                        Cooperation.class,
                        Election.class);
    }

    @Test
    void theYearFollowsFromTheWeekdayAndTheTermsOfOffice() {
        assertThat(only(MissileTest.class).explanation())
                .contains("test-fired")
                .contains("\"October 31\" is 2024-10-31")
                .contains("Friday")
                .contains("Josep Borrell", "2024-11-30")
                .contains("Takeshi Iwaya", "2024-10-01");
    }

    @Test
    void everyEventSaysWhichWordsAndWhichRuleMadeIt() {
        assertThat(timeline.events()).allSatisfy(event -> {
            assertThat(event.explanation())
                    .contains("words: ")
                    .contains("rule: ")
                    .contains("because: ");
            assertThat(event.observations())
                    .allSatisfy(told -> assertThat(told.rule()).isNotBlank());
        });
    }

    @Test
    void aPublicationDateDecides() {
        Timeline dated = Timeline.fromArticle(Article.builder(article.text())
                .published(LocalDate.of(2019, 11, 2))
                .build());

        assertThat(dated.ofType(MissileTest.class).expectFirst().when()).hasToString("2019-10-31");
        assertThat(dated.ofType(Election.class).expectFirst().status()).isEqualTo(Status.SCHEDULED);
    }

    @Test
    void givenTheRightPublicationDate_theTimelineIsTheSame() {
        Timeline dated = Timeline.fromArticle(Article.builder(article.text())
                .published(LocalDate.of(2024, 11, 1))
                .build());

        assertThat(dated.events())
                .extracting(event -> event.type() + " " + event.when())
                .isEqualTo(timeline.events().stream()
                        .map(event -> event.type() + " " + event.when())
                        .toList());
    }

    @Test
    void withoutDateAndOfficeHoldersTheYearStaysOpen() {
        String anonymous = article.text()
                .replace("Josep Borrell", "Hugo Marlow")
                .replace("Borrell", "Marlow")
                .replace("Takeshi Iwaya", "Kenji Arai")
                .replace("Iwaya", "Arai");

        Timeline open = Timeline.fromArticle(anonymous);

        assertThat(open.ofType(AgreementSigned.class).expectFirst().when()).hasToString("XXXX-11-01");
        assertThat(open.ofType(MissileTest.class).expectFirst().when()).hasToString("XXXX-10-31");
        assertThat(open.events()).extracting(event -> event.when().toString()).noneMatch(when -> when.startsWith("20"));
    }

    private <E extends Event> E only(Class<E> kind) {
        List<E> events = timeline.events(kind);
        assertThat(events).as(kind.getSimpleName()).hasSize(1);
        return events.get(0);
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().toList();
    }
}
