package io.github.geotimeline.time;

/**
 * A text is not EDTF, or not of the part of it that {@link EventTime} reads.
 *
 * <pre>{@code
 * EventTime.parse("2015-02-29");
 * // EdtfException: EDTF "2015-02-29" at 8: found "29", expected a day of that month, 01 to 28, or XX
 * }</pre>
 */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_FOUND = 12;

    private final String text;
    private final int position;
    private final String expected;

    EdtfException(String text, int position, String expected) {
        super("EDTF \"" + shown(text, LONGEST_TEXT) + "\" at " + position + ": found " + found(text, position)
                + ", expected " + expected);
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    /** Returns the whole text that was to be read. */
    public String text() {
        return text;
    }

    /** Returns the place of the fault: a UTF-16 offset from 0, the length of the text if it ends too early. */
    public int position() {
        return position;
    }

    /** Returns what could have stood there, in words. */
    public String expected() {
        return expected;
    }

    private static String found(String text, int position) {
        return position == text.length()
                ? "the end of the text"
                : "\"" + shown(text.substring(position), LONGEST_FOUND) + "\"";
    }

    private static String shown(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), longest); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append("\\u").append(hex(c));
            } else {
                shown.append(c);
            }
        }
        return text.length() > longest ? shown.append("...").toString() : shown.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
