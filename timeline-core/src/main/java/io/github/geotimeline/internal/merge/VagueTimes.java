package io.github.geotimeline.internal.merge;

import io.github.geotimeline.time.EventTime;
import io.github.geotimeline.time.Granularity;
import java.util.List;

/** Times such as "around November", which bounds leave as they are: to cut off their fringe would feign precision. */
final class VagueTimes {

    private VagueTimes() {}

    /** The times without bounds, such as "told on the 8th as past", that a vague one among them may keep. */
    static List<EventTime> withoutBounds(List<EventTime> times) {
        List<EventTime> vague = times.stream().filter(VagueTimes::isVague).toList();
        return vague.isEmpty()
                ? times
                : times.stream()
                        .filter(time -> !isBound(time)
                                || vague.stream()
                                        .noneMatch(other -> other.sameDay(time).isPossible()))
                        .toList();
    }

    private static boolean isVague(EventTime time) {
        return time.isApproximate()
                && (time.granularity() == Granularity.MONTH || time.granularity() == Granularity.YEAR);
    }

    private static boolean isBound(EventTime time) {
        return !time.isUnknown() && (time.earliest().isEmpty() || time.latest().isEmpty());
    }
}
