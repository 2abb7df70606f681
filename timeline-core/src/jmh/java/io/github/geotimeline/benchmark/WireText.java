package io.github.geotimeline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;

/** Invented news in the style of the wires, for benchmarks that read; and the floor beneath them. */
final class WireText {

    /** The day on which the text is taken to be written. */
    static final LocalDate WRITTEN = LocalDate.of(2023, 10, 19);

    private WireText() {}

    /** All reports, one behind the other. */
    static String text() {
        try (InputStream stream = WireText.class.getResourceAsStream("wire.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of words and marks as the JDK cuts them. */
    static int breakIteratorWords(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
