package io.github.geotimeline.internal.clause;

import io.github.geotimeline.text.Span;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** A verb with its auxiliaries: "has not been signed", "will visit", "to withdraw", "refusing". */
public final class VerbGroup implements Chunk {

    /** In what form the verb stands. */
    public enum Form {
        /** With tense, and so with a subject of its own. */
        FINITE,
        /** In the base form without "to": the present tense of a plural, or an infinitive that goes on after "and". */
        BARE,
        /** In a form that is the past tense or, in a reduced relative clause, the participle. */
        PAST_OR_PARTICIPLE,
        /** A participle without an auxiliary: "the pact signed in Tokyo". */
        PARTICIPLE,
        /** "to withdraw". */
        INFINITIVE,
        /** "withdrawing". */
        ING
    }

    /** When, seen from the time of writing. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }

    private final VerbFeatures features;
    private final Form form;
    private final boolean passive;
    private String word;

    VerbGroup(VerbFeatures features, Form form, boolean passive) {
        this.features = features;
        this.form = form;
        this.passive = passive || form == Form.PARTICIPLE;
    }

    /** The same group, once the clause around it has decided between the forms that its words may have. */
    VerbGroup as(Form decided) {
        return new VerbGroup(features, decided, passive);
    }

    /** The same group, where the auxiliary of the passive stands with a verb before it. */
    VerbGroup asPassive() {
        return new VerbGroup(features, form, true);
    }

    Unit main() {
        return features.main();
    }

    /** The main verb as it stands in the text, folded. */
    public String word() {
        if (word == null) {
            word = features.tokens().folded(features.main().to() - 1);
        }
        return word;
    }

    /**
     * Returns the token after the given words, if these follow the main verb in this order, whatever their number or tense
     * and whatever determiners and adjectives stand between; 0 for a single word behind the object ("handed the men over");
     * -1 if they do neither.
     */
    public int endOf(List<String> words) {
        int end = endBehindMain(words);
        if (end >= 0 || words.size() > 1) {
            return end;
        }
        int particle = particleBehindObject();
        return particle >= 0
                        && features.tokens().is(features.units().get(particle).from(), words.get(0))
                ? 0
                : -1;
    }

    private int endBehindMain(List<String> words) {
        List<Unit> units = features.units();
        int k = features.afterMain();
        int end = -1;
        for (int w = 0; w < words.size(); w++) {
            while (k < units.size() && isSkipped(units.get(k)) && !reads(units.get(k), words.get(w))) {
                k++;
            }
            if (k >= units.size()) {
                return -1;
            }
            Unit unit = units.get(k);
            int of = isCompound(unit) ? compoundWords(unit, words, w) : reads(unit, words.get(w)) ? 1 : 0;
            if (of == 0) {
                return -1;
            }
            end = isCompound(unit) ? unit.from() + of : unit.to();
            w += of - 1;
            k++;
        }
        return end;
    }

    /** "Out of", "away from" count as one preposition. */
    private static boolean isCompound(Unit unit) {
        return unit.is(Tag.PREPOSITION) && unit.to() - unit.from() > 1;
    }

    /** How many of the words from {@code w} on a compound preposition begins with; 0 if it has one that differs. */
    private int compoundWords(Unit unit, List<String> words, int w) {
        int length = Math.min(unit.to() - unit.from(), words.size() - w);
        for (int k = 0; k < length; k++) {
            if (!features.tokens().is(unit.from() + k, words.get(w + k))) {
                return 0;
            }
        }
        return length;
    }

    /** The words, each once, as they stand there and in their base form, with which what {@link #endOf} finds may begin. */
    public List<String> following() {
        List<String> words = new ArrayList<>(4);
        List<Unit> units = features.units();
        boolean skipped = true;
        for (int k = features.afterMain(); k < units.size() && skipped; k++) {
            Unit unit = units.get(k);
            skipped = isSkipped(unit);
            add(words, features.tokens().folded(isCompound(unit) ? unit.from() : unit.to() - 1));
            add(words, unit.noun());
            add(words, unit.word().verb());
        }
        int particle = particleBehindObject();
        if (particle >= 0) {
            add(words, features.tokens().folded(features.units().get(particle).from()));
        }
        return words;
    }

