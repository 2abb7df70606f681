package io.github.geotimeline;

import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.merge.Course;
import io.github.geotimeline.internal.merge.Derivation;
import io.github.geotimeline.json.JsonFormatException;
import io.github.geotimeline.json.TimelineFormat;
import io.github.geotimeline.time.EventTime;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What happened, in order: an immutable set of observations, and the events that follow from them.
 *
 * <pre>{@code
 * Timeline timeline = first.merge(second);
 * timeline.span();                                          // 2024-10-31/2024-11-01
 * timeline.events(MissileTest.class).get(0).by();           // [North Korea]
 * timeline.involving("JPN").in(YearMonth.of(2024, 11)).events();
 * timeline.ofType(OfficialVisit.class).last();              // an Optional
 * }</pre>
 *
 * <h2>Merging</h2>
 *
 * <p>A timeline is its set of observations; two timelines are equal if these are. To merge timelines is to unite the sets:
 * it does not matter in which order and grouping, nor how often the same one is merged, and {@link #empty()} changes
 * nothing. The events are a function of the set. Observations are of one event
 *
 * <ul>
 *   <li>if one article says so, by giving them the same number ({@link Observation#occurrence()}); these are an account;
 *   <li>if accounts of different articles are of the same kind, and fit each other in time, parties, places and names, where
 *       what one leaves out fits anything. The README of the project has the whole definition.
 * </ul>
 *
 * <p>An event keeps all its observations; what they contradict each other on is among its
 * {@link Event#disagreements()}. Plans and what became of them, denials and what they deny are events of their own and
 * {@linkplain Event#links() linked}.
 *
 * <h2>Order</h2>
 *
 * <p>By the first day on which an event can have been, or by the last if it may have begun at any time before that
 * ({@code ../2024-11-01} stands at November 1); what has neither comes first. Of events with the same day, what a text says
 * came first does ({@link Observation#follows()}; if texts contradict each other, what more of them say); then those of an
 * open begin, then by the last day, and then by the first telling: article, position. The order is total.
 *
 * <h2>Asking</h2>
 *
 * <p>A question gives a timeline again, of the observations of the events that it leaves. Questions of time are about what
 * is certain: {@code between} gives events that lie within the days whichever of the days that are left is the true one.
 * {@link #possibly()} asks the same for what can be.
 *
 * <table>
 * <caption>Questions</caption>
 * <tr><th>what</th><td>{@link #ofType(Class)}, {@link #ofKind}, {@link #inCategory}, {@link #inQuadClass},
 *     {@link #with}</td></tr>
 * <tr><th>who</th><td>{@link #involving(String...)}, {@link #by(String)}, {@link #to(String)}</td></tr>
 * <tr><th>where</th><td>{@link #at}</td></tr>
 * <tr><th>when</th><td>{@link #on}, {@link #in(YearMonth)}, {@link #between}, {@link #before(LocalDate)},
 *     {@link #after(LocalDate)}, {@link #after(Event)}, {@link #following}, {@link #scheduledAfter}</td></tr>
 * <tr><th>who says so</th><td>{@link #claimedBy(String)}, {@link #reportedBy}, {@link #reportedOnlyBy},
 *     {@link #uncorroborated}, {@link #disputed}</td></tr>
 * <tr><th>what became of it</th><td>{@link #outcomeOf}</td></tr>
 * <tr><th>in numbers</th><td>{@link #counts}, {@link #gaps}, {@link #span}</td></tr>
 * <tr><th>anything else</th><td>{@link #where}</td></tr>
 * </table>
 *
 * <p>Serializable, as the JSON of its parts: what is read back is checked as any JSON is. Thread-safe. Events are worked out when they are first asked for.
 */
public final class Timeline extends Questions implements Iterable<Event>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Below this part of a timeline what is added to it is worth adding to what is known, rather than beginning anew. */
    private static final int MUCH_MORE = 16;

    private final transient Lazy<Observation[]> observations;
    private final transient Lazy<Selection> selection;
    private final transient String asked;
    private final transient Lazy<Course> course = Lazy.of(this::workOutCourse);
    private final transient Lazy<List<Event>> events =
            Lazy.of(() -> course.get().inOrder());

    private Timeline(Lazy<Observation[]> observations, Lazy<Selection> selection, String asked) {
        this.observations = observations;
        this.selection = selection;
        this.asked = asked;
    }

    /** Returns the timeline without any observation. */
    public static Timeline empty() {
        return of(List.of());
    }

    /** Returns the timeline of the observations; one that comes more than once counts once. */
    public static Timeline of(Collection<Observation> observations) {
        return ofSorted(ObservationSet.of(Objects.requireNonNull(observations, "observations")));
    }

    /**
     * Reads a report of which only the text is known, with {@link ArticleReader#standard()}.
     *
     * @return its timeline; the empty one if it tells no event
     */
    public static Timeline fromArticle(String text) {
        return fromArticle(Article.of(text));
    }

    /** Reads a report, with {@link ArticleReader#standard()}. */
    public static Timeline fromArticle(Article article) {
        return ArticleReader.standard().read(article);
    }

    /**
     * Reads a file that holds the text of a report in UTF-8, with {@link ArticleReader#standard()}.
     *
     * @throws java.io.UncheckedIOException with the path if the file cannot be read, and with the offset of the first bad byte
     *     if it is not UTF-8
     */
    public static Timeline fromArticle(Path file) {
        return fromArticle(Article.from(file));
    }

    private static Timeline ofSorted(Observation[] observations) {
        return of(observations, () -> index(observations));
    }

    private static EventIndex index(Observation[] observations) {
        return new EventIndex(Derivation.of(observations));
    }

    private static Timeline of(Observation[] observations, Supplier<EventIndex> index) {
        Lazy<Selection> all = Lazy.of(() -> Selection.all(index.get()));
        return new Timeline(Lazy.known(observations), all, "the timeline");
    }

    /**
     * Reads a timeline from JSON, as {@link #toJson()} writes it: see {@link TimelineFormat}. Of a document only the
     * observations count; the events follow from them anew.
     *
     * @throws JsonFormatException if it is not a timeline, with the place of the fault
     */
    public static Timeline fromJson(String document) {
        return of(TimelineFormat.read(document));
    }

    /** Returns the timeline as JSON; equal timelines give the same bytes. */
    public String toJson() {
        return TimelineFormat.write(events());
    }

    /** Returns the timeline of the observations of both. */
    public Timeline merge(Timeline other) {
        return merge(List.of(this, Objects.requireNonNull(other, "other")));
    }

    /** Returns the timeline of the observations of all. */
    public static Timeline merge(Collection<Timeline> timelines) {
        Objects.requireNonNull(timelines, "timelines");
        Timeline largest = empty();
        List<Observation[]> sets = new ArrayList<>();
        for (Timeline timeline : timelines) {
            Observation[] set =
                    Objects.requireNonNull(timeline, "timeline").observations.get();
            sets.add(set);
            largest = set.length > largest.observations.get().length ? timeline : largest;
        }
        return largest.plus(ObservationSet.union(sets));
    }

    /** The union, which contains this, is worked out from what is known here if it is not much more. */
    private Timeline plus(Observation[] union) {
        Observation[] known = observations.get();
        boolean isLittle = union.length - known.length <= known.length / MUCH_MORE;
        if (!isLittle || !selection.isKnown() || !selected().isAll()) {
            return ofSorted(union);
        }
        EventIndex index = selected().index();
        return of(
                union, () -> index.plus(ObservationSet.difference(union, known)).orElseGet(() -> index(union)));
    }

    /** Returns the timeline of those observations of this that the other does not have. */
    public Timeline minus(Timeline other) {
        Objects.requireNonNull(other, "other");
        return ofSorted(ObservationSet.difference(observations.get(), other.observations.get()));
    }

    /** Returns a collector that merges timelines. */
    public static Collector<Timeline, ?, Timeline> collector() {
        return Collector.of(
                ArrayList<Timeline>::new,
                List::add,
                (left, right) -> {
                    left.addAll(right);
                    return left;
                },
                Timeline::merge,
                Collector.Characteristics.UNORDERED);
    }

    /** Returns the observations: sorted, unmodifiable. */
    public List<Observation> observations() {
        return List.of(observations.get());
    }

    @Override
    public List<Event> events() {
        return events.get();
    }

    /** Returns the events of that class: in order, unmodifiable. */
    public <E extends Event> List<E> events(Class<E> kind) {
        Objects.requireNonNull(kind, "kind");
        return stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the events in order. */
    public Stream<Event> stream() {
        return events().stream();
    }

    @Override
    public Iterator<Event> iterator() {
        return events().iterator();
    }

    /** Returns the number of events. */
    public int size() {
        return selected().size();
    }

    /** Tells whether there are no events. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** Returns the first event. */
    public Optional<Event> first() {
        return isEmpty() ? Optional.empty() : Optional.of(events().get(0));
    }

    /** Returns the last event. */
    public Optional<Event> last() {
        return isEmpty() ? Optional.empty() : Optional.of(events().get(size() - 1));
    }

    /**
     * Returns the first event.
     *
     * @throws NoSuchElementException if there is none; the message says what was asked
     */
    public Event expectFirst() {
        return first().orElseThrow(() -> new NoSuchElementException("no event in " + asked));
    }

    /**
     * Returns from when to when that happened of which is told: over all events that have occurred or are going on, from
     * their first day to their last. An open end of an event does not count. {@link EventTime#UNKNOWN} if none is dated.
     */
    public EventTime span() {
        return new Spans(selected().events()).whole();
    }

    /** Returns the stretches within the {@link #span()} in which nothing happened of which is told; in order. */
    public List<EventTime> gaps() {
        return new Spans(selected().events()).gaps();
    }

    /** Returns the events in numbers. */
    public Counts counts() {
        return new Counts(List.of(selected().events()));
    }

    @Override
    Timeline view(Selection narrowed, String how) {
        Lazy<Observation[]> theirs = Lazy.of(() -> ObservationSet.of(narrowed.events()));
        return new Timeline(theirs, Lazy.known(narrowed), asked + "." + how);
    }

    private Course workOutCourse() {
        Selection mine = selected();
        return mine.isAll() ? mine.index().derivation().course() : Course.of(mine.occasions());
    }

    private Object writeReplace() {
        return SerializedTimeline.of(List.of(selected().events()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a Timeline is read from its observations");
    }

    @Override
    Event[] linked() {
        return course.get().events();
    }

    @Override
    Selection selected() {
        return selection.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Timeline timeline && Arrays.equals(observations.get(), timeline.observations.get());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(observations.get());
    }

    /** Returns the number of events and the span, in one line. */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " event, " : " events, ") + span();
    }
}
