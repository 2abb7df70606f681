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
        return new Derivation(kinds, Articles.of(observations), occasions, () -> Course.of(occasions));
    }

    /**
     * Returns the events of the observations of this and of more, if these are all by other articles; then what they have
     * nothing to do with need not be worked out again. Else what an article tells is to be put together anew: empty.
     */
    public Optional<Derivation> plus(Observation[] more) {
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
            Change.OfKind change = new Change.OfKind(after::occasions, before.notIn(after), after.notIn(before));
            gone.addAll(change.gone());
            come.addAll(change.come());
            changes.put(kind, change);
            all.put(kind, after);
        });
        Occasion[] sorted = SortedOccasions.with(SortedOccasions.without(occasions, gone), come);
        return Optional.of(
                new Derivation(all, articles.plus(more), sorted, courseAfter(sorted, changes, all, articlesOf(more))));
    }

    /** Holds on to what this derivation knows, but not to the derivation, lest all that ever was be kept. */
    private Supplier<Course> courseAfter(
            Occasion[] sorted, Map<String, Change.OfKind> changes, Map<String, KindOfEvents> all, Set<String> added) {
        Optional<Course> known = knownCourse();
        if (known.isEmpty()) {
            return () -> Course.of(sorted);
        }
        KindOfEvents refusals = all.getOrDefault(Refusals.KIND, KindOfEvents.NONE);
        return () -> known.get()
                .after(new Change(
                        sorted,
                        changes,
                        refusals.occasions(),
                        told -> added.contains(told.source().id())));
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
     * Most events are at the time of their first observation, and so stand in the order in which these stand already; only
     * the others need to be sorted.
     */
    private static Occasion[] sorted(Map<String, KindOfEvents> kinds, int observations) {
        Occasion[] inPlace = new Occasion[observations];
        List<Occasion> elsewhere = new ArrayList<>();
        kinds.values()
                .forEach(kind -> kind.occasions().forEach(occasion -> {
                    Event event = occasion.event();
                    if (event.when().equals(event.observations().get(0).facts().when())) {
                        inPlace[occasion.position()] = occasion;
                    } else {
                        elsewhere.add(occasion);
                    }
                }));
        Occasion[] standing = Arrays.stream(inPlace).filter(Objects::nonNull).toArray(Occasion[]::new);
        return SortedOccasions.with(standing, elsewhere);
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
