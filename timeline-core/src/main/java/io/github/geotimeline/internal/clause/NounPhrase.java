package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase: its units, its head, and what belongs to it: the phrases joined to it by "and", the one in apposition
 * ("Borrell, the EU's foreign policy chief"), and its prepositional parts.
 */
public final class NounPhrase implements Chunk {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private static final Set<String> PERSONAL = Set.of("i", "you", "he", "she", "it", "we", "they");

    private final Tokens tokens;
    private final List<Unit> units;
    private final Unit head;
    private final List<NounPhrase> conjuncts = new ArrayList<>(0);
    private final List<PrepositionalPart> parts = new ArrayList<>(0);
    private String lemma;
    private NounPhrase apposition;
    private NounPhrase owner;
    private Clause clause;
    private boolean followsComma;

    NounPhrase(Tokens tokens, List<Unit> units) {
        this.tokens = tokens;
        this.units = List.copyOf(units);
        this.head = headOf(this.units);
    }

    private static Unit headOf(List<Unit> units) {
        for (int k = units.size() - 1; k >= 0; k--) {
            Tag tag = units.get(k).tag();
            if (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.PRONOUN) {
                return units.get(k);
            }
        }
        // "Dozens more"
        return units.get(0).is(Tag.NUMBER) ? units.get(0) : units.get(units.size() - 1);
    }

    /** The units, in order. */
    public List<Unit> units() {
        return units;
    }

    /** The units behind the last possessive: "drummer" of "the band's drummer". */
    public List<Unit> ownUnits() {
        int from = 0;
        for (int k = 0; k < units.size(); k++) {
            from = units.get(k).is(Tag.GENITIVE) ? k + 1 : from;
        }
        return units.subList(from, units.size());
    }

    /** The unit that says what the phrase is about: the last noun or name, or the pronoun. */
    public Unit head() {
        return head;
    }

    /** What the phrase is really about: of "thousands of soldiers", "a group of students" the soldiers and students. */
    public NounPhrase core() {
        if (!head.isCount()) {
            return this;
        }
        for (PrepositionalPart part : parts) {
            if (part.preposition().equals("of") && part.object().isPresent()) {
                return part.object().get().core();
            }
        }
        return this;
    }

    /** The singular of the head's last word, or the word itself if it is no noun that the lexicon knows; folded. */
    public String lemma() {
        if (lemma == null) {
            String noun = wholeLemma();
            int cut = Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-'));
            lemma = noun.substring(cut + 1);
        }
        return lemma;
    }

    /** What the word before a name says that its bearer is, in the singular: "envoy" of "peace envoy Erik Solheim"; or "". */
    public String title() {
        int at = head.isName() ? units.indexOf(head) - 1 : -1;
        Unit before = at < 0 ? null : units.get(at);
        return before != null && !before.isName() && before.is(WordClass.PERSON) && before.noun() != null
                ? before.noun()
                : "";
    }

    /** The head in the singular, with all of its words: "car bomb". */
    private String wholeLemma() {
        String noun = head.noun();
        return noun != null && !head.isName() ? noun : tokens.folded(head.from(), head.to());
    }

    /** The words of the head, as they stand in the text. */
    public String headText() {
        return tokens.string(head.from(), head.to());
    }

    /** Whether the phrase ends with the given words, folded, its head in the singular; a hyphen counts as a space. */
    public boolean endsWith(String words) {
        WordsFromBehind expected = new WordsFromBehind(words);
        for (int k = units.indexOf(head); k >= 0 && expected.isOpen(); k--) {
            Unit unit = units.get(k);
            expected.take(unit == head ? wholeLemma() : tokens.folded(unit.from(), unit.to()));
        }
        return expected.isMet();
    }

    /** The capitalised words before the head, with the head, if there are two of them at least: a title, a name of its own. */
    public Optional<String> properName() {
        return new ProperName(tokens, units, head).find();
    }

    /** Whether a possessive ending stands behind a unit: "Iran" in "Iran's missiles". */
    public boolean isPossessor(Unit unit) {
        int at = units.indexOf(unit);
        return at >= 0 && at + 1 < units.size() && units.get(at + 1).is(Tag.GENITIVE);
    }

    /** The words of one unit, as they stand in the text. */
    public String text(Unit unit) {
        return tokens.string(unit.from(), unit.to());
    }

    /** Whether a unit is joined to the one before it: the second name of "French and Egyptian warships", "Israeli-Syrian talks". */
    public boolean isJoined(Unit unit) {
        int at = units.indexOf(unit);
        if (at <= 0) {
            return false;
        }
        Unit before = units.get(at - 1);
        return before.is(Tag.COORDINATOR) || before.is(Tag.COMMA) || tokens.is(before.from(), Tokens.Kind.HYPHEN);
    }

    /** Whether the head is a plural noun, or the phrase joins several. */
    public boolean isPlural() {
        return head.is(WordClass.PLURAL) || !conjuncts.isEmpty();
    }

