package io.github.geotimeline.internal.clause;

import io.github.geotimeline.actor.Name;
import io.github.geotimeline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence is made of: a word, a mark, or several tokens that count as one word, because they are a name, a time
 * expression, or a compound.
 */
public final class Unit {

    private final int from;
    private final int to;
    private final Word word;
    private final List<Name> names;
    private final TimeExpression time;
    private Tag tag;

    private Unit(int from, int to, Word word, List<Name> names, TimeExpression time, Tag tag) {
        this.from = from;
        this.to = to;
        this.word = word;
        this.names = names;
        this.time = time;
        this.tag = tag;
    }

    static Unit word(int from, int to, Word word) {
        return new Unit(from, to, word, List.of(), null, Tag.WORD);
    }

    static Unit mark(int from, int to, Tag tag) {
        return new Unit(from, to, Word.UNKNOWN, List.of(), null, tag);
    }

    static Unit name(int from, int to, Word word, List<Name> names) {
        return new Unit(from, to, word, names, null, Tag.NAME);
    }

    /** A name that qualifies through a participle: {@code US-led}, {@code Syrian-backed}. */
    static Unit qualifier(int from, int to, Word word, List<Name> names) {
        return new Unit(from, to, word, names, null, Tag.ADJECTIVE);
    }

    static Unit time(int from, int to, TimeExpression time) {
        return new Unit(from, to, Word.UNKNOWN, List.of(), time, Tag.TIME);
    }

    /** The first token. */
    public int from() {
        return from;
    }

    /** The token after the last. */
    public int to() {
        return to;
    }

    /** What the gazetteer takes the name to stand for; empty for an unknown name and for what is no name. */
    public List<Name> names() {
        return names;
    }

    /** The time expression that this is. */
    public Optional<TimeExpression> time() {
        return Optional.ofNullable(time);
    }

    /** The singular of the noun that this is a form of, or null. */
    public String noun() {
        return word.noun();
    }

    Word word() {
        return word;
    }

    Tag tag() {
        return tag;
    }

    boolean is(Tag other) {
        return tag == other;
    }

    /** Whether this can be a part of a noun phrase. */
    boolean isNominal() {
        return switch (tag) {
            case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER, NOUN, NAME, GENITIVE, PRONOUN -> true;
            default -> false;
        };
    }

    /** Whether the word can be of the given class. */
    public boolean is(WordClass wordClass) {
        return word.is(wordClass);
    }

    void become(Tag other) {
        tag = other;
    }

    /** Tells whether this is the name of a country, a city or another place, and of no person. */
    boolean isPlaceName() {
        return !names.isEmpty()
                && names.stream().allMatch(name -> switch (name.form()) {
                    case NAME, CAPITAL, PLACE, SEAT, ADJECTIVE -> true;
                    case PERSON, PEOPLE, ORGANISATION, GROUP, OFFICE_HOLDER -> false;
                });
    }

    /** Tells whether this is a name, known or unknown. */
    public boolean isName() {
        return tag == Tag.NAME;
    }

    /** Whether it only counts: "five", "hundreds". */
    boolean isCount() {
        return !isName() && (is(Tag.NUMBER) || is(WordClass.NUMBER) || is(WordClass.QUANTIFIER));
    }
}
