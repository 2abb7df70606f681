package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Clause;
import io.github.geotimeline.internal.clause.NounPhrase;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.party.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the events of a sentence and writes down how. */
final class FrameTrace {

    private final Rules rules;
    private final Parties parties;
    private final Sentence sentence;
    private final EventFinder finder;
    private final Consumer<String> lines;

    FrameTrace(Rules rules, Parties parties, CharSequence text, Sentence sentence, Consumer<String> lines) {
        this.rules = rules;
        this.parties = parties;
        this.sentence = sentence;
        this.finder = new EventFinder(rules, parties, text, sentence);
        this.lines = lines;
    }

    List<Telling> find() {
        List<Telling> tellings = finder.find();
        sentence.clauses().forEach(this::clause);
        sentence.nounPhrases().forEach(this::noun);
        tellings.forEach(this::telling);
        return tellings;
    }

    private void clause(Clause clause) {
        lines.accept("clause " + clause);
        lines.accept("  told " + finder.outlook(clause));
        List<Binding> matches = new ArrayList<>();
        rules.frames().forEachMatch(parties, clause, matches::add);
        write(matches);
    }

    private void noun(NounPhrase phrase) {
        List<Binding> matches = new ArrayList<>();
        rules.frames().forEachMatch(parties, phrase, matches::add);
        if (!matches.isEmpty()) {
            lines.accept("noun " + phrase);
            write(matches);
        }
    }

    private void write(List<Binding> matches) {
        matches.sort((left, right) -> left.isBetterThan(right) ? -1 : right.isBetterThan(left) ? 1 : 0);
        matches.forEach(match -> lines.accept("  frame " + match));
    }

    private void telling(Telling telling) {
        lines.accept("event " + telling.kind() + " " + telling.status() + " by frame " + telling.rule()
                + telling.claimant()
                        .map(actor -> ", claimed by " + actor.name())
                        .orElse("")
                + telling.place().map(place -> ", in " + place).orElse(""));
    }
}
