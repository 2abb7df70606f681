package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.WordList;
import io.github.geotimeline.internal.text.WordList.Entry;
import java.util.List;

/** The word lists beside the lexicon, each with what its entries mean. */
record WordLists(
        WordList verbs, WordList people, WordList things, WordList adjectives, WordList adverbs, WordList givenNames) {

    /** What somebody wants to know from the lists. */
    interface Query {

        /** The entries of a list that may tell it. */
        List<Entry> entries(WordList list);

        /** The word to which is added what an entry says about a form; null if that is of no interest. */
        Word word(String form);
    }

    static WordLists load() {
        return new WordLists(
                list("verbs.txt"),
                list("nouns-people.txt"),
                list("nouns-things.txt"),
                list("adjectives.txt"),
                list("adverbs.txt"),
                list("first-names.txt"));
    }

    private static WordList list(String file) {
        return WordList.of(WordLists.class, file);
    }

    /** Answers a query, always in the same order: where two entries contradict each other, the order decides. */
    void read(Query query) {
        for (Entry entry : query.entries(verbs)) {
            verb(entry, query);
        }
        for (Entry entry : query.entries(people)) {
            noun(entry, WordClass.PERSON.bit(), query);
        }
        for (Entry entry : query.entries(things)) {
            noun(entry, 0, query);
        }
        for (Entry entry : query.entries(adjectives)) {
            plain(entry, WordClass.ADJECTIVE.bit(), query);
        }
        for (Entry entry : query.entries(adverbs)) {
            boolean negative = flags(entry).indexOf('n') >= 0;
            plain(entry, WordClass.ADVERB.bit() | (negative ? WordClass.NEGATION.bit() : 0), query);
        }
        for (Entry entry : query.entries(givenNames)) {
            plain(entry, WordClass.GIVEN_NAME.bit(), query);
        }
    }

    /** {@code base[, past, participle[, third, ing]][; flags]}, alternatives with {@code |}. */
    private static void verb(Entry entry, Query query) {
        List<String> forms = forms(entry);
        String base = forms.get(0);
        String flags = flags(entry);
        long bits = verbFlags(entry, flags);
        String withS = Inflection.withS(base);
        String withEd = Inflection.withEd(base);
        verb(base, base, WordClass.BASE, false, bits, query);
        verb(base, form(forms, 3, withS), WordClass.THIRD, forms.size() > 3, bits, query);
        verb(base, form(forms, 1, withEd), WordClass.PAST, forms.size() > 1, bits, query);
        verb(base, form(forms, 2, withEd), WordClass.PARTICIPLE, forms.size() > 2, bits, query);
        verb(base, form(forms, 4, Inflection.withIng(base)), WordClass.ING, forms.size() > 4, bits, query);
        if (flags.indexOf('n') >= 0) {
            noun(base, base, WordClass.SINGULAR, 0, query);
            noun(base, withS, WordClass.PLURAL, 0, query);
        }
    }

    private static void verb(
            String base, String alternatives, WordClass form, boolean irregular, long bits, Query query) {
        for (String one : Pieces.of(alternatives, '|')) {
            Word word = query.word(one);
            if (word != null) {
                word.addVerb(base, form, irregular);
                word.addAll(bits);
            }
        }
    }

    private static long verbFlags(Entry entry, String flags) {
        long bits = 0;
        for (int k = 0; k < flags.length(); k++) {
            bits |= switch (flags.charAt(k)) {
                case 's' -> WordClass.SAYING.bit();
                case 'c' -> WordClass.OWN_ACT.bit();
                case 'o' -> WordClass.OTHERS_ACT.bit();
                case 't' -> WordClass.DITRANSITIVE.bit();
                case 'b' -> WordClass.LETTING.bit();
                case 'd' -> WordClass.NAMING.bit();
                case 'h' -> WordClass.SETTLED.bit();
                case 'l' -> WordClass.LEADING.bit();
                case 'n', 'i', 'p', 'a', ' ' -> 0;
                default -> throw entry.fault(flags, "flags out of n a p s c o i t d b h l");
            };
        }
        return bits;
    }

    /** {@code singular[, plural][; flags]}. */
    private static void noun(Entry entry, long kind, Query query) {
        List<String> forms = forms(entry);
        String singular = forms.get(0);
        long bits = kind | nounFlags(entry, flags(entry));
        noun(singular, singular, WordClass.SINGULAR, bits, query);
        for (String plural : Pieces.of(form(forms, 1, Inflection.withS(singular)), '|')) {
            noun(singular, plural, WordClass.PLURAL, bits, query);
        }
    }

    private static void noun(String singular, String form, WordClass number, long bits, Query query) {
        Word word = query.word(form);
        if (word != null) {
            word.addNoun(singular, number);
            word.addAll(bits);
        }
    }

    private static long nounFlags(Entry entry, String flags) {
        long bits = 0;
        for (int k = 0; k < flags.length(); k++) {
            bits |= switch (flags.charAt(k)) {
                case 'g' -> WordClass.GOVERNMENT.bit();
                case 'm' -> WordClass.MILITARY.bit();
                case 'r' -> WordClass.REBEL.bit();
                case 'c' -> WordClass.CIVILIAN.bit();
                case 'b' -> WordClass.BUSINESS.bit();
                case 'o' -> WordClass.PARTY.bit();
                case 'l' -> WordClass.LEADER.bit();
                case 'x' -> WordClass.OPPOSITE.bit();
                case 'p' -> WordClass.SITE.bit();
                case 'e' -> WordClass.EVENT.bit();
                case 's' -> WordClass.OFF_TOPIC.bit();
                case 'w', 'v' -> WordClass.HARDWARE.bit();
                case 'd' -> WordClass.DOCUMENT.bit();
                case 'a' -> WordClass.OWN_ACT.bit();
                case 't', ' ' -> 0;
                default -> throw entry.fault(flags, "flags out of g m r c b o l x p e s t d w v a");
            };
        }
        return bits;
    }

    private static void plain(Entry entry, long bits, Query query) {
        for (String form : forms(entry)) {
            Word word = query.word(form);
            if (word != null) {
                word.addAll(bits);
            }
        }
    }

    private static List<String> forms(Entry entry) {
        return Pieces.of(Pieces.before(entry.text(), ';'), ',');
    }

    private static String form(List<String> forms, int index, String regular) {
        return index < forms.size() && !forms.get(index).isEmpty() ? forms.get(index) : regular;
    }

    private static String flags(Entry entry) {
        return Pieces.behind(entry.text(), ';');
    }
}
