package io.github.geotimeline;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Link;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import io.github.geotimeline.event.Status;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The questions that can be asked of a {@link Timeline}, which its documentation lists: each gives a timeline again. */
abstract class Questions {

    /** Returns the events: in order, unmodifiable. */
    public abstract List<Event> events();

    /** The selection of events that this is. */
    abstract Selection selected();

    /** The events of the selection in its order, with their links. */
    abstract Event[] linked();

    /** The timeline of a narrower selection; {@code how} says what was asked. */
    abstract Timeline view(Selection narrowed, String how);

    /** Returns the same timeline, asked about what is possible in time rather than what is certain. */
    public PossibleTimes possibly() {
        return new PossibleTimes(this);
    }

    /** Returns the events of that class. */
    public Timeline ofType(Class<? extends Event> kind) {
        Objects.requireNonNull(kind, "kind");
        return narrow(kind::isInstance, "ofType(" + kind.getSimpleName() + ")");
    }

    /** Returns the events of that kind. */
    public Timeline ofType(EventType kind) {
        Objects.requireNonNull(kind, "kind");
        return narrow(event -> event.type() == kind, "ofType(" + kind + ")");
    }

    /** Returns the events of the kind of that name, which may be an application's own. */
    public Timeline ofKind(String name) {
        Objects.requireNonNull(name, "name");
        return narrow(event -> event.occurrence().facts().kind().equals(name), "ofKind(" + name + ")");
    }

    /** Returns the events that PLOVER puts into the category. */
    public Timeline inCategory(PloverCategory category) {
        Objects.requireNonNull(category, "category");
        return narrow(Filters.coded(code -> code.category() == category), "inCategory(" + category + ")");
    }

    /** Returns the events that PLOVER puts into a category of the class. */
    public Timeline inQuadClass(QuadClass quadClass) {
        Objects.requireNonNull(quadClass, "quadClass");
        return narrow(
                Filters.coded(code -> code.category().quadClass() == quadClass), "inQuadClass(" + quadClass + ")");
    }

    /** Returns the events of that status. */
    public Timeline with(Status status) {
        Objects.requireNonNull(status, "status");
        return narrow(event -> event.status() == status, "with(" + status + ")");
    }

    /** Returns the events in which all of the parties take part, on either side, by their codes or names. */
    public Timeline involving(String... codes) {
        Selection narrowed = selected();
        for (String code : codes) {
            narrowed = narrowed.involving(Objects.requireNonNull(code, "code"));
        }
        return view(narrowed, "involving(" + String.join(", ", codes) + ")");
    }

    /** Returns the events in which the party takes part; a country takes part in what those do who speak for it. */
    public Timeline involving(Actor party) {
        return involving(Filters.key(party));
    }

    /** Returns the events of which the party, by its code or name, is an actor. */
    public Timeline by(String code) {
        return involving(code).narrow(Filters.by(code), "by(" + code + ")");
    }

    /** Returns the events of which the party is an actor. */
    public Timeline by(Actor party) {
        return by(Filters.key(party));
    }

    /** Returns the events of which the party, by its code or name, is a recipient. */
    public Timeline to(String code) {
        return involving(code).narrow(Filters.to(code), "to(" + code + ")");
    }

    /** Returns the events of which the party is a recipient. */
    public Timeline to(Actor party) {
        return to(Filters.key(party));
    }

    /** Returns the events that have to do with the place of that name, or with a place in the country of that code. */
    public Timeline at(String place) {
        return narrow(Filters.at(Objects.requireNonNull(place, "place")), "at(" + place + ")");
    }

    /** Returns the events that were certainly on that day. */
    public Timeline on(LocalDate day) {
        return between(Objects.requireNonNull(day, "day"), day);
    }