    /** Whether the phrase begins with "the", "this", "their" or the like, and so with what the reader knows already. */
    public boolean isDefinite() {
        String first = tokens.folded(units.get(0).from(), units.get(0).to());
        return units.get(0).is(Tag.POSSESSIVE) || DEFINITE.contains(first);
    }

    /** Whether the phrase begins with "its", "their" or the like, and so belongs to someone named elsewhere. */
    public boolean isPossessed() {
        return units.get(0) != head && units.get(0).is(WordClass.POSSESSIVE);
    }

    /** The words before the head, folded. */
    public List<String> modifiers() {
        List<String> modifiers = new ArrayList<>(units.size());
        for (Unit unit : units) {
            if (unit == head) {
                break;
            }
            modifiers.add(tokens.folded(unit.from(), unit.to()));
        }
        return modifiers;
    }

    /** Whether the phrase says that there is none: "no one", "neither side". */
    public boolean isNobody() {
        return units.get(0).is(WordClass.NEGATION);
    }

    /** Whether the phrase says that there is none, or none in particular: "no one", "any such attack". */
    public boolean isNegated() {
        return isNobody() || tokens.is(units.get(0).from(), "any");
    }

    /** Whether the phrase stands for people or a body, by a name, a pronoun or a noun for such. */
    public boolean isSomebody() {
        return head.isName() || isPronoun() || core().head.is(WordClass.PERSON);
    }

    /** Whether the phrase is a pronoun. */
    public boolean isPronoun() {
        return head.is(Tag.PRONOUN);
    }

    /** Whether the phrase is a pronoun that may be a subject and that no participle follows: "they arrested". */
    boolean isPersonalPronoun() {
        return isPronoun() && PERSONAL.contains(lemma());
    }

    /** Whether the phrase is a time expression alone. */
    public boolean isTime() {
        return units.size() == 1 && head.is(Tag.TIME);
    }

    /** The time expressions within the phrase: "last month's invasion". */
    public List<TimeExpression> times() {
        List<TimeExpression> times = List.of();
        for (Unit unit : units) {
            if (unit.is(Tag.TIME)) {
                times = times.isEmpty() ? new ArrayList<>(1) : times;
                times.add(unit.time().orElseThrow());
            }
        }
        return times;
    }

    /** The phrases joined to this one, without itself; empty if it stands alone. */
    public List<NounPhrase> conjuncts() {
        return conjuncts;
    }

    /** The prepositional parts that belong to the phrase: "troops from Pakistan". */
    public List<PrepositionalPart> parts() {
        return parts;
    }

    /** The phrase in apposition to this one. */
    public Optional<NounPhrase> apposition() {
        return Optional.ofNullable(apposition);
    }

    /** The phrase to which "whose" before this one refers. */
    public Optional<NounPhrase> owner() {
        return Optional.ofNullable(owner);
    }

    /** The clause in which the phrase stands, if it stands in one. */
    public Optional<Clause> clause() {
        return Optional.ofNullable(clause);
    }

    /** The words of the phrase itself. */
    public String text() {
        return tokens.string(from(), to());
    }

    /** The names in the phrase that the gazetteer lacks, as they stand in the text. */
    public List<String> unknownNames() {
        return units.stream().filter(NounPhrase::isUnknownName).map(this::text).toList();
    }

    /** The name that a thing goes by, and that the gazetteer therefore lacks: "Hwasong-19" of "the Hwasong-19 missile". */
    public Optional<String> designation() {
        return ownUnits().stream()
                .filter(NounPhrase::isUnknownName)
                .map(this::text)
                .findFirst();
    }

    private static boolean isUnknownName(Unit unit) {
        return unit.isName() && unit.names().isEmpty();
    }

    /** Where the phrase itself stands, without its parts. */
    public Span span() {
        return tokens.span(from(), to());
    }

    /** Where the phrase stands, with its conjuncts and parts. */
    public Span fullSpan() {
        Span span = span();
        for (NounPhrase conjunct : conjuncts) {
            span = span.union(conjunct.fullSpan());
        }
        for (PrepositionalPart part : parts) {
            span = span.union(part.span());
        }
        return span;
    }

    /** The first token. */
    public int from() {
        return units.get(0).from();
    }

    /** The token after the last. */
    public int to() {
        return units.get(units.size() - 1).to();
    }

    boolean followsComma() {
        return followsComma;
    }

    void followComma() {
        followsComma = true;
    }

    void join(NounPhrase conjunct) {
        conjuncts.add(conjunct);
    }

    void belongTo(NounPhrase other) {
        owner = other;
    }

    void explain(NounPhrase other) {
        apposition = other;
    }

    void add(PrepositionalPart part) {
        parts.add(part);
    }

    void standIn(Clause where) {
        clause = where;
        conjuncts.forEach(conjunct -> conjunct.standIn(where));
    }

    @Override
    public String toString() {
        StringBuilder dump = new StringBuilder("[").append(text());
        conjuncts.forEach(conjunct -> dump.append(" & ").append(conjunct));
        parts.forEach(part -> dump.append(' ').append(part));
        if (apposition != null) {
            dump.append(" = ").append(apposition);
        }
        return dump.append(']').toString();
    }
}
