package io.github.geotimeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geotimeline.event.Attack;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.MissileTest;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.event.Status;
import io.github.geotimeline.time.EventTime;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The questions that applications ask, each in a line. */
class TimelineExamplesTest {

    private static final LocalDate NOVEMBER_1 = LocalDate.of(2024, 11, 1);

    private final Timeline timeline = Timeline.of(Tellings.of(
            "times#1 MissileTest 2024-10-31 OCCURRED by=PRK missile=Hwasong-19",
            "globe#1 MissileTest 2024-10-31 OCCURRED by=PRK",
            "times#2 Attack 2024-11-01 OCCURRED attacker=RUS target=UKR place=Kharkiv@UKR killed=3",
            "globe#2 Attack 2024-11-01 OCCURRED attacker=RUS target=UKR place=Kharkiv@UKR killed=9",
            "times#3 Meeting 2024-11-04 OCCURRED participants=JPN|EU place=Tokyo@JPN clause=1",
            "times#4 OfficialVisit 2024-11-04 OCCURRED visitor=Josep_Borrell@EU host=KOR clause=2 follows=1",
            "post#1 TroopDeployment 2024-11 ONGOING force=PRK by-word-of=USA",
            "post#2 AgreementSigned 2024-12 SCHEDULED parties=JPN|PHL",
            "mail#1 AgreementSigned 2024-12-09 OCCURRED parties=JPN|PHL"));

    @Test
    void whatHappenedThen() {
        assertKinds(timeline.on(NOVEMBER_1), "Attack");
        assertKinds(timeline.in(YearMonth.of(2024, 10)), "MissileTest");
        assertThat(timeline.in(Year.of(2024))).isEqualTo(timeline);
        assertKinds(timeline.between(NOVEMBER_1, LocalDate.of(2024, 11, 3)), "Attack");
        assertKinds(timeline.before(NOVEMBER_1), "MissileTest");
        assertKinds(timeline.possibly().on(NOVEMBER_1), "Attack", "TroopDeployment");
    }

    @Test
    void whoDidItAndToWhom() {
        assertKinds(timeline.by("RUS"), "Attack");
        assertKinds(timeline.to("UKR"), "Attack");
        assertKinds(timeline.involving("JPN", "EU"), "Meeting");
        assertKinds(timeline.involving(Tellings.actor("Josep_Borrell@EU".replace('_', ' '))), "OfficialVisit");
        assertKinds(timeline.involving("EU"), "Meeting", "OfficialVisit");
    }

    @Test
    void whereItHappened() {
        assertKinds(timeline.at("Tokyo"), "Meeting");
        assertKinds(timeline.at("UKR"), "Attack");
    }

    @Test
    void whatItWas() {
        assertThat(timeline.events(MissileTest.class).get(0).missile()).contains("Hwasong-19");
        assertKinds(timeline.ofType(Attack.class), "Attack");
        assertKinds(timeline.ofType(EventType.MEETING), "Meeting");
        assertKinds(timeline.ofKind("Meeting"), "Meeting");
        assertKinds(timeline.inCategory(PloverCategory.MOBILIZE), "MissileTest", "TroopDeployment");
        assertKinds(
                timeline.inQuadClass(QuadClass.VERBAL_COOPERATION).with(Status.OCCURRED),
                "Meeting",
                "OfficialVisit",
                "AgreementSigned");
        assertKinds(timeline.scheduledAfter(NOVEMBER_1), "AgreementSigned");
    }

    @Test
    void whatCameAfterWhat() {
        Event attack = timeline.ofType(Attack.class).expectFirst();
        Event meeting = timeline.ofKind("Meeting").expectFirst();

        assertKinds(timeline.following(attack, 3), "Meeting", "OfficialVisit");
        assertKinds(timeline.following(attack, 2));
        assertKinds(timeline.after(meeting), "OfficialVisit", "AgreementSigned", "AgreementSigned");
        assertKinds(timeline.before(meeting), "MissileTest", "Attack");
    }

    @Test
    void whatBecameOfAPlan() {
        Event plan = timeline.with(Status.SCHEDULED).expectFirst();

        assertThat(timeline.outcomeOf(plan).expectFirst().when()).hasToString("2024-12-09");
    }

