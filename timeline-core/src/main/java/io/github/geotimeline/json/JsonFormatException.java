package io.github.geotimeline.json;

import java.util.Objects;

/**
 * Says where a document is not what it should be, and what was expected there.
 *
 * <pre>{@code
 * line 31, column 21, $.events[1].observations[0].when: expected a date in EDTF, found "Novmber"
 * }</pre>
 *
 * <p>The message has the form above.
 */
public final class JsonFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String path;

    JsonFormatException(int line, int column, String path, String problem, Throwable cause) {
        super(place(line, column) + path + ": " + problem, cause);
        this.line = line;
        this.column = column;
        this.path = Objects.requireNonNull(path, "path");
    }

    private static String place(int line, int column) {
        return line < 1 ? "" : "line " + line + ", column " + column + ", ";
    }

    /** Returns the line of the fault, from 1; 0 if it was no text that was read, but a tree of values. */
    public int line() {
        return Math.max(line, 0);
    }

    /** Returns the column of the fault in UTF-16 units, from 1; 0 if it was no text that was read. */
    public int column() {
        return line < 1 ? 0 : column;
    }

    /** Returns the JSON path of the value at fault: {@code $.events[1].observations[0].when}. */
    public String path() {
        return path;
    }
}
