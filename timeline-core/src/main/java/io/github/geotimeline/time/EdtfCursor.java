package io.github.geotimeline.time;

/** A place in an EDTF text that moves on over what was expected there. Digits are those of ASCII alone. */
final class EdtfCursor {

    private final String text;
    private int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    boolean isEnd() {
        return at == text.length();
    }

    boolean isAt(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean next(char c) {
        boolean found = isAt(c);
        if (found) {
            at++;
        }
        return found;
    }

    boolean next(String word) {
        boolean found = text.startsWith(word, at);
        if (found) {
            at += word.length();
        }
        return found;
    }

    void require(char c, String expected) {
        if (!next(c)) {
            throw expected(expected);
        }
    }

    void requireEnd(String orElse) {
        if (!isEnd()) {
            throw expected(orElse + "the end of the text");
        }
    }

    /** Counts the digits ahead, up to the most that are asked for. */
    int countDigits(int most) {
        int count = 0;
        while (count < most && at + count < text.length() && isDigit(text.charAt(at + count))) {
            count++;
        }
        return count;
    }

    /** Counts how often a character follows, that many places ahead. */
    int countFrom(int ahead, char c, int most) {
        int count = 0;
        while (count < most && at + ahead + count < text.length() && text.charAt(at + ahead + count) == c) {
            count++;
        }
        return count;
    }

    /** Reads that many digits, which must have been counted. */
    int number(int digits) {
        int number = 0;
        for (int end = at + digits; at < end; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    void skip(int count) {
        at += count;
    }

    int twoDigits(String expected) {
        if (countDigits(2) < 2) {
            throw expected(expected);
        }
        return number(2);
    }

    EdtfException expected(String expected) {
        return expected(expected, at);
    }

    EdtfException expected(String expected, int position) {
        return new EdtfException(text, position, expected);
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }
}
