package io.github.geotimeline.internal.clause;

import io.github.geotimeline.internal.clause.VerbGroup.Form;
import io.github.geotimeline.internal.clause.VerbGroup.Tense;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Reads one verb group: auxiliaries, adverbs and negation, the main verb, and a particle or predicate adjective behind it. */
final class VerbGroupReader {

    private final Tokens tokens;
    private final List<Unit> units;
    private final Lexicon lexicon;

    private final int from;
    private int to;
    private int afterMain;
    private Unit main;
    private Form form;
    private Tense tense = Tense.PRESENT;
    private Tense auxiliaryTense = Tense.PRESENT;
    private String lemma;
    private String particle = "";
    private String modal = "";
    private boolean passive;
    private boolean perfect;
    private boolean progressive;
    private boolean negated;
    private boolean almost;
    private final List<TimeExpression> times = new ArrayList<>(0);
    private boolean finite;

    private VerbGroupReader(Tokens tokens, List<Unit> units, Lexicon lexicon, int from) {
        this.tokens = tokens;
        this.units = units;
        this.lexicon = lexicon;
        this.from = from;
        this.to = from;
    }

    /** The verb group that begins at unit {@code from}, or null if none does. */
    static VerbGroup read(Tokens tokens, List<Unit> units, Lexicon lexicon, int from) {
        if (!mayBegin(units.get(from).tag())) {
            return null;
        }
        VerbGroupReader reader = new VerbGroupReader(tokens, units, lexicon, from);
        return reader.read() ? new VerbGroup(reader.features(), reader.form, reader.passive) : null;
    }

    private static boolean mayBegin(Tag tag) {
        return switch (tag) {
            case TO, MODAL, ADVERB, NEGATION, DO, HAVE, BE, VERB, PAST, ING -> true;
            default -> false;
        };
    }

    private VerbFeatures features() {
        return new VerbFeatures(
                tokens,
                units,
                from,
                to,
                main,
                afterMain,
                lemma,
                particle,
                modal,
                tense,
                auxiliaryTense,
                perfect,
                progressive,
                negated,
                almost,
                times);
    }

    private boolean read() {
        if (at(to, Tag.NEGATION) && at(to + 1, Tag.TO)) {
            skipAdverbs();
        }
        if (at(to, Tag.TO)) {
            form = Form.INFINITIVE;
            to++;
        }
        readModal();
        skipAdverbs();
        if (at(to, Tag.DO) && verbFollows(to, Tag.VERB, Tag.VERB)) {
            takeAuxiliary(Tag.DO);
        }
        if (at(to, Tag.HAVE) && verbFollows(to, Tag.PAST, Tag.BE)) {
            perfect = true;
            form = form == null && tokens.is(units.get(to).from(), "having") ? Form.ING : form;
            takeAuxiliary(Tag.HAVE);
        }
        return at(to, Tag.BE) ? readBe() : readMain();
    }

    private void readModal() {
        if (!at(to, Tag.MODAL)) {
            return;
        }
        modal = modalOf(units.get(to));
        tense = modal.equals("will") || modal.equals("would") || modal.equals("shall") ? Tense.FUTURE : Tense.PRESENT;
        finite = true;
        note(units.get(to));
        to++;
        skipAdverbs();
        // "Ought to go"
        to += at(to, Tag.TO) ? 1 : 0;
    }

    private String modalOf(Unit unit) {
        String folded = tokens.folded(unit.from());
        return switch (folded) {
            case "'ll", "won't" -> "will";
            case "'d", "wouldn't" -> "would";
            case "can't", "cannot" -> "can";
            default -> folded.endsWith("n't") ? folded.substring(0, folded.length() - 3) : folded;
        };
    }

    private void takeAuxiliary(Tag tag) {
        Unit unit = units.get(to);
        finite |= form == null;
        boolean past = tag == Tag.HAVE || isPastAuxiliary(unit);
        tense = past && modal.isEmpty() ? Tense.PAST : tense;
        auxiliaryTense = isPastAuxiliary(unit) ? Tense.PAST : auxiliaryTense;
        note(unit);
        to++;
        skipAdverbs();
    }

    private boolean isPastAuxiliary(Unit unit) {
        String folded = tokens.folded(unit.from());
        return folded.startsWith("was")
                || folded.startsWith("were")
                || folded.startsWith("did")
                || folded.startsWith("had");
    }

    private boolean readBe() {
        Unit be = units.get(to);
        String folded = tokens.folded(be.from());
        if (form == null && folded.equals("being")) {
            form = Form.ING;
        }
        if (form == null && folded.equals("be") && modal.isEmpty()) {
            form = Form.BARE;
        }
        finite |= form == null && !folded.equals("be") && !folded.equals("been");
        takeTenseOfBe(be);
        to++;
        skipAdverbs();
        if (at(to, Tag.BE) && tokens.is(units.get(to).from(), "being")) {
            progressive = true;
            to++;
            skipAdverbs();
        }
        if (at(to, Tag.PAST)) {
            passive = true;
            return takeMain(units.get(to));
        }
        if (at(to, Tag.ING)) {
            progressive = true;
            return isGoingTo() ? readFuture() : takeMain(units.get(to));
        }
        if (at(to, Tag.TO) && at(to + 1, Tag.VERB, Tag.BE)) {
            return readFuture();
        }
        return takeCopula(be);
    }

    private void takeTenseOfBe(Unit be) {
        if (modal.isEmpty() && !perfect) {
            tense = isPastAuxiliary(be) ? Tense.PAST : tense;
            auxiliaryTense = tense;
        }
        note(be);
    }

