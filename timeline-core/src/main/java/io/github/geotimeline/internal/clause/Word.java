package io.github.geotimeline.internal.clause;

/** What the lexicon knows of one form of a word: the classes it can be, and the lemma that it has as a verb and as a noun. */
final class Word {

    /** A word that the lexicon does not know. */
    static final Word UNKNOWN = new Word();

    /** A word that the lexicon does not know, with the ending of an adjective. */
    static final Word UNKNOWN_ADJECTIVE = of(WordClass.ADJECTIVE);

    /** A word that the lexicon does not know, with the ending of an adverb. */
    static final Word UNKNOWN_ADVERB = of(WordClass.ADVERB);

    static final long VERB = WordClass.BASE.bit()
            | WordClass.THIRD.bit()
            | WordClass.PAST.bit()
            | WordClass.PARTICIPLE.bit()
            | WordClass.ING.bit();
    static final long NOUN = WordClass.SINGULAR.bit() | WordClass.PLURAL.bit();

    private long classes;
    private String verb;
    private String noun;

    private static Word of(WordClass wordClass) {
        Word word = new Word();
        word.add(wordClass);
        return word;
    }

    long classes() {
        return classes;
    }

    boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    boolean isAny(long bits) {
        return (classes & bits) != 0;
    }

    /** Whether only the ending of the word tells its class. */
    boolean isGuess() {
        return this == UNKNOWN_ADJECTIVE || this == UNKNOWN_ADVERB;
    }

    boolean isVerb() {
        return isAny(VERB);
    }

    boolean isNoun() {
        return isAny(NOUN);
    }

    /** The base form of the verb that this is a form of, or null. */
    String verb() {
        return verb;
    }

    /** The singular of the noun that this is a form of, or null. */
    String noun() {
        return noun;
    }

    void add(WordClass wordClass) {
        classes |= wordClass.bit();
    }

    void addAll(long bits) {
        classes |= bits;
    }

    /** Makes this a form of a verb. "Found" is both the past of "find" and a base form: the irregular past is the likelier. */
    void addVerb(String base, WordClass form, boolean irregular) {
        add(form);
        if (verb == null || irregular) {
            verb = base;
        }
    }

    void addNoun(String singular, WordClass form) {
        add(form);
        if (noun == null) {
            noun = singular;
        }
    }

    @Override
    public String toString() {
        return (verb == null ? "" : verb + "/v ") + (noun == null ? "" : noun + "/n ") + Long.toHexString(classes);
    }
}
