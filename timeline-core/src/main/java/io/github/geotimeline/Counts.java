package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A timeline in numbers: how many of its events have happened per day, week and dyad, and how cooperative or conflictual
 * they were.
 *
 * <pre>{@code
 * timeline.involving("KOR", "PRK").counts().perWeek();   // {2024-10-28=3, 2024-11-04=1}
 * }</pre>
 *
 * <p>Events count that have occurred or are going on. Days and weeks count those that are known to the day, or to one week;
 * days and weeks without any are left out. A week begins on Monday, which stands for it. All results are sorted and
 * unmodifiable; immutable.
 */
public final class Counts {

    private final List<Event> happened;

    Counts(List<Event> events) {
        happened = events.stream()
                .filter(event -> event.status() == Status.OCCURRED || event.status() == Status.ONGOING)
                .toList();
    }

    /** Returns the number of events per day. */
    public SortedMap<LocalDate, Integer> perDay() {
        return sum(day -> day, event -> 1, Integer::sum);
    }

    /** Returns the number of events per week, by its Monday. */
    public SortedMap<LocalDate, Integer> perWeek() {
        return sum(Counts::monday, event -> 1, Integer::sum);
    }

    /** Returns the number of events per dyad, whether they are dated or not. */
    public SortedMap<Dyad, Integer> perDyad() {
        return sumOfDyads(event -> 1, Integer::sum);
    }

    /** Returns the sum per day of the {@link #score scores} of the events that PLOVER has a category for. */
    public SortedMap<LocalDate, Double> scorePerDay() {
        return sum(day -> day, Counts::score, Double::sum);
    }

    /** Returns the sum per week, by its Monday, of the {@link #score scores} of the events that PLOVER has a category for. */
    public SortedMap<LocalDate, Double> scorePerWeek() {
        return sum(Counts::monday, Counts::score, Double::sum);
    }

    /** Returns the sum per dyad of the {@link #score scores} of the events that PLOVER has a category for, dated or not. */
    public SortedMap<Dyad, Double> scorePerDyad() {
        return sumOfDyads(Counts::score, Double::sum);
    }

    /**
     * Returns how cooperative (above 0) or conflictual (below 0) the category is, from -10 to 10: the weights that Goldstein's
     * scale of 1992 gives to the CAMEO root codes which the category took over.
     */
    public static double score(PloverCategory category) {
        return switch (category) {
            case AGREE -> 4.0;
            case CONSULT -> 1.0;
            case SUPPORT -> 3.5;
            case CONCEDE, RETREAT -> 5.0;
            case COOPERATE -> 6.0;
            case AID -> 7.0;
            case REQUEST -> -5.0;
            case ACCUSE -> -2.0;
            case REJECT, SANCTION -> -4.0;
            case THREATEN -> -6.0;
            case PROTEST -> -6.5;
            case MOBILIZE -> -7.2;
            case COERCE -> -7.0;
            case ASSAULT -> -9.5;
        };
    }

    private static double score(Event event) {
        return event.plover().map(code -> score(code.category())).orElse(0.0);
    }

    private <N> SortedMap<LocalDate, N> sum(
            Function<LocalDate, LocalDate> period, Function<Event, N> each, BinaryOperator<N> plus) {
        SortedMap<LocalDate, N> sums = new TreeMap<>();
        for (Event event : happened) {
            if (event.when().earliest().isPresent() && event.when().latest().isPresent()) {
                LocalDate first = period.apply(event.when().earliest().get());
                if (first.equals(period.apply(event.when().latest().get()))) {
                    sums.merge(first, each.apply(event), plus);
                }
            }
        }
        return Collections.unmodifiableSortedMap(sums);
    }

    private <N> SortedMap<Dyad, N> sumOfDyads(Function<Event, N> each, BinaryOperator<N> plus) {
        SortedMap<Dyad, N> sums = new TreeMap<>();
        happened.forEach(event -> Dyad.of(event).forEach(dyad -> sums.merge(dyad, each.apply(event), plus)));
        return Collections.unmodifiableSortedMap(sums);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
