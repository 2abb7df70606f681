package io.github.geotimeline.internal.anchor;

import io.github.geotimeline.actor.Country;
import io.github.geotimeline.actor.Form;
import io.github.geotimeline.actor.Name;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.internal.mention.Mention;
import io.github.geotimeline.internal.mention.Mentions;
import io.github.geotimeline.internal.text.Tokens;
import io.github.geotimeline.time.TimeExpression;
import java.util.Optional;

/**
 * The line that opens a dispatch: "NAIROBI, Kenya (AP) --", "BRUSSELS, December 2 (Xinhua) --".
 *
 * @param end the token after it
 * @param place where the dispatch was written
 * @param day when, if it says so
 */
public record Dateline(int end, Optional<Place> place, Optional<TimeExpression> day) {

    /** A date line is short. */
    private static final int LONGEST = 24;

    private static final Dateline NONE = new Dateline(0, Optional.empty(), Optional.empty());

    /** The date line of a text; one that ends at token 0 if it has none. */
    public static Dateline of(Tokens tokens, Mentions mentions) {
        int end = end(tokens);
        if (end == 0) {
            return NONE;
        }
        Optional<Place> place = Optional.empty();
        Optional<TimeExpression> day = Optional.empty();
        int i = 0;
        while (i < end) {
            Mention mention = mentions.at(i);
            if (mention instanceof Mention.OfName name) {
                Optional<Place> named = place(name);
                place = place.isEmpty() || place.get().country().isEmpty() && named.isPresent() ? named : place;
            } else if (mention instanceof Mention.OfTime time) {
                day = day.or(() -> Optional.of(time.time()));
            }
            i = mention == null ? i + 1 : mention.to();
        }
        return new Dateline(end, place, day);
    }

    private static Optional<Place> place(Mention.OfName mention) {
        for (Name name : mention.names()) {
            if (name.place().isPresent()) {
                return name.place();
            }
            if (name.form() == Form.NAME && name.actor().orElse(null) instanceof Country country) {
                return Optional.of(new Place(country.name(), Optional.of(country)));
            }
        }
        return Optional.empty();
    }

    /** The line begins in capitals and ends with a dash behind it, or behind an agency in brackets. */
    private static int end(Tokens tokens) {
        if (tokens.size() == 0 || !tokens.is(0, Tokens.Kind.WORD) || !tokens.isAllCapitals(0)) {
            return 0;
        }
        int limit = Math.min(tokens.size(), LONGEST);
        for (int i = 1; i < limit; i++) {
            boolean dash =
                    tokens.is(i, Tokens.Kind.MARK) && "-_\u2013\u2014".indexOf(tokens.charAt(tokens.start(i))) >= 0;
            if (dash) {
                return i + 1;
            }
            boolean agency = tokens.is(i, ")") && (tokens.is(i - 2, "(") || tokens.is(i - 3, "("));
            if (agency && i + 1 < tokens.size() && tokens.isCapitalised(i + 1)) {
                return i + 1;
            }
        }
        return 0;
    }
}
