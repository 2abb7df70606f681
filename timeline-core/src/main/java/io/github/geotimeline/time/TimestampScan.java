package io.github.geotimeline.time;

/** Finds where the time behind an international date ends. */
final class TimestampScan {

    private TimestampScan() {}

    /** Returns the offset after {@code T10:00:00.5+01:00} at {@code from}, or {@code from} if no time stands there. */
    static int end(CharSequence text, int from) {
        if (!isAt(text, from, 'T') && !isAt(text, from, 't')) {
            return from;
        }
        int end = clock(text, from + 1);
        if (end < 0) {
            return from;
        }
        return zone(text, end);
    }

    private static int clock(CharSequence text, int from) {
        if (!twoDigits(text, from)) {
            return -1;
        }
        int end = from + 2;
        for (int part = 0; part < 2 && isAt(text, end, ':') && twoDigits(text, end + 1); part++) {
            end += 3;
        }
        if (isAt(text, end, '.') && isDigit(text, end + 1)) {
            end++;
            while (isDigit(text, end)) {
                end++;
            }
        }
        return end;
    }

    private static int zone(CharSequence text, int from) {
        if (isAt(text, from, 'Z') || isAt(text, from, 'z')) {
            return from + 1;
        }
        if ((isAt(text, from, '+') || isAt(text, from, '-')) && twoDigits(text, from + 1)) {
            int end = from + 3;
            int minutes = isAt(text, end, ':') ? end + 1 : end;
            return twoDigits(text, minutes) ? minutes + 2 : end;
        }
        return from;
    }

    private static boolean twoDigits(CharSequence text, int at) {
        return isDigit(text, at) && isDigit(text, at + 1);
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isAt(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }
}
