package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.VerbGroup.Form;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A verb group with what it governs: its subject, objects, prepositional parts and times, and the clause it depends on. */
public final class Clause {

    /** How a clause hangs on the one that governs it. */
    public enum Link {
        /** On none. */
        MAIN,
        /** Joined to another by "and" or a comma; it has that one's governor. */
        COORDINATE,
        /** "who ...", "which ...", or a participle behind a noun. */
        RELATIVE,
        /** "to ...", an infinitive. */
        INFINITIVE,
        /** "that ...", with or without the word: what is said, thought, demanded. */
        THAT,
        /** "after ...", "if ...", "because ...". */
        ADVERBIAL,
        /** An -ing form behind a preposition. */
        GERUND,
        /** A participle beside the main clause: "..., killing two people". */
        ADJUNCT
    }

    private static final Set<String> CAUSATIVES = Set.of("have", "get", "order");

    private final VerbGroup verb;
    private final Link link;
    private final List<NounPhrase> objects = new ArrayList<>(0);
    private final List<PrepositionalPart> parts = new ArrayList<>(0);
    private final List<TimeExpression> times = new ArrayList<>(0);
    private final List<Clause> dependents = new ArrayList<>(0);
    private NounPhrase subject;
    private NounPhrase gap;
    private Clause governor;
    private Clause joined;
    private Clause continuation;
    private NounPhrase governorNoun;
    private String conjunction = "";
    private boolean quoted;
    private boolean trailing;
    private Clause attribution;
    private NounPhrase source;

    Clause(VerbGroup verb, Link link, NounPhrase subject) {
        this.verb = verb;
        this.link = link;
        this.subject = subject;
    }

    /** A clause that "and" or a comma joins to the one before: it has the same subject and hangs on the same governor. */
    static Clause joinedTo(Clause before, VerbGroup verb) {
        Form form =
                verb.form() == Form.BARE || verb.form() == Form.PAST_OR_PARTICIPLE ? before.verb.form() : verb.form();
        Link link = before.link == Link.MAIN ? Link.COORDINATE : before.link;
        Clause clause = new Clause(verb.as(form), link, before.subject);
        clause.dependOn(before.governor, before.governorNoun);
        clause.conjunction = before.conjunction;
        clause.joined = before;
        before.continuation = clause;
        return clause;
    }

    /** The verb group. */
    public VerbGroup verb() {
        return verb;
    }

    /** How the clause hangs on its governor. */
    public Link link() {
        return link;
    }

    /** Who or what the verb is said of, in the passive what suffers it; absent if the sentence does not say. */
    public Optional<NounPhrase> subject() {
        return Optional.ofNullable(subject);
    }

    /** The objects, in order. */
    public List<NounPhrase> objects() {
        return objects;
    }

    /** The prepositional parts behind the verb, and those before its subject, in the order of the text. */
    public List<PrepositionalPart> parts() {
        return parts;
    }

    /** The time expressions of this clause and of no other. */
    public List<TimeExpression> times() {
        return times;
    }

    /** The clause that this one depends on. */
    public Optional<Clause> governor() {
        return Optional.ofNullable(governor);
    }

    /** The clause that this one is joined to by "and": "condemned ... and offered ...". */
    public Optional<Clause> joined() {
        return Optional.ofNullable(joined);
    }

    /** The next clause that is joined to this one by "and": "condemned ... and offered ...". */
    public Optional<Clause> continuation() {
        return Optional.ofNullable(continuation);
    }

    /** The noun that this clause depends on, within its governor: "a plan to withdraw", "the men who fled". */
    public Optional<NounPhrase> governorNoun() {
        return Optional.ofNullable(governorNoun);
    }

    /** The clauses that depend on this one, in order. */
    public List<Clause> dependents() {
        return dependents;
    }

    /** The subordinating conjunction, folded, or the empty string. */
    public String conjunction() {
        return conjunction;
    }

    /** Whether the clause stands within quotation marks. */
    public boolean isQuoted() {
        return quoted;
    }

    /** The clause of saying that this one is attributed to: "..., officials said". */
    public Optional<Clause> attribution() {
        return Optional.ofNullable(attribution);
    }

    /** The source that this clause is attributed to without a verb: "according to the embassy". */
    public Optional<NounPhrase> source() {
        return Optional.ofNullable(source);
    }

    /** The clause of saying around this one: "officials said that ...", "..., officials said". */
    public Optional<Clause> saying() {
        boolean said = link == Link.THAT && governor != null && governor.verb.isSaying();
        return said ? Optional.of(governor) : attribution();
    }

    /** Who says what this clause tells: the subject of the clause of saying, or the source that "according to" names. */
    public Optional<NounPhrase> speaker() {
        return saying().flatMap(Clause::subject).or(this::source);
    }

