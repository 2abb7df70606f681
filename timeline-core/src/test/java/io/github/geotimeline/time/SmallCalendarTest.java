package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares every pair of times of a few days around a year's end with all that can have happened then. */
class SmallCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 29);
    private static final int DAYS = 5;

    /** An open end reaches over the qualified days, and a stretch beyond those. */
    private static final int MARGIN = 5;

    private static final LocalDate FIRST_OF_ALL = FIRST.minusDays(MARGIN);
    private static final LocalDate LAST_OF_ALL = FIRST.plusDays(DAYS - 1 + MARGIN);

    private static final List<EventTime> TIMES = times();

    private static List<EventTime> times() {
        List<LocalDate> days =
                Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS).toList();
        List<EventTime> times = new ArrayList<>(List.of(EventTime.UNKNOWN));
        for (LocalDate day : days) {
            times.add(EventTime.since(day));
            times.add(EventTime.until(day));
            times.add(EventTime.of(day).approximate());
            days.stream().filter(end -> !end.isBefore(day)).forEach(end -> times.add(EventTime.between(day, end)));
        }
        return times;
    }

    @Test
    void beforeIsCertainIfItIsSoHoweverItWas() {
        compare(EventTime::before, Stretch::isBefore);
    }

    @Test
    void afterIsCertainIfItIsSoHoweverItWas() {
        compare(EventTime::after, (a, b) -> b.isBefore(a));
    }

    @Test
    void sameDayIsCertainIfItIsSoHoweverItWas() {
        compare(EventTime::sameDay, Stretch::isOneDayWith);
    }

    @Test
    void withinIsCertainIfItIsSoHoweverItWasAndTheWindowIsAllItsDays() {
        for (EventTime a : TIMES) {
            for (EventTime window : TIMES) {
                Stretch days = new Stretch(
                        window.earliest().orElse(FIRST_OF_ALL).toEpochDay(),
                        window.latest().orElse(LAST_OF_ALL).toEpochDay());
                List<Stretch> stretches = Stretch.allAt(a, FIRST_OF_ALL, LAST_OF_ALL);
                Certainty expected =
                        certainty(stretches.stream().map(days::isOver).toList());

                assertThat(a.within(window)).as("%s in %s", a, window).isEqualTo(expected);
                assertThat(window.covers(a)).as("%s in %s", a, window).isEqualTo(expected == Certainty.CERTAIN);
            }
        }
    }

    @Test
    void relationsAreThoseOfAllThatCanHaveHappened() {
        for (EventTime a : TIMES) {
            for (EventTime b : TIMES) {
                Set<TemporalRelation> found = EnumSet.noneOf(TemporalRelation.class);
                List<Stretch> others = Stretch.allAt(b, FIRST_OF_ALL, LAST_OF_ALL);
                Stretch.allAt(a, FIRST_OF_ALL, LAST_OF_ALL)
                        .forEach(one -> others.forEach(other -> found.add(one.to(other))));

                assertThat(TemporalRelation.between(a, b)).as("%s to %s", a, b).isEqualTo(found);
            }
        }
    }

    @Test
    void aRelationHoldsForCertainIfNoOtherIsLeft() {
        for (EventTime a : TIMES) {
            for (EventTime b : TIMES) {
                Set<TemporalRelation> open = TemporalRelation.between(a, b);
                for (TemporalRelation relation : TemporalRelation.values()) {
                    Certainty expected = Certainty.of(open.equals(Set.of(relation)), open.contains(relation));

                    assertThat(relation.holds(a, b))
                            .as("%s %s %s", a, relation, b)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private interface Question {
        Certainty ask(EventTime a, EventTime b);
    }

    private static void compare(Question question, BiPredicate<Stretch, Stretch> definition) {
        for (EventTime a : TIMES) {
            for (EventTime b : TIMES) {
                List<Stretch> others = Stretch.allAt(b, FIRST_OF_ALL, LAST_OF_ALL);
                List<Boolean> answers = Stretch.allAt(a, FIRST_OF_ALL, LAST_OF_ALL).stream()
                        .flatMap(one -> others.stream().map(other -> definition.test(one, other)))
                        .toList();

                assertThat(question.ask(a, b)).as("%s, %s", a, b).isEqualTo(certainty(answers));
            }
        }
    }

    private static Certainty certainty(List<Boolean> answers) {
        return Certainty.of(!answers.contains(false), answers.contains(true));
    }
}