    private boolean isGoingTo() {
        return tokens.is(units.get(to).from(), "going") && at(to + 1, Tag.TO) && at(to + 2, Tag.VERB, Tag.BE);
    }

    /** "Is to visit", "is going to visit". */
    private boolean readFuture() {
        progressive = false;
        modal = "will";
        tense = Tense.FUTURE;
        finite = true;
        while (!at(to, Tag.TO)) {
            to++;
        }
        to++;
        skipAdverbs();
        if (at(to, Tag.BE)) {
            to++;
            skipAdverbs();
            passive = at(to, Tag.PAST);
        }
        return to < units.size() && (at(to, Tag.VERB) || passive) && takeMain(units.get(to));
    }

    private boolean takeCopula(Unit be) {
        main = be;
        afterMain = to;
        lemma = "be";
        if (at(to, Tag.ADJECTIVE) && !at(to + 1, Tag.NOUN) && !at(to + 1, Tag.NAME)) {
            lemma = "be " + tokens.folded(units.get(to).to() - 1);
            main = units.get(to);
            to++;
        }
        if (at(to, Tag.PREPOSITION) && tokens.is(units.get(to).from(), "about") && at(to + 1, Tag.TO)) {
            lemma = "be about";
            to++;
        }
        form = form == null ? Form.FINITE : form;
        return true;
    }

    private boolean readMain() {
        if (to >= units.size()) {
            return false;
        }
        Unit unit = units.get(to);
        return switch (unit.tag()) {
            case VERB, PAST, ING -> takeMain(unit);
            case HAVE, DO -> takeMainAuxiliary(unit);
            default -> false;
        };
    }

    private boolean takeMainAuxiliary(Unit unit) {
        main = unit;
        lemma = unit.is(Tag.HAVE) ? "have" : "do";
        boolean ing = tokens.folded(unit.from()).endsWith("ing");
        tense = isPastAuxiliary(unit) ? Tense.PAST : tense;
        form = form != null ? form : ing ? Form.ING : Form.FINITE;
        note(unit);
        to++;
        afterMain = to;
        return true;
    }

    private boolean takeMain(Unit unit) {
        main = unit;
        lemma = unit.word().verb() == null
                ? tokens.folded(unit.to() - 1)
                : unit.word().verb();
        if (form == null) {
            form = finite || perfect ? Form.FINITE : formOf(unit);
        }
        if (unit.is(Tag.PAST) && !passive && modal.isEmpty()) {
            tense = Tense.PAST;
        }
        passive |= form == Form.PARTICIPLE;
        to++;
        afterMain = to;
        if (isPassiveOfGet()) {
            passive = true;
            form = form == Form.PAST_OR_PARTICIPLE ? Form.FINITE : form;
            skipAdverbs();
            return takeMain(units.get(to));
        }
        takeParticle();
        return true;
    }

    /** "Got arrested", "getting killed". */
    private boolean isPassiveOfGet() {
        return lemma.equals("get") && verbFollows(to - 1, Tag.PAST, Tag.PAST);
    }

    private static Form formOf(Unit unit) {
        if (unit.is(Tag.ING)) {
            return Form.ING;
        }
        if (unit.is(Tag.VERB)) {
            return unit.is(WordClass.BASE) ? Form.BARE : Form.FINITE;
        }
        boolean past = unit.is(WordClass.PAST);
        boolean participle = unit.is(WordClass.PARTICIPLE);
        return past && participle ? Form.PAST_OR_PARTICIPLE : past ? Form.FINITE : Form.PARTICIPLE;
    }

    private void takeParticle() {
        if (to >= units.size()) {
            return;
        }
        Unit next = units.get(to);
        boolean candidate = next.is(Tag.PREPOSITION) || next.is(Tag.ADVERB);
        if (candidate && !at(to + 1, Tag.TIME) && !isWhere(next)) {
            String word = tokens.folded(next.from());
            boolean agent = passive && word.equals("by");
            if (!agent && next.to() - next.from() == 1 && lexicon.isPhrasalVerb(lemma + "_" + word)) {
                particle = word;
                to++;
            }
        }
    }

    /** "Was signed in London": before the name of a place, "in" says where. */
    private boolean isWhere(Unit preposition) {
        return tokens.is(preposition.from(), "in")
                && to + 1 < units.size()
                && units.get(to + 1).isPlaceName();
    }

    /** Steps over adverbs, and over a time between an auxiliary and its verb: "is now patrolling". */
    private void skipAdverbs() {
        while (at(to, Tag.ADVERB, Tag.NEGATION) || isTimeWithin()) {
            note(units.get(to));
            units.get(to).time().ifPresent(times::add);
            to++;
        }
    }

    private boolean isTimeWithin() {
        return to > from && at(to, Tag.TIME) && at(to + 1, Tag.ING, Tag.PAST);
    }

    private void note(Unit unit) {
        negated |= unit.is(WordClass.NEGATION);
        almost |= unit.is(Tag.ADVERB) && (tokens.is(unit.from(), "nearly") || tokens.is(unit.from(), "almost"));
    }

    private boolean verbFollows(int i, Tag first, Tag second) {
        int k = i + 1;
        while (at(k, Tag.ADVERB, Tag.NEGATION)) {
            k++;
        }
        return at(k, first, second);
    }

    private boolean at(int i, Tag tag) {
        return i < units.size() && units.get(i).is(tag);
    }

    private boolean at(int i, Tag first, Tag second) {
        return at(i, first) || at(i, second);
    }
}
