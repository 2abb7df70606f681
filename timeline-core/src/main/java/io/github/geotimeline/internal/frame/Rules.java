package io.github.geotimeline.internal.frame;

import io.github.geotimeline.internal.clause.Sentence;
import io.github.geotimeline.internal.clause.VerbGroup;
import io.github.geotimeline.internal.party.Parties;
import io.github.geotimeline.internal.text.ResourceLines;
import io.github.geotimeline.internal.text.ResourceLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The frames and operators of a reader. Immutable once built, and safe for use by many threads. */
public final class Rules {

    private static final List<String> FILES = List.of(
            "accusations.frames",
            "agreements.frames",
            "attacks.frames",
            "blockers.frames",
            "coercion.frames",
            "meetings.frames",
            "mobilise.frames",
            "politics.frames",
            "protests.frames",
            "rejections.frames",
            "requests.frames",
            "retreat.frames",
            "sanctions.frames",
            "statements.frames",
            "support.frames",
            "threats.frames");

    private final FrameSet frames;
    private final Operators operators;

    private Rules(FrameSet frames, Operators operators) {
        this.frames = frames;
        this.operators = operators;
    }

    /** Collects an application's own frames, to stand before those of the library. */
    public static Builder builder() {
        return new Builder();
    }

    private static List<Line> lines(String file) {
        return ResourceLines.of(Rules.class, file);
    }

    /** The events that a sentence of the text tells, in no particular order. */
    public List<Telling> find(Parties parties, CharSequence text, Sentence sentence) {
        return new EventFinder(this, parties, text, sentence).find();
    }

    /** As {@link #find}; what the clauses, frames and events are goes to {@code trace}, line by line. */
    public List<Telling> trace(Parties parties, CharSequence text, Sentence sentence, Consumer<String> trace) {
        return new FrameTrace(this, parties, text, sentence, trace).find();
    }

    /** Whether a frame or an operator is about the verb. */
    public boolean cover(VerbGroup verb) {
        String lemma = verb.lemma();
        String first = lemma.contains(" ") ? lemma.substring(0, lemma.indexOf(' ')) : lemma;
        return frames.covers(first) || operators.of(verb).isPresent();
    }

    /** The frames. */
    public FrameSet frames() {
        return frames;
    }

    Operators operators() {
        return operators;
    }

    /** Collects the lines of an application's own files. */
    public static final class Builder {

        private final List<List<Line>> own = new ArrayList<>();

        private Builder() {}

        /** Adds a file: {@code name} is what messages call it. */
        public void add(String name, String text) {
            own.add(ResourceLines.of(text, name));
        }

        /**
         * The rules.
         *
         * @throws IllegalArgumentException with file, line, what was found and what was expected, if a line has a fault
         */
        public Rules build() {
            WordClasses classes = new WordClasses();
            classes.addAll(lines("classes.txt"));
            Operators operators = new Operators();
            operators.addAll(lines("operators.txt"));
            FrameParser parser = new FrameParser(classes);
            for (List<Line> lines : own) {
                parser.addOwn(lines);
            }
            for (String file : FILES) {
                parser.addAll(lines(file));
            }
            return new Rules(new FrameSet(parser.frames()), operators);
        }
    }
}
