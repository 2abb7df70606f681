package io.github.geotimeline.internal.clause;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of English verbs and nouns; what these rules get wrong, the lexicon lists. */
final class Inflection {

    private Inflection() {}

    /** The form in -s, of a verb or a noun: {@code attacks}, {@code reaches}, {@code carries}. */
    static String withS(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh");
        return base + (hisses ? "es" : "s");
    }

    /** The form in -ed: {@code attacked}, {@code agreed}, {@code carried}. */
    static String withEd(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + (base.endsWith("e") ? "d" : "ed");
    }

    /** The form in -ing: {@code attacking}, {@code agreeing}, {@code making}, {@code lying}. */
    static String withIng(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean silent = base.endsWith("e")
                && !base.endsWith("ee")
                && !base.endsWith("oe")
                && !base.endsWith("ye")
                && base.length() > 2;
        return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    /** All words that may have this form, whatever they are: the form itself, and those of which it can be a regular one. */
    static List<String> bases(String form) {
        List<String> bases = new ArrayList<>(4);
        bases.add(form);
        addBase(form, "s", "", bases);
        addBase(form, "es", "", bases);
        addBase(form, "ies", "y", bases);
        addBase(form, "d", "", bases);
        addBase(form, "ed", "", bases);
        addBase(form, "ied", "y", bases);
        addBase(form, "ing", "", bases);
        addBase(form, "ing", "e", bases);
        addBase(form, "ying", "ie", bases);
        return bases;
    }

    private static void addBase(String form, String ending, String ofBase, List<String> bases) {
        if (form.endsWith(ending)) {
            bases.add(form.substring(0, form.length() - ending.length()).concat(ofBase));
        }
    }

    private static boolean endsInConsonantAndY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && "aeiou".indexOf(base.charAt(last - 1)) < 0;
    }
}
