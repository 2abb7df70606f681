package io.github.geotimeline.internal.clause;

import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Groups the tagged units of a sentence into noun phrases, verb groups, and what stands between them. */
final class Chunker {

    private final Tokens tokens;
    private final List<Unit> units;
    private final Lexicon lexicon;
    private final List<Chunk> chunks;

    private Chunker(Tokens tokens, List<Unit> units, Lexicon lexicon) {
        this.tokens = tokens;
        this.units = units;
        this.lexicon = lexicon;
        this.chunks = new ArrayList<>(units.size());
    }

    static List<Chunk> chunk(Tokens tokens, List<Unit> units, Lexicon lexicon) {
        Chunker chunker = new Chunker(tokens, units, lexicon);
        int i = 0;
        while (i < units.size()) {
            i = chunker.next(i);
        }
        return chunker.chunks;
    }

    private int next(int i) {
        VerbGroup verb = VerbGroupReader.read(tokens, units, lexicon, i);
        if (verb != null) {
            chunks.add(verb);
            return verb.to();
        }
        int end = isWhose(i) ? i : nounPhraseEnd(i);
        if (end > i) {
            chunks.add(new NounPhrase(tokens, units.subList(i, end)));
            return end;
        }
        chunks.add(new Chunk.Single(units.get(i), tokens));
        return i + 1;
    }

    /** "Norway, whose fishermen complained": what belongs to the noun before begins a clause of its own. */
    private boolean isWhose(int i) {
        boolean whose = at(i, Tag.POSSESSIVE) && units.get(i).is(WordClass.RELATIVE) && i > 0;
        int before = whose && at(i - 1, Tag.COMMA) ? i - 2 : i - 1;
        return whose && before >= 0 && (at(before, Tag.NOUN) || at(before, Tag.NAME));
    }

    /** "Shot dead 14 passengers", "made public the names": the adjective says what becomes of the object behind it. */
    private boolean isPredicateOfObject(int i) {
        boolean behindVerb = i > 0 && (at(i - 1, Tag.PAST) || at(i - 1, Tag.VERB) || at(i - 1, Tag.ING));
        return behindVerb
                && at(i, Tag.ADJECTIVE)
                && (at(i + 1, Tag.NUMBER) || at(i + 1, Tag.DETERMINER) || at(i + 1, Tag.POSSESSIVE));
    }

    /** The unit after the noun phrase that begins at {@code i}, or {@code i} if none does. */
    private int nounPhraseEnd(int i) {
        if (at(i, Tag.PRONOUN) || at(i, Tag.TIME) && !at(i + 1, Tag.GENITIVE) && !isHyphenated(i)) {
            return i + 1;
        }
        if (isPredicateOfObject(i)) {
            return i;
        }
        int end = i;
        int head = -1;
        while (end < units.size()) {
            Tag tag = units.get(end).tag();
            boolean others = tag == Tag.PRONOUN
                    && head < 0
                    && end > i
                    && units.get(end - 1).is(Tag.NUMBER);
            if (tag == Tag.NOUN || tag == Tag.NAME || others) {
                head = end;
                end++;
            } else if (tag == Tag.GENITIVE && end > i) {
                head = -1;
                end++;
            } else if (isModifier(end, i, head) || isHyphenBetweenNames(end)) {
                end++;
            } else {
                int joined = end > i ? joinedModifiers(end, head) : end;
                if (joined == end) {
                    break;
                }
                head = -1;
                end = joined;
            }
        }
        return head >= 0 ? head + 1 : aloneEnd(i, end);
    }

    /** "Israeli-Syrian talks". */
    private boolean isHyphenBetweenNames(int i) {
        return i > 0
                && at(i, Tag.OTHER)
                && tokens.is(units.get(i).from(), Tokens.Kind.HYPHEN)
                && at(i - 1, Tag.NAME)
                && at(i + 1, Tag.NAME);
    }

