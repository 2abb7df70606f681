package io.github.geotimeline.time;

import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.internal.text.Tokens.Kind;
import io.github.geotimeline.internal.text.WordMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads numbers in words, with digits where texts mix the two: "twenty-four", "2 1/2", "3 million", "first". */
final class Numerals {

    /** A length of more units than this is no length that news tells. */
    private static final int MOST_DIGITS = 9;

    /** So many tokens make the longest number in words; the bound keeps reading linear on "thousand thousand thousand". */
    private static final int MOST_TOKENS = 12;

    /** What a word adds to a number. */
    private enum Role {
        ONES,
        TEENS,
        TENS,
        SCALE,
        ORDINAL,
        OPEN,
        FIXED
    }

    private record Numeral(Role role, int value) {}

    private static final List<String> NAMES = new ArrayList<>();
    private static final WordMap<Numeral> WORDS = load();

    private Numerals() {}

    private static WordMap<Numeral> load() {
        WordMap<Numeral> words = new WordMap<>();
        for (Line line : ResourceLines.of(Numerals.class, "numbers.txt")) {
            String[] parts = line.text().split(" ");
            Role role = Role.valueOf(parts[0]);
            for (int k = 2; k < parts.length; k++) {
                NAMES.add(parts[k]);
                words.put(parts[k], new Numeral(role, Integer.parseInt(parts[1])));
            }
        }
        return words;
    }

    /** The words that numbers are made of. */
    static List<String> words() {
        return Collections.unmodifiableList(NAMES);
    }

    /** How many: digits or words, perhaps "and a half". */
    static boolean count(Tokens tokens, int at, int limit, Reading out) {
        boolean read = tokens.is(at, Kind.NUMBER) ? inDigits(tokens, at, limit, out) : inWords(tokens, at, limit, out);
        return read && withHalf(tokens, limit, out);
    }

    private static boolean inDigits(Tokens tokens, int at, int limit, Reading out) {
        long number = 0;
        int digits = 0;
        for (int offset = tokens.start(at); offset < tokens.end(at); offset++) {
            char c = tokens.foldedAt(offset);
            if (c == '.') {
                boolean half = offset + 2 == tokens.end(at) && tokens.foldedAt(offset + 1) == '5';
                return half && out.set(Amount.of((int) number).plusHalf(), at + 1);
            }
            if (c != ',') {
                number = number * 10 + c - '0';
                digits++;
            }
            if (digits > MOST_DIGITS) {
                return false;
            }
        }
        return out.set(Amount.of((int) number), at + 1);
    }

    private static boolean inWords(Tokens tokens, int at, int limit, Reading out) {
        Numeral first = numeral(tokens, at, limit);
        if (first == null || first.role == Role.ORDINAL) {
            return false;
        }
        if (first.role == Role.OPEN) {
            return out.set(Amount.OPEN, at + 1);
        }
        if (first.role == Role.FIXED) {
            return out.set(Amount.of(first.value), at + 1);
        }
        return cardinal(tokens, at, limit, out);
    }

    /** "two hundred and ten", "twenty-four", "a hundred" (whose "a" the pattern has read). */
    private static boolean cardinal(Tokens tokens, int at, int limit, Reading out) {
        long total = 0;
        long group = 0;
        Role before = Role.SCALE;
        int end = at;
        int next = at;
        int last = Math.min(limit, at + MOST_TOKENS);
        Numeral numeral = numeral(tokens, next, last);
        while (numeral != null && fits(before, numeral.role)) {
            if (numeral.role == Role.SCALE) {
                group = Math.max(group, 1) * numeral.value;
                if (numeral.value > 100) {
                    total += group;
                    group = 0;
                }
            } else {
                group += numeral.value;
            }
            if (total + group > Integer.MAX_VALUE) {
                return false;
            }
            before = numeral.role;
            end = next + 1;
            next = tokens.is(end, Kind.HYPHEN) || before == Role.SCALE && tokens.is(end, "and") ? end + 1 : end;
            numeral = numeral(tokens, next, last);
        }
        return end > at && out.set(Amount.of((int) (total + group)), end);
    }

