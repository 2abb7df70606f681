package io.github.geotimeline.event;

import io.github.geotimeline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** An event in words: in one line, and with everything that it rests on. */
final class Explanation {

    private Explanation() {}

    /** For example {@code MissileTest 2024-10-31 OCCURRED, by North Korea, missile "Hwasong-19", in Wonsan}. */
    static String line(Event event) {
        return line(event.occurrence().facts());
    }

    private static String line(Facts facts) {
        StringJoiner line = new StringJoiner(", ");
        line.add(facts.kind() + " " + facts.when() + " " + facts.status());
        if (facts.intent() != Intent.NONE) {
            line.add(facts.intent().name().toLowerCase(Locale.ROOT));
        }
        names(facts).forEach(name -> line.add(name + " " + value(facts.details(), name)));
        facts.place().ifPresent(place -> line.add("in " + place));
        return Text.oneLine(line.toString());
    }

    /** The line, and below it each telling with its words, its rule and its grounds. */
    static String full(Event event) {
        StringBuilder text = new StringBuilder(line(event)).append('\n');
        event.plover().ifPresent(code -> row(text, "PLOVER", code.toString()));
        event.disagreements().forEach(disagreement -> row(text, "disputed", disagreement.toString()));
        event.links().forEach(link -> row(text, "link", link.toString()));
        event.observations().forEach(told -> append(text, told));
        return text.toString();
    }

    private static void append(StringBuilder text, Observation told) {
        Span where = told.span();
        text.append("- ").append(told.source());
        text.append(" [").append(where.start()).append(", ").append(where.end()).append(")\n");
        row(text, "told as", line(told.facts()));
        row(text, "words", told.trigger());
        row(text, "sentence", told.sentence());
        told.attributedTo().ifPresent(claimant -> row(text, "claimed by", claimant.toString()));
        row(text, "rule", told.rule());
        told.grounds().forEach(ground -> row(text, "because", ground));
    }

    private static void row(StringBuilder text, String head, String value) {
        String line = Text.oneLine(value);
        if (!line.isEmpty()) {
            text.append("  ").append(head).append(": ").append(line).append('\n');
        }
    }

    /** The names of the details in the order of the kind's fields, then those that the kind does not know. */
    private static List<String> names(Facts facts) {
        List<String> known = facts.type().fields().stream().map(Field::name).toList();
        List<String> names = new ArrayList<>(known);
        names.retainAll(facts.details().names());
        facts.details().names().stream().filter(name -> !known.contains(name)).forEach(names::add);
        return names;
    }

    private static String value(Details details, String name) {
        if (!details.actors(name).isEmpty()) {
            return Text.sentence(details.actors(name));
        }
        if (!details.texts(name).isEmpty()) {
            return Text.sentence(details.texts(name).stream().map(Text::quoted).toList());
        }
        return details.quantity(name)
                .map(Quantity::toString)
                .or(() -> details.place(name).map(Object::toString))
                .orElse("");
    }
}
