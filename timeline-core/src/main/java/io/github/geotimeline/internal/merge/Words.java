package io.github.geotimeline.internal.merge;

import java.util.Locale;

/** Names as they are compared: in lower case, with single spaces between the words. */
final class Words {

    private Words() {}

    static String fold(String name) {
        int length = name.length();
        StringBuilder folded = new StringBuilder(length);
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char unit = name.charAt(i);
            if (!Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit)) {
                gap = folded.length() > 0;
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.append(unit);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Tells whether the longer one has all the words of the other, as "kharkiv region" has those of "kharkiv". */
    static boolean oneContainsOther(String left, String right) {
        String few = left.length() <= right.length() ? left : right;
        String many = few.equals(left) ? right : left;
        int start = 0;
        while (start < few.length()) {
            int gap = few.indexOf(' ', start);
            int end = gap < 0 ? few.length() : gap;
            if (!hasWord(many, few, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return !few.isEmpty() || many.isEmpty();
    }

    private static boolean hasWord(String words, String other, int start, int end) {
        int length = end - start;
        for (int at = 0; at + length <= words.length(); ) {
            boolean ends = at + length == words.length() || words.charAt(at + length) == ' ';
            if (ends && words.regionMatches(at, other, start, length)) {
                return true;
            }
            int gap = words.indexOf(' ', at);
            if (gap < 0) {
                return false;
            }
            at = gap + 1;
        }
        return false;
    }
}
