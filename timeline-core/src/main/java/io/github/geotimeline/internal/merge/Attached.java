package io.github.geotimeline.internal.merge;

import java.util.List;

/**
 * The occasions of a kind after those versions have found theirs that leave more than one day.
 *
 * @param exact the occasions of each day before that
 * @param versions those that leave more than one day, the most telling first
 * @param days what has become of the occasions of each day
 * @param apart those of versions that leave more than one day and fit none of them
 */
record Attached(DayMap exact, List<Version> versions, DayMap days, List<Occasion> apart) {

    static final Attached NOTHING = new Attached(DayMap.EMPTY, List.of(), DayMap.EMPTY, List.of());
}
