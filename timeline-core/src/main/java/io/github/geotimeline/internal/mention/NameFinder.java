package io.github.geotimeline.internal.mention;

import io.github.geotimeline.actor.Gazetteer;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.internal.text.LazyPhraseMap;
import io.github.geotimeline.internal.text.PhraseMap;
import io.github.geotimeline.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of a gazetteer in a text: at every token the longest that begins there. Safe for use by many threads. */
public final class NameFinder {

    private static final int LONGEST_ACRONYM = 5;

    private final Gazetteer gazetteer;

    private final LazyPhraseMap<String> phrases = new LazyPhraseMap<>(this::beginningWith);

    /** Finds the names of the given gazetteer. */
    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The token after the longest name that begins at token {@code from} and ends by {@code limit}, or {@code from}. */
    int end(Tokens tokens, int from, int limit) {
        return from < limit ? phrases.at(tokens, from).longest(tokens, from, limit) : from;
    }

    /** The readings of the name that these tokens are, as far as their capitals allow it. */
    List<Name> names(Tokens tokens, int from, int to) {
        List<Name> names = List.of();
        for (String phrase : phrases.at(tokens, from).values(tokens, from, to)) {
            if (fits(tokens, from, to, phrase)) {
                names = names.isEmpty() ? gazetteer.find(phrase) : both(names, gazetteer.find(phrase));
            }
        }
        return names;
    }

    private PhraseMap<String> beginningWith(String word) {
        List<String> beginning = gazetteer.phrasesBeginningWith(word);
        if (beginning.isEmpty()) {
            return null;
        }
        PhraseMap<String> map = new PhraseMap<>(beginning.size());
        for (String phrase : beginning) {
            map.add(phrase, phrase);
        }
        return map;
    }

    private static List<Name> both(List<Name> names, List<Name> more) {
        List<Name> both = new ArrayList<>(names);
        both.addAll(more);
        return both;
    }

    /** "US" is not "us", "Turkey" not "turkey", "Russia Today" not "Russia today"; "al-Qaeda" may begin with either case. */
    private static boolean fits(Tokens tokens, int from, int to, String phrase) {
        if (to == from + 1 && phrase.length() <= LONGEST_ACRONYM && isUpper(phrase)) {
            return tokens.isAllCapitals(from);
        }
        int offset = 0;
        for (int i = from; i < to; i++) {
            while (phrase.charAt(offset) == ' ') {
                offset++;
            }
            if (Character.isUpperCase(phrase.charAt(offset)) && !tokens.isCapitalised(i)) {
                return false;
            }
            offset += tokens.end(i) - tokens.start(i);
        }
        return true;
    }

    private static boolean isUpper(String phrase) {
        for (int k = 0; k < phrase.length(); k++) {
            if (Character.isLowerCase(phrase.charAt(k))) {
                return false;
            }
        }
        return true;
    }
}