    /** The index of the adverb, preposition or adjective behind the object that no phrase of its own follows; -1 if there is none. */
    private int particleBehindObject() {
        List<Unit> units = features.units();
        int k = features.afterMain();
        boolean object = false;
        while (k < units.size() && (units.get(k).isNominal() && !isPredicate(k) || object && isOf(units.get(k)))) {
            object = true;
            k++;
        }
        boolean candidate = object
                && k < units.size()
                && (units.get(k).is(Tag.PREPOSITION)
                        || units.get(k).is(Tag.ADVERB)
                        || units.get(k).is(Tag.ADJECTIVE));
        return candidate && (nothingNominalAt(k + 1) || isCompound(units.get(k))) ? k : -1;
    }

    /** "Held the army responsible": an adjective behind its noun. */
    private boolean isPredicate(int k) {
        Unit before = features.units().get(k - 1);
        boolean noun = before.is(Tag.NOUN) || before.is(Tag.NAME) || before.is(Tag.PRONOUN);
        return k > features.afterMain() && noun && features.units().get(k).is(Tag.ADJECTIVE) && nothingNominalAt(k + 1);
    }

    private boolean nothingNominalAt(int k) {
        List<Unit> units = features.units();
        return k >= units.size()
                || !units.get(k).isNominal()
                        && !units.get(k).is(Tag.TIME)
                        && !units.get(k).is(Tag.ING);
    }

    private boolean isOf(Unit unit) {
        return unit.is(Tag.PREPOSITION) && features.tokens().is(unit.from(), "of");
    }

    private static void add(List<String> words, String word) {
        if (word != null && !words.contains(word)) {
            words.add(word);
        }
    }

    private static boolean isSkipped(Unit unit) {
        return unit.is(Tag.DETERMINER) || unit.is(Tag.POSSESSIVE) || unit.is(Tag.ADJECTIVE) || unit.is(Tag.ADVERB);
    }

    private boolean reads(Unit unit, String word) {
        return word.equals(unit.noun())
                || word.equals(unit.word().verb())
                || features.tokens().is(unit.to() - 1, word);
    }

    /** The index of the first unit. */
    int from() {
        return features.from();
    }

    /** The index after the last unit. */
    int to() {
        return features.to();
    }

    /** The base form; {@code be willing} for a copula with its predicate. */
    public String lemma() {
        return features.lemma();
    }

    /** The particle behind the verb, or the empty string. */
    public String particle() {
        return features.particle();
    }

    /** The modal verb, folded and without contraction ({@code will}), or the empty string. */
    public String modal() {
        return features.modal();
    }

    /** In what form the verb stands. */
    public Form form() {
        return form;
    }

    /** The tense of the group. */
    public Tense tense() {
        return features.tense();
    }

    /** Whether the group is of what will, may or is to be. */
    public boolean isAhead() {
        return !modal().isEmpty() || form == Form.INFINITIVE;
    }

    /** The tense of the first auxiliary alone: present in "has been holding", past in "had been holding". */
    public Tense auxiliaryTense() {
        return features.auxiliaryTense();
    }

    /** Whether the subject suffers the act. */
    public boolean isPassive() {
        return passive;
    }

    /** Whether the group has "have" with a participle. */
    public boolean isPerfect() {
        return features.perfect();
    }

    /** Whether the group has "be" with an -ing form. */
    public boolean isProgressive() {
        return features.progressive();
    }

    /** Whether the group has "not", "never", "no longer". */
    public boolean isNegated() {
        return features.negated();
    }

    /** Whether the group has "nearly" or "almost". */
    public boolean isAlmost() {
        return features.almost();
    }

    /** Whether the verb is one of saying. */
    public boolean isSaying() {
        return main().is(WordClass.SAYING);
    }

    /** Whether the object of the verb is to do what the infinitive behind it says. */
    public boolean isAboutOthersAct() {
        return main().is(WordClass.OTHERS_ACT);
    }

    /** Whether the verb takes an object and a base form about what the object is to do: "let the inspectors go". */
    public boolean isLetting() {
        return main().is(WordClass.LETTING);
    }

    /** Whether people do what the verb says where they are at home. */
    public boolean isSettled() {
        return main().is(WordClass.SETTLED);
    }

    /** The times that stand within the group. */
    List<TimeExpression> times() {
        return features.times();
    }

    /** Where the group stands. */
    public Span span() {
        List<Unit> units = features.units();
        return features.tokens()
                .span(units.get(from()).from(), units.get(to() - 1).to());
    }

    @Override
    public String toString() {
        return (isNegated() ? "not " : "") + (modal().isEmpty() ? "" : modal() + " ") + lemma()
                + (passive ? "/passive" : "") + "/" + form;
    }
}
