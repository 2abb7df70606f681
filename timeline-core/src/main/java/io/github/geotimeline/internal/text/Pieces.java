package io.github.geotimeline.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of data files at marks. By hand, because all of them are cut anew at every start. */
public final class Pieces {

    private Pieces() {}

    /** The pieces between the marks, without the space around them; nothing behind a mark at the end is no piece. */
    public static List<String> of(String text, char mark) {
        List<String> pieces = new ArrayList<>(4);
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            pieces.add(strip(text.substring(start, end)));
            start = end + 1;
        }
        String last = strip(text.substring(start));
        if (!last.isEmpty() || start == 0) {
            pieces.add(last);
        }
        return pieces;
    }

    /** The words between spaces. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int k = 0; k <= text.length(); k++) {
            if (k == text.length() || Character.isWhitespace(text.charAt(k))) {
                if (k > start) {
                    words.add(text.substring(start, k));
                }
                start = k + 1;
            }
        }
        return words;
    }

    /** What stands before a mark, without the space around it; the whole text if there is none. */
    public static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : strip(text.substring(0, at));
    }

    /** What stands behind a mark, without the space around it; empty if there is none. */
    public static String behind(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : strip(text.substring(at + 1));
    }

    /** As {@link String#strip}, but quick where there is nothing to strip. */
    private static String strip(String piece) {
        boolean bare = piece.isEmpty() || isAsciiMark(piece.charAt(0)) && isAsciiMark(piece.charAt(piece.length() - 1));
        return bare ? piece : piece.strip();
    }

    private static boolean isAsciiMark(char c) {
        return c > ' ' && c < 0x7F;
    }
}
