package io.github.geotimeline.internal.clause;

/** Words that are compared with those of a phrase from the last to the first; a hyphen counts as a space. */
final class WordsFromBehind {

    private final String words;
    private int left;
    private boolean differs;

    WordsFromBehind(String words) {
        this.words = words;
        this.left = words.length();
    }

    /** Whether all words have been found. */
    boolean isMet() {
        return left == 0 && !differs;
    }

    /** Whether words are left to be found, and those before agreed. */
    boolean isOpen() {
        return left > 0 && !differs;
    }

    /** Compares what is left with a part of the phrase, which may have more words than are left. */
    void take(String part) {
        for (int at = part.length() - 1; at >= 0; at--) {
            if (left == 0) {
                differs = !isSpace(part.charAt(at));
                return;
            }
            left--;
            if (!isSame(part.charAt(at), words.charAt(left))) {
                differs = true;
                return;
            }
        }
        if (left > 0) {
            left--;
            differs = !isSpace(words.charAt(left));
        }
    }

    private static boolean isSame(char c, char other) {
        return c == other || isSpace(c) && isSpace(other);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '-';
    }
}
