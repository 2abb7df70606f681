package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The events of a set of observations, and how they came about. Immutable. */
public final class Derivation {

    private final Map<String, KindOfEvents> kinds;
    private final Articles articles;
    private final Occasion[] occasions;
    private Supplier<Course> makeCourse;
    private Course course;

    private Derivation(
            Map<String, KindOfEvents> kinds, Articles articles, Occasion[] occasions, Supplier<Course> makeCourse) {
        this.kinds = kinds;
        this.articles = articles;
        this.occasions = occasions;
        this.makeCourse = makeCourse;
    }

    /** Returns the events of the observations, which are sorted and distinct. */
    public static Derivation of(Observation[] observations) {
        Map<String, KindOfEvents> kinds = new HashMap<>();
        byKind(observations).forEach((kind, told) -> kinds.put(kind, KindOfEvents.of(told)));
        Occasion[] occasions = sorted(kinds, observations.length);
        return new Derivation(kinds, Articles.of(observations), occasions, courseOf(occasions, kinds));
    }

    /**
     * The events of a few more observations.
     *
     * @param after all events
     * @param splice how their array has changed
     * @param come those that are new, sorted by time
     */
    public record Step(Derivation after, Splice splice, List<Occasion> come) {}

    /**
     * Returns the events of the observations of this and of more, if these are all by other articles; then what they have
     * nothing to do with need not be worked out again. Else what an article tells is to be put together anew: empty.
     */
    public Optional<Step> plus(Observation[] more) {
        if (articles.haveAny(more)) {
            return Optional.empty();
        }
        Map<String, KindOfEvents> all = new HashMap<>(kinds);
        Map<String, Change.OfKind> changes = new HashMap<>();
        List<Occasion> gone = new ArrayList<>();
        List<Occasion> come = new ArrayList<>();
        byKind(more).forEach((kind, told) -> {
            KindOfEvents before = kinds.getOrDefault(kind, KindOfEvents.NONE);
            KindOfEvents after = before.plus(told);
            Shelf<Occasion> now = after.occasions();
            Change.OfKind change = new Change.OfKind(now, before.occasions().notIn(now), now.notIn(before.occasions()));
            gone.addAll(change.gone());
            come.addAll(change.come());
            changes.put(kind, change);
            all.put(kind, after);
        });
        come.sort(Occasion.BY_TIME);
        Splice splice = Splice.of(Arrays.asList(occasions), Occasion.BY_TIME, gone, come);
        Occasion[] sorted = splice.apply(occasions, come);
        Set<String> added = articlesOf(more);
        Change change = new Change(
                sorted,
                splice,
                come,
                changes,
                told -> added.contains(told.source().id()));
        // The supplier holds on to the course of this, but not to this, lest all that ever was be kept.
        Supplier<Course> makeCourse = knownCourse()
                .map(known -> (Supplier<Course>) () -> known.after(change))
                .orElseGet(() -> courseOf(sorted, all));
        return Optional.of(new Step(new Derivation(all, articles.plus(more), sorted, makeCourse), splice, come));
    }

    private static Supplier<Course> courseOf(Occasion[] sorted, Map<String, KindOfEvents> kinds) {
        Map<String, Shelf<Occasion>> shelves = new HashMap<>();
        kinds.forEach((kind, its) -> shelves.put(kind, its.occasions()));
        return () -> Course.of(sorted, shelves);
    }

    private static Set<String> articlesOf(Observation[] observations) {
        Set<String> articles = new HashSet<>();
        for (Observation told : observations) {
            articles.add(told.source().id());
        }
        return articles;
    }

    private static Map<String, List<Account>> byKind(Observation[] observations) {
        Map<String, List<Account>> accounts = new HashMap<>();
        for (Account account : Accounts.of(observations)) {
            accounts.computeIfAbsent(account.kind(), unseen -> new ArrayList<>())
                    .add(account);
        }
        return accounts;
    }

    /**
     * Most events are at the time of their first observation, and stand in the order in which these stand already; only
     * the others need to be sorted.
     */
    private static Occasion[] sorted(Map<String, KindOfEvents> kinds, int observations) {
        Occasion[] inPlace = new Occasion[observations];
        List<Occasion> elsewhere = new ArrayList<>();
        kinds.values()
                .forEach(kind -> kind.occasions().things().forEach(occasion -> {
                    Event event = occasion.event();
                    boolean isInPlace = event.when()
                            .equals(event.observations().get(0).facts().when());
                    if (isInPlace && !occasion.hasOpenBegin()) {
                        inPlace[occasion.position()] = occasion;
                    } else {
                        elsewhere.add(occasion);
                    }
                }));
        Occasion[] standing = Arrays.stream(inPlace).filter(Objects::nonNull).toArray(Occasion[]::new);
        elsewhere.sort(Occasion.BY_TIME);
        return Splice.of(Arrays.asList(standing), Occasion.BY_TIME, List.of(), elsewhere)
                .apply(standing, elsewhere);
    }

    /** Returns the occasions, sorted by time: the array is not to be changed. */
    public Occasion[] occasions() {
        return occasions;
    }

    /** Returns the course of all events. */
    public synchronized Course course() {
        if (course == null) {
            course = makeCourse.get();
            makeCourse = null;
        }
        return course;
    }

    private synchronized Optional<Course> knownCourse() {
        return Optional.ofNullable(course);
    }
}
