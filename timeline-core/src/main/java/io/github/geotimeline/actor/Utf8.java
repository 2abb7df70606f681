package io.github.geotimeline.actor;

import io.github.geotimeline.internal.text.FirstWord;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 bytes, searched and cut without decoding them first: gazetteer files are read anew at each start, and most of that
 * time would else go into strings that nobody keeps. No byte of a longer UTF-8 sequence looks like an ASCII character.
 */
final class Utf8 {

    private final byte[] bytes;

    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    char at(int index) {
        return (char) bytes[index];
    }

    /** Returns the index of the ASCII character in the stretch, or the end of it. */
    int indexOf(char ascii, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == ascii) {
                return i;
            }
        }
        return end;
    }

    /** Returns the index of the first of two ASCII characters in the stretch, or the end of it. */
    int indexOf(char ascii, char other, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == ascii || bytes[i] == other) {
                return i;
            }
        }
        return end;
    }

    /** Returns the last index of the ASCII character in the stretch, or that before the stretch. */
    int lastIndexOf(char ascii, int start, int end) {
        int i = end - 1;
        while (i >= start && bytes[i] != ascii) {
            i--;
        }
        return i;
    }

    /** Returns where the stretch begins without the blanks in front. */
    int skipBlanks(int start, int end) {
        int from = start;
        while (from < end && isBlank(bytes[from])) {
            from++;
        }
        return from;
    }

    /** Returns where the stretch ends without the blanks behind. */
    int dropBlanks(int start, int end) {
        int to = end;
        while (start < to && isBlank(bytes[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(byte b) {
        return 0 <= b && b <= ' ';
    }

    /** Returns the hash of the word that the stretch begins with, as {@link FirstWord} has it. */
    int hashOfFirstWord(int start, int end) {
        return FirstWord.hash(bytes, start, end);
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
