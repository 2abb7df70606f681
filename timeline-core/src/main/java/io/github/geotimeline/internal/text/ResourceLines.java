package io.github.geotimeline.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files of the library: UTF-8, one entry a line, comments from {@code #} at the beginning of a line. */
public final class ResourceLines {

    private static final int UNITS_PER_LINE = 64;

    private ResourceLines() {}

    /**
     * One line of a file, without the space around it.
     *
     * @param file the name of the file
     * @param number the number of the line, from 1
     * @param text what stands there
     */
    public record Line(String file, int number, String text) {

        /** The exception for a line that is not as it should be: names file, line, what was found and what was expected. */
        public IllegalArgumentException fault(String found, String expected) {
            return new IllegalArgumentException(
                    file + ":" + number + ": found \"" + found + "\", expected " + expected + ", in: " + text);
        }
    }

    /** The lines of a resource beside a class, without blank lines and comments. */
    public static List<Line> of(Class<?> beside, String name) {
        return of(text(beside, name), name);
    }

    /** All that stands in a resource beside a class. */
    static String text(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** The lines of a reader, without blank lines and comments; {@code file} is what messages call it. */
    public static List<Line> of(Reader reader, String file) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return of(text.toString(), file);
    }

    /** The lines of a text, without blank lines and comments; {@code file} is what messages call it. */
    public static List<Line> of(String text, String file) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<Line> found = new ArrayList<>(lines.length() / UNITS_PER_LINE);
        int number = 1;
        for (int start = 0; start < lines.length(); number++) {
            int end = lines.indexOf('\n', start);
            end = end < 0 ? lines.length() : end;
            String line = lines.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                found.add(new Line(file, number, line));
            }
            start = end + 1;
        }
        return found;
    }
}
