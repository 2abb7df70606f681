package io.github.geotimeline.internal.mention;

import io.github.geotimeline.actor.Name;
import io.github.geotimeline.time.TimeExpression;
import java.util.List;

/** Tokens that mean something beyond grammar: from token {@link #from} to before token {@link #to}. */
public sealed interface Mention {

    /** The first token. */
    int from();

    /** The token after the last. */
    int to();

    /**
     * A name of the gazetteer.
     *
     * @param from the first token
     * @param to the token after the last
     * @param names its readings, at least one
     */
    record OfName(int from, int to, List<Name> names) implements Mention {}

    /**
     * A time expression.
     *
     * @param from the first token
     * @param to the token after the last
     * @param time what it tells
     */
    record OfTime(int from, int to, TimeExpression time) implements Mention {}
}
