package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.text.PhraseMap;
import io.github.geotimeline.internal.text.Pieces;
import io.github.geotimeline.internal.text.RecentWords;
import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.WordList;
import io.github.geotimeline.internal.text.WordMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of English news: every form of the verbs and nouns in the word lists beside this class, and the function words.
 * What a list says of a word is read when a text has the word. Safe for use by many threads.
 */
public final class Lexicon {

    private static final List<String> ADJECTIVE_ENDINGS = List.of("est", "ous", "ful", "ble", "less", "ic");
    private static final int SHORTEST_GUESS = 6;

    /** With one first word. */
    private static final int EXPECTED_COMPOUNDS = 8;

    private static final PhraseMap<Word> NO_COMPOUNDS = new PhraseMap<>(0);

    private final WordLists lists = WordLists.load();
    private final WordList phrasalVerbs = WordList.of(Lexicon.class, "phrasal-verbs.txt");
    private final WordMap<Word> functionWords = new WordMap<>();
    private final Map<String, Word> functionPhrases = new LinkedHashMap<>();
    private final RecentWords<Known> recent = new RecentWords<>();

    /**
     * What is known of a form.
     *
     * @param word the word that it is
     * @param compounds the compounds that begin with it
     */
    private record Known(Word word, PhraseMap<Word> compounds) {}

    private Lexicon() {
        loadFunctionWords();
    }

    /** The word lists of the library. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        private static final Lexicon LEXICON = new Lexicon();
    }

    private void loadFunctionWords() {
        for (Line line : ResourceLines.of(Lexicon.class, "function-words.txt")) {
            WordClass wordClass = functionClass(line, Pieces.before(line.text(), ':'));
            for (String form : Pieces.words(Pieces.behind(line.text(), ':'))) {
                functionWord(form.replace('_', ' ')).add(wordClass);
            }
        }
    }

    private static WordClass functionClass(Line line, String name) {
        try {
            return WordClass.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.fault(name, "the name of a word class");
        }
    }

    private Word functionWord(String form) {
        Word word = new Word();
        Word known =
                form.indexOf(' ') < 0 ? functionWords.putIfAbsent(form, word) : functionPhrases.putIfAbsent(form, word);
        return known == null ? word : known;
    }

    /** What is known of token {@code i}; {@link Word#UNKNOWN} if nothing is. */
    Word word(Tokens tokens, int i) {
        Word word = known(tokens, i).word();
        return word.isGuess() && tokens.isCapitalised(i) ? Word.UNKNOWN : word;
    }

    private Known known(Tokens tokens, int i) {
        Known known = recent.get(tokens, i);
        if (known == null) {
            known = new Known(read(tokens, i), compounds(tokens.folded(i)));
            recent.put(tokens, i, known);
        }
        return known;
    }

    private Word read(Tokens tokens, int i) {
        SingleForm form = new SingleForm(tokens.folded(i));
        lists.read(form);
        Word functionWord = functionWords.get(tokens, i);
        if (functionWord != null) {
            form.word().addAll(functionWord.classes());
        }
        return form.word().classes() == 0 ? guess(tokens, i) : form.word();
    }

    /** What the ending of a word says that the lists lack; it says so of no name. */
    private static Word guess(Tokens tokens, int i) {
        if (tokens.end(i) - tokens.start(i) < SHORTEST_GUESS) {
            return Word.UNKNOWN;
        }
        if (tokens.endsWith(i, "ly")) {
            return Word.UNKNOWN_ADVERB;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (tokens.endsWith(i, ending)) {
                return Word.UNKNOWN_ADJECTIVE;
            }
        }
        return Word.UNKNOWN;
    }

    /** The index after the longest compound that begins at token {@code from}, such as {@code according to}, or {@code from}. */
    int compoundEnd(Tokens tokens, int from, int limit) {
        return from < limit ? known(tokens, from).compounds().longest(tokens, from, limit) : from;
    }

    /** What is known of the compound that the tokens are. */
    Word compound(Tokens tokens, int from, int to) {
        return known(tokens, from).compounds().values(tokens, from, to).get(0);
    }

    /** Tells whether verb and particle, joined by an underscore, have a meaning of their own: {@code carry_out}. */
    boolean isPhrasalVerb(String verbAndParticle) {
        return phrasalVerbs.contains(verbAndParticle.replace('_', ' '));
    }

    private PhraseMap<Word> compounds(String firstWord) {
        Compounds query = new Compounds(firstWord);
        for (Map.Entry<String, Word> phrase : functionPhrases.entrySet()) {
            if (phrase.getKey().startsWith(firstWord)) {
                query.word(phrase.getKey()).addAll(phrase.getValue().classes());
            }
        }
        lists.read(query);
        return query.found;
    }

    /** Asks the lists for all compounds that begin with a word. */
    private static final class Compounds implements WordLists.Query {

        private final String firstWord;

        private PhraseMap<Word> found = NO_COMPOUNDS;

        Compounds(String firstWord) {
            this.firstWord = firstWord;
        }

        @Override
        public List<WordList.Entry> entries(WordList list) {
            return list.compounds(firstWord);
        }

        @Override
        public Word word(String form) {
            boolean compound = form.indexOf('-') > 0 || form.indexOf(' ') > 0;
            if (!compound || !WordList.fold(form).startsWith(firstWord)) {
                return null;
            }
            if (found == NO_COMPOUNDS) {
                found = new PhraseMap<>(EXPECTED_COMPOUNDS);
            }
            Word word = new Word();
            Word known = found.putIfAbsent(form, word);
            return known == null ? word : known;
        }
    }

    /** Asks the lists for all that has one form. */
    private static final class SingleForm implements WordLists.Query {

        private final String form;
        private final List<String> bases;
        private final Word word = new Word();

        SingleForm(String form) {
            this.form = form;
            this.bases = Inflection.bases(form);
        }

        Word word() {
            return word;
        }

        @Override
        public List<WordList.Entry> entries(WordList list) {
            return list.entries(bases);
        }

        @Override
        public Word word(String other) {
            return WordList.fold(other).equals(form) ? word : null;
        }
    }
}