    private static boolean fits(Role before, Role role) {
        return switch (role) {
            case ONES -> before == Role.SCALE || before == Role.TENS;
            case TEENS, TENS -> before == Role.SCALE;
            case SCALE -> true;
            default -> false;
        };
    }

    /** "2 1/2", "two and a half" */
    private static boolean withHalf(Tokens tokens, int limit, Reading out) {
        int end = out.end();
        Amount amount = (Amount) out.value();
        boolean fraction = end + 2 < limit
                && tokens.is(end, "1")
                && tokens.is(end + 1, "/")
                && tokens.is(end + 2, "2")
                && !tokens.isSpaceBefore(end + 1);
        if (fraction) {
            return out.set(amount.plusHalf(), end + 3);
        }
        boolean words =
                end + 2 < limit && tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half");
        return !words || out.set(amount.plusHalf(), end + 3);
    }

    /** A year in words: "nineteen ninety-six", "two thousand and one", "twenty ten". */
    static boolean year(Tokens tokens, int at, int limit, Reading out) {
        Numeral first = numeral(tokens, at, limit);
        if (first == null) {
            return false;
        }
        boolean century = first.role == Role.TEENS && first.value > 12 || first.role == Role.TENS && first.value == 20;
        if (century) {
            Numeral rest = numeral(tokens, at + 1, limit);
            boolean fits = rest != null && (rest.role == Role.TENS || rest.role == Role.TEENS);
            if (fits && cardinal(tokens, at + 1, limit, out)) {
                int years = ((Amount) out.value()).whole();
                return years < 100 && out.set(first.value * 100 + years, out.end());
            }
            return false;
        }
        boolean thousand = first.role == Role.ONES && first.value < 3 && tokens.is(at + 1, "thousand");
        if (thousand && cardinal(tokens, at, limit, out)) {
            int year = ((Amount) out.value()).whole();
            return year >= 1000 && year < 3000 && out.set(year, out.end());
        }
        return false;
    }

    /** A day of the month: "1", "1st", "first", "twenty-first". */
    static boolean day(Tokens tokens, int at, int limit, Reading out) {
        if (Digits.day(tokens, at, out)) {
            return true;
        }
        return ordinal(tokens, at, limit, out) && (Integer) out.value() <= 31;
    }

    /** "20th", "second", "twenty-first" */
    static boolean ordinal(Tokens tokens, int at, int limit, Reading out) {
        if (tokens.is(at, Kind.MIXED)) {
            return ordinalDigits(tokens, at, out);
        }
        Numeral first = numeral(tokens, at, limit);
        if (first == null) {
            return false;
        }
        if (first.role == Role.ORDINAL) {
            return out.set(first.value, at + 1);
        }
        int next = tokens.is(at + 1, Kind.HYPHEN) ? at + 2 : at + 1;
        Numeral second = numeral(tokens, next, limit);
        boolean compound =
                first.role == Role.TENS && second != null && second.role == Role.ORDINAL && second.value < 10;
        return compound && out.set(first.value + second.value, next + 1);
    }

    private static boolean ordinalDigits(Tokens tokens, int at, Reading out) {
        int end = tokens.end(at);
        int digits = end - tokens.start(at) - 2;
        if (digits < 1 || digits > 2) {
            return false;
        }
        char c = tokens.foldedAt(end - 2);
        char d = tokens.foldedAt(end - 1);
        boolean suffix = c == 't' && d == 'h' || c == 's' && d == 't' || c == 'n' && d == 'd' || c == 'r' && d == 'd';
        for (int offset = tokens.start(at); offset < end - 2; offset++) {
            suffix &= tokens.foldedAt(offset) <= '9';
        }
        int number = Digits.prefix(tokens, at, digits);
        return suffix && number > 0 && out.set(number, at + 1);
    }

    private static Numeral numeral(Tokens tokens, int at, int limit) {
        return at < limit ? WORDS.get(tokens, at) : null;
    }
}
