package io.github.geotimeline.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * The hash of the word that something begins with, whatever its case and accents: of its letters a to z and digits, so that it
 * is the hash of the first token as well.
 */
public final class FirstWord {

    /** What the characters of ASCII are in a hash; 0 where one ends the word. */
    private static final char[] PARTS = parts();

    private FirstWord() {}

    /** The hash of what a text begins with. */
    public static int hash(String text) {
        int hash = 0;
        for (int k = 0; k < text.length(); k++) {
            char folded = Folding.fold(text.charAt(k));
            if (folded >= PARTS.length || PARTS[folded] == 0) {
                return hash;
            }
            hash = 31 * hash + folded;
        }
        return hash;
    }

    /** The hash of what a stretch of UTF-8 begins with. */
    public static int hash(byte[] utf8, int start, int end) {
        int hash = 0;
        for (int k = start; k < end; k++) {
            if (utf8[k] < 0) {
                return hash(new String(utf8, start, end - start, StandardCharsets.UTF_8));
            }
            char part = PARTS[utf8[k]];
            if (part == 0) {
                return hash;
            }
            hash = 31 * hash + part;
        }
        return hash;
    }

    private static char[] parts() {
        char[] parts = new char[0x80];
        for (char c = '0'; c <= '9'; c++) {
            parts[c] = c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            parts[c] = c;
            parts[Character.toUpperCase(c)] = c;
        }
        return parts;
    }
}
