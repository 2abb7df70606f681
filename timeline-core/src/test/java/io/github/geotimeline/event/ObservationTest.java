package io.github.geotimeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geotimeline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final long SEED = 20_241_101;

    @Test
    void whatIsNotSetIsEmpty() {
        Observation told =
                Observation.builder(Samples.missileTest(), Samples.REPORT).build();

        assertThat(told.span()).isEqualTo(new Span(0, 0));
        assertThat(told.trigger()).isEmpty();
        assertThat(told.sentence()).isEmpty();
        assertThat(told.attributedTo()).isEmpty();
        assertThat(told.rule()).isEmpty();
        assertThat(told.grounds()).isEmpty();
        assertThat(told.occurrence()).isZero();
        assertThat(told.follows()).isEmpty();
    }

    @Test
    void theClauseIsTheWholeSentenceIfItIsNotSet() {
        Observation told = Observation.builder(Samples.missileTest(), Samples.REPORT)
                .sentence(new Span(3, 8), "Japan")
                .build();

        assertThat(told.span()).isEqualTo(new Span(3, 8));
    }

    @Test
    void refusesANegativeOccurrence() {
        Observation.Builder builder = Observation.builder(Samples.missileTest(), Samples.REPORT);

        assertThatThrownBy(() -> builder.occurrence(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("occurrence must be >= 0, was -1");
    }

    @Test
    void sortsByTimeSourceSpanAndKind() {
        Facts test = Samples.missileTest();
        Facts meeting = Samples.facts(EventType.MEETING, Details.EMPTY);
        Observation meetingFirst = told(meeting, "report-1", 0);
        Observation testFirst = told(test, "report-1", 0);
        Observation further = told(test, "report-1", 9);
        Observation elsewhere = told(meeting, "report-2", 0);
        Observation later = told(meeting.withWhen(Samples.NOVEMBER_1), "report-1", 0);

        assertThat(List.of(later, elsewhere, further, testFirst, meetingFirst).stream()
                        .sorted())
                .containsExactly(meetingFirst, testFirst, further, elsewhere, later);
    }

    @Test
    void theOrderIsTotalAndOnlyEqualObservationsCompareAsEqual() {
        RandomObservations random = new RandomObservations(SEED);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Observation told = random.next();
            observations.addAll(List.of(told, random.like(told), random.like(told)));
        }

        for (Observation left : observations) {
            for (Observation right : observations) {
                int order = left.compareTo(right);
                assertThat(order == 0)
                        .describedAs("seed %d: %s %s", SEED, left, right)
                        .isEqualTo(left.equals(right));
                assertThat(Integer.signum(order))
                        .describedAs("seed %d: %s %s", SEED, left, right)
                        .isEqualTo(-Integer.signum(right.compareTo(left)));
            }
        }
        assertTransitive(observations);
    }

    private static void assertTransitive(List<Observation> observations) {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            Observation a = observations.get(random.nextInt(observations.size()));
            Observation b = observations.get(random.nextInt(observations.size()));
            Observation c = observations.get(random.nextInt(observations.size()));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0) {
                throw new AssertionError("seed " + SEED + ": not transitive: " + a + " " + b + " " + c);
            }
        }
    }

    private static Observation told(Facts facts, String source, int start) {
        return Observation.builder(facts, Source.of(source))
                .span(new Span(start, start + 1))
                .build();
    }
}
