package io.github.geotimeline;

import io.github.geotimeline.actor.Name;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.frame.Rules;
import io.github.geotimeline.internal.frame.Telling;
import io.github.geotimeline.internal.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down what every step of the road makes of an article. */
final class Trace {

    private final Reading reading;
    private final Rules rules;
    private final List<Telling> tellings = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();

    private Trace(Reading reading, Rules rules) {
        this.reading = reading;
        this.rules = rules;
    }

    static String of(Reading reading, Rules rules) {
        return new Trace(reading, rules).write();
    }

    private String write() {
        reading.reference().day().ifPresent(day -> line(0, "read from " + day));
        reading.reference().grounds().forEach(ground -> line(1, "because " + ground));
        reading.forEachSentence(this::sentence);
        List<Observation> observations = reading.observations(rules.frames(), tellings);
        if (!observations.isEmpty()) {
            line(0, "told");
        }
        observations.forEach(this::observation);
        return lines.toString();
    }

    private void sentence(Sentence sentence) {
        line(0, "sentence " + sentence.span().in(reading.article().text()));
        line(1, "tokens " + tokens(sentence.index()));
        int end = reading.tokens().sentenceEnd(sentence.index());
        for (int i = reading.tokens().sentenceStart(sentence.index()); i < end; i++) {
            mention(reading.mentions().at(i));
        }
        tellings.addAll(rules.trace(reading.parties(), reading.article().text(), sentence, trace -> line(1, trace)));
        lines.append('\n');
    }

    private String tokens(int sentence) {
        StringBuilder cut = new StringBuilder();
        for (int i = reading.tokens().sentenceStart(sentence);
                i < reading.tokens().sentenceEnd(sentence);
                i++) {
            cut.append(cut.isEmpty() ? "" : "|").append(reading.tokens().string(i));
        }
        return cut.toString();
    }

    private void mention(Mention mention) {
        if (mention instanceof Mention.OfTime time) {
            line(
                    1,
                    "time \"" + time.time().text() + "\" " + time.time().value() + ", rule "
                            + time.time().rule());
        } else if (mention instanceof Mention.OfName name) {
            String words = reading.tokens().string(name.from(), name.to());
            String readings = name.names().stream().map(Trace::reading).collect(Collectors.joining("; "));
            line(1, "name \"" + words + "\" " + readings);
        }
    }

    private static String reading(Name name) {
        String who = name.actor().map(actor -> actor.code() + " ").orElse("");
        String where = name.place().map(place -> "at " + place + " ").orElse("");
        return who + where + name.form() + (name.weak() ? " weak" : "");
    }

    private void observation(Observation told) {
        line(
                1,
                told.facts().kind() + " " + told.facts().when() + " \"" + told.trigger() + "\", rule " + told.rule()
                        + ", occurrence " + told.occurrence());
        told.grounds().forEach(ground -> line(2, "because " + ground));
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth))
                .append(text.stripTrailing().replaceAll("\\R", " "))
                .append('\n');
    }
}