    /** Returns the events that were certainly in that month. */
    public Timeline in(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** Returns the events that were certainly in that year. */
    public Timeline in(Year year) {
        Objects.requireNonNull(year, "year");
        return between(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Returns the events that were certainly between the days, both of them included; none if the second is earlier. */
    public Timeline between(LocalDate from, LocalDate toInclusive) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(toInclusive, "toInclusive");
        return view(selected().within(from, toInclusive), "between(" + from + ", " + toInclusive + ")");
    }

    /** Returns the events that were certainly over before that day. */
    public Timeline before(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return view(selected().before(day), "before(" + day + ")");
    }

    /** Returns the events that certainly began after that day. */
    public Timeline after(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return view(selected().after(day), "after(" + day + ")");
    }

    /** Returns the events that certainly came before that one: by their times, or as a text says. */
    public Timeline before(Event event) {
        Objects.requireNonNull(event, "event");
        Set<String> told = new Successors(events()).reachedFrom(event, Link.Kind.FOLLOWS);
        return narrow(
                other -> other.when().before(event.when()).isCertain() || told.contains(other.id()),
                "before(" + event.id() + ")");
    }

    /** Returns the events that certainly came after that one: by their times, or as a text says. */
    public Timeline after(Event event) {
        Objects.requireNonNull(event, "event");
        Set<String> told = new Successors(events()).reachedFrom(event, Link.Kind.FOLLOWED_BY);
        return narrow(
                other -> other.when().after(event.when()).isCertain() || told.contains(other.id()),
                "after(" + event.id() + ")");
    }

    /** Returns the events that certainly came after that one and no more than so many days after its last day. */
    public Timeline following(Event event, int days) {
        Objects.requireNonNull(event, "event");
        return event.when()
                .latest()
                .map(last -> after(event).before(last.plusDays(days + 1L)))
                .orElseGet(() -> narrow(none -> false, "following(" + event.id() + ")"));
    }

    /** Returns the events that are scheduled for a time that is certainly after that day. */
    public Timeline scheduledAfter(LocalDate day) {
        return after(day).with(Status.SCHEDULED);
    }

    /** Returns what became of a planned, promised, threatened or denied event: what fulfils, cancels, postpones, denies it. */
    public Timeline outcomeOf(Event plan) {
        Objects.requireNonNull(plan, "plan");
        Set<String> outcomes = new Successors(events()).outcomesOf(plan);
        return narrow(event -> outcomes.contains(event.id()), "outcomeOf(" + plan.id() + ")");
    }

    /** Returns the events that an article tells on the word of that party. */
    public Timeline claimedBy(Actor party) {
        return claimedBy(Filters.key(party));
    }

    /** Returns the events that an article tells on the word of that party, by its code or name. */
    public Timeline claimedBy(String code) {
        Objects.requireNonNull(code, "code");
        return narrow(Filters.claimedBy(code), "claimedBy(" + code + ")");
    }

    /** Returns the events that the source tells, by the id of an article or by the publisher. */
    public Timeline reportedBy(String source) {
        Objects.requireNonNull(source, "source");
        return narrow(Filters.reportedBy(source), "reportedBy(" + source + ")");
    }

    /** Returns the events that only the source tells, by the id of an article or by the publisher. */
    public Timeline reportedOnlyBy(String source) {
        Objects.requireNonNull(source, "source");
        return narrow(Filters.reportedOnlyBy(source), "reportedOnlyBy(" + source + ")");
    }

    /** Returns the events that only one source tells independently. */
    public Timeline uncorroborated() {
        return narrow(event -> event.independentTellings() == 1, "uncorroborated()");
    }

    /** Returns the events that sources contradict each other on. */
    public Timeline disputed() {
        return narrow(event -> !event.disagreements().isEmpty(), "disputed()");
    }

    /** Returns the first event of each kind. */
    public Timeline firstOfEachKind() {
        return ofEachKind(events(), "firstOfEachKind()");
    }

    /** Returns the last event of each kind. */
    public Timeline lastOfEachKind() {
        List<Event> backwards = new ArrayList<>(events());
        Collections.reverse(backwards);
        return ofEachKind(backwards, "lastOfEachKind()");
    }

    private Timeline ofEachKind(List<Event> inOrder, String how) {
        Set<String> kinds = new HashSet<>();
        Set<String> ids = new HashSet<>();
        inOrder.stream()
                .filter(event -> kinds.add(event.occurrence().facts().kind()))
                .forEach(event -> ids.add(event.id()));
        return narrow(event -> ids.contains(event.id()), how);
    }

    /** Returns the events that pass the test. */
    public Timeline where(Predicate<? super Event> test) {
        Objects.requireNonNull(test, "test");
        return view(selected().where(linked(), test), "where(...)");
    }

    /** Narrows by what does not depend on links. */
    Timeline narrow(Predicate<? super Event> test, String how) {
        Selection whole = selected();
        return view(whole.where(whole.events(), test), how);
    }
}