    @Test
    void whatBecameOfAPlanThatWasCalledOffPutOffOrDenied() {
        Timeline plans = Timeline.of(Tellings.of(
                "a OfficialVisit 2024-11-10 SCHEDULED visitor=DEU host=CHN",
                "b Rejection 2024-11-04 OCCURRED by=DEU of=CHN subject=the_visit trigger=cancelled",
                "c Meeting 2024-11-11 SCHEDULED participants=HND|SLV",
                "d Rejection 2024-11-05 OCCURRED by=HND subject=the_summit trigger=postponed",
                "e Attack 2024-11 DENIED attacker=RUS target=UKR",
                "f Attack 2024-11-12 OCCURRED attacker=RUS target=UKR",
                "g Election 2024-11-13 SCHEDULED country=USA"));

        assertKinds(plans.outcomeOf(plans.ofKind("OfficialVisit").expectFirst()).by("DEU"), "Rejection");
        assertKinds(plans.outcomeOf(plans.ofKind("Meeting").expectFirst()).by("HND"), "Rejection");
        assertKinds(plans.outcomeOf(plans.ofKind("Attack").with(Status.OCCURRED).expectFirst()), "Attack", "Attack");
        assertKinds(plans.outcomeOf(plans.ofKind("Election").expectFirst()));
    }

    @Test
    void whoSaysSo() {
        assertKinds(timeline.claimedBy("USA"), "TroopDeployment");
        assertKinds(timeline.reportedBy("globe"), "MissileTest", "Attack");
        assertKinds(timeline.reportedOnlyBy("times daily"), "Meeting", "OfficialVisit");
        assertThat(timeline.uncorroborated().size()).isEqualTo(5);
        assertKinds(timeline.disputed(), "Attack");
    }

    @Test
    void inNumbers() {
        assertThat(timeline.counts().perDay()).containsEntry(LocalDate.of(2024, 11, 4), 2);
        assertThat(timeline.counts().perWeek())
                .isEqualTo(Map.of(
                        LocalDate.of(2024, 10, 28), 2, LocalDate.of(2024, 11, 4), 2, LocalDate.of(2024, 12, 9), 1));
        assertThat(timeline.counts().perDyad())
                .containsEntry(new Dyad("RUS", "UKR"), 1)
                .containsEntry(new Dyad("EU", "JPN"), 1);
        assertThat(timeline.counts().scorePerDay()).containsEntry(NOVEMBER_1, -9.5);
        assertThat(timeline.counts().scorePerWeek())
                .isEqualTo(Map.of(
                        LocalDate.of(2024, 10, 28), -16.7,
                        LocalDate.of(2024, 11, 4), 2.0,
                        LocalDate.of(2024, 12, 9), 3.5));
        assertThat(timeline.counts().scorePerDyad())
                .containsEntry(new Dyad("RUS", "UKR"), -9.5)
                .containsEntry(new Dyad("EU", "JPN"), 1.0);
        assertThat(timeline.with(Status.OCCURRED).gaps())
                .extracting(EventTime::toString)
                .containsExactly("2024-11-02/2024-11-03", "2024-11-05/2024-12-08");
    }

    @Test
    void firstAndLastOfEachKind() {
        assertThat(timeline.ofKind("AgreementSigned")
                        .firstOfEachKind()
                        .expectFirst()
                        .status())
                .isEqualTo(Status.SCHEDULED);
        assertThat(timeline.ofKind("AgreementSigned")
                        .lastOfEachKind()
                        .expectFirst()
                        .status())
                .isEqualTo(Status.OCCURRED);
    }

    @Test
    void whatOneHasAndTheOtherLacks() {
        assertKinds(
                timeline.minus(timeline.reportedBy("times")), "TroopDeployment", "AgreementSigned", "AgreementSigned");
    }

    @Test
    void mergingInAnythingThatReduces() {
        List<Timeline> parts = timeline.observations().stream()
                .map(told -> Timeline.of(List.of(told)))
                .toList();

        assertThat(parts.parallelStream().reduce(Timeline.empty(), Timeline::merge))
                .isEqualTo(timeline);
        assertThat(parts.parallelStream().collect(Timeline.collector())).isEqualTo(timeline);
    }

    private static void assertKinds(Timeline asked, String... kinds) {
        assertThat(asked.stream().map(event -> event.type().displayName())).containsExactly(kinds);
        assertThat(Stream.of(kinds)).hasSize(asked.size());
    }
}
