package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.actor.Office;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.time.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day from which an article is read, and how it is known. With a publication date that is the day, else what the date
 * line says; else it is solved from what the text offers together: a day of a month with its weekday, and the terms of office of the people named. If
 * more than one year is left, there is none: a year is never guessed.
 *
 * @param day the day, if one is left
 * @param grounds in words, what it rests on; empty for a publication date
 */
public record ReferenceDay(Optional<LocalDate> day, List<String> grounds) {

    /** The Gregorian calendar as news knows it. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    /** The reference day of an article without publication date; {@code names} are those of its gazetteer mentions. */
    public static ReferenceDay solve(List<TimeExpression> times, Collection<Name> names) {
        Map<String, List<Office>> offices = offices(names);
        if (offices.isEmpty()) {
            return new ReferenceDay(Optional.empty(), List.of());
        }
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            Optional<MonthDay> monthDay = time.when().monthDay();
            if (monthDay.isPresent() && time.when().isYearless()) {
                Optional<ReferenceDay> solved = solve(time, monthDay.get(), weekdayOf(times, i), offices);
                if (solved.isPresent()) {
                    return solved.get();
                }
            }
        }
        return new ReferenceDay(Optional.empty(), List.of());
    }

    /** The day that a date line names with its year: "PARIS, November 27, 2024 --". */
    public static Optional<ReferenceDay> written(Dateline dateline) {
        return dateline.day()
                .filter(time -> time.when().isExactDay() && !time.when().isYearless())
                .map(time -> new ReferenceDay(
                        time.when().earliest(), List.of("the date line says \"" + time.text() + "\"")));
    }

    /** The publication date of an article. */
    public static ReferenceDay published(LocalDate day) {
        return new ReferenceDay(Optional.of(day), List.of());
    }

    private static Optional<ReferenceDay> solve(
            TimeExpression time, MonthDay monthDay, Optional<DayOfWeek> weekday, Map<String, List<Office>> offices) {
        List<LocalDate> left = candidates(monthDay, weekday);
        for (List<Office> terms : offices.values()) {
            left.removeIf(day -> holding(terms, day).isEmpty());
        }
        if (left.size() != 1) {
            return Optional.empty();
        }
        List<String> grounds = new ArrayList<>();
        grounds.add("\"" + time.text() + "\" names a day without its year"
                + weekday.map(day -> ", a " + name(day)).orElse(""));
        offices.forEach((name, terms) ->
                grounds.add(name + " was " + told(holding(terms, left.get(0)).orElseThrow())));
        grounds.add("only " + left.get(0) + " fits all of these");
        return Optional.of(new ReferenceDay(Optional.of(left.get(0)), grounds));
    }

    private static List<LocalDate> candidates(MonthDay monthDay, Optional<DayOfWeek> weekday) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (monthDay.isValidYear(year)) {
                LocalDate day = monthDay.atYear(year);
                if (weekday.isEmpty() || weekday.get() == day.getDayOfWeek()) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** The weekday that the expression names, or that stands right beside it: "Friday (November 1)". */
    private static Optional<DayOfWeek> weekdayOf(List<TimeExpression> times, int i) {
        TimeExpression time = times.get(i);
        if (time.weekday().isPresent()) {
            return time.weekday();
        }
        if (i > 0) {
            TimeExpression before = times.get(i - 1);
            boolean beside = time.span().start() - before.span().end() <= 2;
            return beside ? before.weekday() : Optional.empty();
        }
        return Optional.empty();
    }

    /** The terms of the people named, by name. */
    private static Map<String, List<Office>> offices(Collection<Name> names) {
        Map<String, List<Office>> offices = new TreeMap<>();
        for (Name name : names) {
            if (name.form() == Form.OFFICE_HOLDER && name.actor().orElse(null) instanceof Person person) {
                person.office()
                        .ifPresent(office -> offices.computeIfAbsent(name.phrase(), phrase -> new ArrayList<>())
                                .add(office));
            }
        }
        offices.values()
                .forEach(terms -> terms.sort(Comparator.comparing(Office::from).thenComparing(Office::title)));
        return offices;
    }

    private static Optional<Office> holding(List<Office> terms, LocalDate day) {
        for (Office term : terms) {
            if (term.heldOn(day)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private static String told(Office office) {
        return office + " from " + office.from()
                + office.until().map(day -> " to " + day).orElse("");
    }

    private static String name(DayOfWeek day) {
        String upper = day.name();
        return upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
    }
}