    /** Where the clause stands: from its subject, if that stands before the verb, to its last part, without its dependents. */
    public Span span() {
        Span span = verb.span();
        if (subject != null
                && link != Link.INFINITIVE
                && link != Link.ADJUNCT
                && link != Link.GERUND
                && subject.span().start() < span.end()) {
            span = span.union(subject.fullSpan());
        }
        for (NounPhrase object : objects) {
            span = span.union(object.fullSpan());
        }
        for (PrepositionalPart part : parts) {
            if (part.object().isPresent() && part.span().start() >= verb.span().start()) {
                span = span.union(part.span());
            }
        }
        return span;
    }

    /** The span of the clause with that of all clauses that depend on it. */
    public Span fullSpan() {
        Span span = span();
        for (Clause dependent : dependents) {
            if (dependent.link != Link.ADVERBIAL
                    && dependent.verb.span().start() > verb.span().start()) {
                span = span.union(dependent.fullSpan());
            }
        }
        return span;
    }

    /** Who has done to an object what the participle behind it says: "had him arrested", "ordered the envoy expelled". */
    public Optional<NounPhrase> causer() {
        boolean caused = verb.form() == Form.PARTICIPLE
                && governor != null
                && governor.isCausative()
                && governor.objects.contains(governorNoun);
        return caused ? governor.subject() : Optional.empty();
    }

    /** Whether a participle behind the object says what the subject has done to it. */
    boolean isCausative() {
        return CAUSATIVES.contains(verb.lemma()) && !verb.isPassive() && !objects.isEmpty();
    }

    /** The first object as part of the particle, where the particle is a preposition too: "fire on the crowd". */
    public PrepositionalPart particlePart() {
        return PrepositionalPart.of(verb.particle(), objects.get(0));
    }

    /** Whether this is a participle that says more of the noun before it: "miners demanding higher pay". */
    boolean isReduced() {
        return link == Link.RELATIVE && verb.form() == Form.ING;
    }

    /** Whether subject and verb stand behind a comma: "..., officials said". */
    boolean isTrailing() {
        return trailing;
    }

    void trail() {
        trailing = true;
    }

    void subject(NounPhrase noun) {
        subject = noun;
    }

    /** Takes the noun that a relative clause explains as its object, until one of its own comes: "weapons that Iran sent". */
    void addGap(NounPhrase antecedent) {
        gap = antecedent;
        objects.add(antecedent);
    }

    /** Takes back the noun that the clause explains, which turned out to be no object of it; null if it has taken none. */
    NounPhrase takeGap() {
        NounPhrase antecedent = gap;
        objects.remove(antecedent);
        gap = null;
        return antecedent;
    }

    void addObject(NounPhrase noun) {
        if (gap != null) {
            objects.remove(gap);
            gap = null;
        }
        objects.add(noun);
        noun.standIn(this);
    }

    /** Takes back the last object, which turned out to be the subject of a clause of its own. */
    NounPhrase takeLastObject() {
        return objects.remove(objects.size() - 1);
    }

    void add(PrepositionalPart part) {
        parts.add(part);
        part.object().ifPresent(object -> object.standIn(this));
    }

    /** Takes back a part "with X" behind a comma that turned out to be a clause: "..., with Borrell hailing it"; or null. */
    NounPhrase takeAbsolute() {
        for (PrepositionalPart part : parts) {
            NounPhrase object = part.object().orElse(null);
            if (part.preposition().equals("with") && object != null && object.followsComma()) {
                parts.remove(part);
                return object;
            }
        }
        return null;
    }

    void add(TimeExpression time) {
        times.add(time);
    }

    void dependOn(Clause clause, NounPhrase noun) {
        governor = clause;
        governorNoun = noun;
        if (clause != null) {
            clause.dependents.add(this);
        }
    }

    /** Takes over what stands between "that" and this clause: "warned that, if it was attacked, it would ...". */
    void takeConditionsOf(Clause saying) {
        for (Clause dependent : List.copyOf(saying.dependents)) {
            if (dependent.link == Link.ADVERBIAL) {
                saying.dependents.remove(dependent);
                dependent.dependOn(this, null);
            }
        }
    }

    void introducedBy(String word) {
        conjunction = word;
    }

    void quote() {
        quoted = true;
    }

    void attributeTo(Clause saying) {
        attribution = saying;
    }

    void attributeTo(NounPhrase noun) {
        source = noun;
    }

    @Override
    public String toString() {
        StringBuilder dump = new StringBuilder();
        dump.append(link).append(conjunction.isEmpty() ? "" : ":" + conjunction).append(' ');
        dump.append(subject == null ? "-" : subject)
                .append(" <")
                .append(verb)
                .append("> ")
                .append(objects);
        parts.forEach(part -> dump.append(' ').append(part));
        times.forEach(time -> dump.append(" @").append(time.value()));
        dump.append(governor == null ? "" : " under " + governor.verb().lemma());
        dump.append(governorNoun == null ? "" : " of " + governorNoun.text());
        dump.append(attribution == null ? "" : " by " + attribution.subject);
        dump.append(quoted ? " quoted" : "");
        return dump.toString();
    }
}
