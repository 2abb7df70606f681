package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.mention.Mention;
import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a sentence as units: mentions, compounds, unknown names, single words and marks. */
final class UnitReader {

    private static final long FUNCTION = WordClass.DETERMINER.bit()
            | WordClass.POSSESSIVE.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.MODAL.bit()
            | WordClass.BE.bit()
            | WordClass.HAVE.bit()
            | WordClass.DO.bit()
            | WordClass.NUMBER.bit()
            | WordClass.APPROXIMATOR.bit();

    private final Tokens tokens;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final int from;
    private final int to;
    private final List<Unit> units;

    private UnitReader(Tokens tokens, Mentions mentions, Lexicon lexicon, int from, int to) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.from = from;
        this.to = to;
        this.units = new ArrayList<>(to - from);
    }

    /** The units of the tokens from {@code from} to before {@code to}, in order, not yet tagged where a word is more than one thing. */
    static List<Unit> read(Tokens tokens, Mentions mentions, Lexicon lexicon, int from, int to) {
        UnitReader reader = new UnitReader(tokens, mentions, lexicon, from, to);
        int i = from;
        while (i < to) {
            i = reader.unit(i);
        }
        return Hedges.joined(tokens, Asides.removed(tokens, reader.units));
    }

    private int unit(int i) {
        Mention mention = mentions.at(i);
        if (mention instanceof Mention.OfTime time && time.to() <= to) {
            units.add(Unit.time(i, time.to(), time.time()));
            return time.to();
        }
        if (mention instanceof Mention.OfName name && name.to() <= to) {
            return knownName(name);
        }
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return tokens.is(i, Tokens.Kind.NUMBER) && lastOfChain(i) > i ? word(i) : mark(i);
        }
        int compound = lexicon.compoundEnd(tokens, i, to);
        if (compound > i + 1 && !cutsTime(i, compound)) {
            Word word = lexicon.compound(tokens, i, compound);
            if (word.is(WordClass.TO) == isInfinitive(compound)) {
                units.add(Unit.word(i, compound, word));
                return compound;
            }
        }
        if (isNameWord(i)) {
            return unknownName(i, i + 1);
        }
        return word(i);
    }

    /** "In the past three days": no compound takes a part of a time. */
    private boolean cutsTime(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (mentions.at(k) instanceof Mention.OfTime time && time.to() > end) {
                return true;
            }
        }
        return false;
    }

    /** "Due to visit": a compound that ends in "to" is none before a verb. */
    private boolean isInfinitive(int end) {
        if (!tokens.is(end - 1, "to") || end >= to) {
            return false;
        }
        Word next = lexicon.word(tokens, end);
        return next.is(WordClass.BASE) && !next.isNoun();
    }

    private int knownName(Mention.OfName name) {
        if (name.to() + 1 < to && tokens.is(name.to(), Tokens.Kind.HYPHEN) && isDigits(name.to() + 1)) {
            // A thing that is called after the place: "Taepodong-2".
            return unknownName(name.from(), name.to() + 2);
        }
        int last = lastOfChain(name.to() - 1);
        if (last >= name.to() && !tokens.isCapitalised(last)) {
            units.add(Unit.qualifier(name.from(), last + 1, lexicon.word(tokens, last), name.names()));
            return last + 1;
        }
        // "U.N. peacekeepers" are what their last word says.
        int telling = tokens.isCapitalised(name.to() - 1) ? name.from() : name.to() - 1;
        units.add(Unit.name(name.from(), name.to(), lexicon.word(tokens, telling), name.names()));
        return name.to();
    }

    private int mark(int i) {
        if (tokens.is(i, ".") && i + 2 < to && !tokens.isSpaceBefore(i)) {
            // The dot of an abbreviation within the sentence: "Lt. Gen."
            return i + 1;
        }
        Tag tag = switch (tokens.kind(i)) {
            case NUMBER, MIXED -> Tag.NUMBER;
            case POSSESSIVE -> Tag.GENITIVE;
            default -> markTag(tokens.foldedAt(tokens.start(i)), i);
        };
        units.add(Unit.mark(i, i + 1, tag));
        return i + 1;
    }

    private Tag markTag(char mark, int i) {
        return switch (mark) {
            case ',' -> Tag.COMMA;
            case '"', '`', '\u00AB', '\u00BB' -> Tag.QUOTE;
            case '\'' -> tokens.end(i) - tokens.start(i) > 1 ? Tag.QUOTE : Tag.OTHER;
            case '(', '[' -> Tag.OPEN;
            case ')', ']' -> Tag.CLOSE;
            case '-', '\u2013', '\u2014', '_' -> tokens.is(i, Tokens.Kind.HYPHEN) ? Tag.OTHER : Tag.DASH;
            case '.', '?', '!', ';', ':' -> Tag.STOP;
            case '&' -> Tag.COORDINATOR;
            default -> Tag.OTHER;
        };
    }

    /** A capitalised word is a name, unless it begins the sentence or quotation and the lexicon knows it as a plain word. */
    private boolean isNameWord(int i) {
        if (!tokens.isCapitalised(i)) {
            return false;
        }
        Word word = lexicon.word(tokens, i);
        if (word.isAny(FUNCTION)) {
            return false;
        }
        boolean plain = word.isVerb() || word.isNoun() || word.is(WordClass.ADJECTIVE) || word.is(WordClass.ADVERB);
        if (!plain) {
            return true;
        }
        boolean title = word.is(WordClass.PERSON);
        boolean first = units.isEmpty() || units.get(units.size() - 1).is(Tag.QUOTE);
        return !title && !first && !word.is(WordClass.ADVERB);
    }

    private int unknownName(int from, int known) {
        int end = known;
        while (end < to && continuesName(end)) {
            end++;
        }
        units.add(Unit.name(from, end, lexicon.word(tokens, from), List.of()));
        return end;
    }

    /** Names go on over hyphens and numbers behind them, initials and their dots, particles ({@code bin}) and further capitals. */
    private boolean continuesName(int i) {
        if (mentions.at(i) != null) {
            return false;
        }
        if (tokens.is(i, Tokens.Kind.HYPHEN)) {
            return i + 1 < to && (tokens.isCapitalised(i + 1) || isDigits(i + 1));
        }
        if (isDigits(i)) {
            return tokens.is(i - 1, Tokens.Kind.HYPHEN);
        }
        if (tokens.is(i, ".")) {
            return tokens.end(i - 1) - tokens.start(i - 1) == 1 && i + 1 < to && tokens.isCapitalised(i + 1);
        }
        if (!tokens.is(i, Tokens.Kind.WORD)) {
            return false;
        }
        if (isParticle(i)) {
            return i + 1 < to && (tokens.isCapitalised(i + 1) || tokens.is(i + 1, Tokens.Kind.HYPHEN));
        }
        return tokens.isCapitalised(i) && (isNameWord(i) || tokens.is(i - 1, Tokens.Kind.HYPHEN));
    }

    private boolean isDigits(int i) {
        return tokens.is(i, Tokens.Kind.NUMBER) || tokens.is(i, Tokens.Kind.MIXED);
    }

    private boolean isParticle(int i) {
        return tokens.is(i, "bin")
                || tokens.is(i, "al")
                || tokens.is(i, "ul")
                || tokens.is(i, "el")
                || tokens.is(i, "ibn")
                || tokens.is(i, "de")
                || tokens.is(i, "da")
                || tokens.is(i, "dos")
                || tokens.is(i, "van")
                || tokens.is(i, "von")
                || tokens.is(i, "der")
                || tokens.is(i, "del")
                || tokens.is(i, "la");
    }

    /**
     * A word; a chain of words joined by hyphens counts as its last word, which the others qualify, and as an adjective if
     * that is a name ("pro-Iranian").
     */
    private int word(int from) {
        int last = lastOfChain(from);
        boolean leansOnName = last > from && tokens.isCapitalised(last);
        units.add(
                leansOnName
                        ? Unit.mark(from, last + 1, Tag.ADJECTIVE)
                        : Unit.word(from, last + 1, lexicon.word(tokens, last)));
        return last + 1;
    }

    private int lastOfChain(int from) {
        int last = from;
        while (last + 2 < to && tokens.is(last + 1, Tokens.Kind.HYPHEN) && tokens.is(last + 2, Tokens.Kind.WORD)) {
            last += 2;
        }
        return last;
    }
}