    /** Without a noun, a time, a number or a determiner with an adjective stands alone: "two", "the wounded", "Friday". */
    private int aloneEnd(int i, int end) {
        if (end == i) {
            return i;
        }
        Tag first = units.get(i).tag();
        boolean alone = first == Tag.TIME || first == Tag.NUMBER || first == Tag.DETERMINER || first == Tag.POSSESSIVE;
        if (!alone) {
            return i;
        }
        return units.get(end - 1).is(Tag.GENITIVE) ? end - 1 : end;
    }

    private boolean isModifier(int i, int first, int head) {
        Tag tag = units.get(i).tag();
        if (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE) {
            boolean behind = i > first
                    && (units.get(i - 1).is(Tag.DETERMINER) || units.get(i - 1).is(Tag.NUMBER));
            return i == first || behind && head < 0;
        }
        if (tag == Tag.NUMBER || tag == Tag.ADJECTIVE) {
            return head < 0 || tag == Tag.ADJECTIVE && at(i + 1, Tag.NOUN) && isAdjectiveName(head);
        }
        if (tag == Tag.ADVERB) {
            boolean qualifies = at(i + 1, Tag.ADJECTIVE) || at(i + 1, Tag.NUMBER);
            return head < 0 && i > first && (qualifies || units.get(i - 1).is(Tag.DETERMINER) && at(i + 1, Tag.NOUN));
        }
        return tag == Tag.TIME && isTimeModifier(i, first, head);
    }

    /** "The Friday attack", "last month's invasion", "a 10-day curfew"; but not "Monday officials said". */
    private boolean isTimeModifier(int i, int first, int head) {
        if (head >= 0) {
            return false;
        }
        if (i == first) {
            return true;
        }
        return at(i + 1, Tag.NOUN) || at(i + 1, Tag.NAME) || at(i + 1, Tag.ADJECTIVE) || at(i + 1, Tag.GENITIVE);
    }

    /** "French and Egyptian warships", "latest and most powerful missile", "security and defence pact": modifiers of one noun. */
    private int joinedModifiers(int i, int head) {
        boolean nouns = head >= 0 && isBareNoun(head);
        if (head >= 0 && !isAdjectiveName(head) && !nouns) {
            return i;
        }
        int k = i;
        boolean joined = false;
        while (at(k, Tag.COMMA) || at(k, Tag.COORDINATOR)) {
            joined |= at(k, Tag.COORDINATOR);
            k++;
            if (isDegree(k)) {
                k++;
            }
            if (nouns ? !isBareNoun(k) : !isJoinable(k)) {
                return i;
            }
            k++;
        }
        return joined && nounFollows(k) ? k : i;
    }

    private boolean isBareNoun(int i) {
        return at(i, Tag.NOUN)
                && units.get(i).is(WordClass.SINGULAR)
                && !units.get(i).is(WordClass.PERSON);
    }

    private boolean isDegree(int i) {
        boolean degree = at(i, Tag.ADVERB) || at(i, Tag.DETERMINER) || at(i, Tag.PRONOUN);
        return degree && at(i + 1, Tag.ADJECTIVE);
    }

    private boolean isJoinable(int i) {
        return at(i, Tag.ADJECTIVE) || i < units.size() && isAdjectiveName(i);
    }

    private boolean nounFollows(int i) {
        int k = i;
        while (at(k, Tag.ADJECTIVE) || k < units.size() && at(k, Tag.NAME) && isAdjectiveName(k)) {
            k++;
        }
        return at(k, Tag.NOUN);
    }

    /** "30-day", "third-quarter": a time that only qualifies what follows. */
    private boolean isHyphenated(int i) {
        return tokens.is(units.get(i).to() - 2, Tokens.Kind.HYPHEN)
                && (at(i + 1, Tag.NOUN) || at(i + 1, Tag.ADJECTIVE));
    }

    private boolean isAdjectiveName(int i) {
        if (i < 0 || !at(i, Tag.NAME)) {
            return false;
        }
        for (Name name : units.get(i).names()) {
            if (name.form() == Form.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    private boolean at(int i, Tag tag) {
        return i < units.size() && units.get(i).is(tag);
    }
}
