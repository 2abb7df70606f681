package io.github.geotimeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemporalRelationTest {

    /**
     * Three stretches have six ends, so that six days in a row show every order of them, and one day more makes sure.
     */
    private static final List<Stretch> SMALL_CALENDAR = Stretch.allWithin(0, 6);

    @Test
    void isInverseWhenTheStretchesChangePlaces() {
        for (Stretch a : SMALL_CALENDAR) {
            for (Stretch b : SMALL_CALENDAR) {
                assertThat(b.to(a)).as("%s to %s", b, a).isEqualTo(a.to(b).inverse());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isItsOwnInversesInverse(TemporalRelation relation) {
        assertThat(relation.inverse().inverse()).isEqualTo(relation);
    }

    @ParameterizedTest
    @EnumSource
    void composesToWhatIsFoundAmongAllTriplesOfASmallCalendar(TemporalRelation first) {
        Map<TemporalRelation, Set<TemporalRelation>> found = new EnumMap<>(TemporalRelation.class);
        for (Stretch a : SMALL_CALENDAR) {
            for (Stretch b : SMALL_CALENDAR) {
                if (a.to(b) == first) {
                    SMALL_CALENDAR.forEach(
                            c -> found.computeIfAbsent(b.to(c), second -> EnumSet.noneOf(TemporalRelation.class))
                                    .add(a.to(c)));
                }
            }
        }

        for (TemporalRelation second : TemporalRelation.values()) {
            assertThat(first.compose(second)).as("%s, %s", first, second).isEqualTo(found.get(second));
        }
    }

    @ParameterizedTest
    @EnumSource
    void composesBackwardsToTheInverses(TemporalRelation first) {
        for (TemporalRelation second : TemporalRelation.values()) {
            Set<TemporalRelation> backwards = EnumSet.noneOf(TemporalRelation.class);
            second.inverse().compose(first.inverse()).forEach(relation -> backwards.add(relation.inverse()));

            assertThat(first.compose(second)).isEqualTo(backwards);
        }
    }

    @Test
    void isOneAmongExactDays() {
        EventTime launch = EventTime.parse("2024-10-31");
        EventTime talks = EventTime.parse("2024-11-01");

        assertThat(TemporalRelation.between(launch, talks)).containsExactly(TemporalRelation.MEETS);
        assertThat(TemporalRelation.MEETS.holds(launch, talks)).isEqualTo(Certainty.CERTAIN);
        assertThat(TemporalRelation.BEFORE.holds(launch, talks)).isEqualTo(Certainty.IMPOSSIBLE);
    }

    @Test
    void isAnyThatTheBoundsLeave() {
        EventTime first = EventTime.parse("2024-11-01");
        EventTime november = EventTime.parse("2024-11");

        assertThat(TemporalRelation.between(first, november))
                .containsExactly(
                        TemporalRelation.BEFORE,
                        TemporalRelation.MEETS,
                        TemporalRelation.STARTS,
                        TemporalRelation.EQUALS);
        assertThat(TemporalRelation.STARTS.holds(first, november)).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void isAnyAtAllWhenNothingIsKnown() {
        assertThat(TemporalRelation.between(EventTime.UNKNOWN, EventTime.UNKNOWN))
                .containsExactly(TemporalRelation.values());
    }

    @Test
    void cannotBeTakenOutOfASet() {
        Set<TemporalRelation> composed = TemporalRelation.MEETS.compose(TemporalRelation.MEETS);

        assertThatThrownBy(composed::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isAskedForByNameWhenNull() {
        assertThatThrownBy(() -> TemporalRelation.BEFORE.compose(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
        assertThatThrownBy(() -> TemporalRelation.between(EventTime.UNKNOWN, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("b");
    }
}
