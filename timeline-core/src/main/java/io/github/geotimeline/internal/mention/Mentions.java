package io.github.geotimeline.internal.mention;

import io.github.geotimeline.actor.Name;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeExpression;
import java.util.List;

/** The mentions of a text, none overlapping another, by the token that they begin at. */
public final class Mentions {

    private final Mention[] byToken;

    private Mentions(Mention[] byToken) {
        this.byToken = byToken;
    }

    /** Finds the names and places the times; where the two overlap, the one that begins first, then the longer one stays. */
    public static Mentions of(Tokens tokens, NameFinder finder, List<TimeExpression> times) {
        Mention[] byToken = new Mention[tokens.size()];
        int nextTime = 0;
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int limit = tokens.sentenceEnd(s);
            int i = tokens.sentenceStart(s);
            while (i < limit) {
                while (nextTime < times.size() && times.get(nextTime).span().start() < tokens.start(i)) {
                    nextTime++;
                }
                Mention name = name(tokens, finder, i, limit);
                Mention time = nextTime < times.size() ? time(tokens, times.get(nextTime), i, limit) : null;
                Mention longer = longer(name, time);
                if (longer == null) {
                    i++;
                } else {
                    byToken[i] = longer;
                    i = longer.to();
                }
            }
        }
        return new Mentions(byToken);
    }

    private static Mention longer(Mention name, Mention time) {
        if (name == null || time == null) {
            return name == null ? time : name;
        }
        return name.to() > time.to() ? name : time;
    }

    private static Mention name(Tokens tokens, NameFinder finder, int from, int limit) {
        int to = finder.end(tokens, from, limit);
        while (to > from) {
            List<Name> names = finder.names(tokens, from, to);
            if (!names.isEmpty()) {
                return new Mention.OfName(from, to, names);
            }
            to = finder.end(tokens, from, to - 1);
        }
        return null;
    }

    private static Mention time(Tokens tokens, TimeExpression time, int from, int limit) {
        if (time.span().start() >= tokens.end(from)) {
            return null;
        }
        int to = from + 1;
        while (to < limit && tokens.start(to) < time.span().end()) {
            to++;
        }
        return new Mention.OfTime(from, to, time);
    }

    /** The mention that begins at a token, or null. */
    public Mention at(int token) {
        return byToken[token];
    }
}
