package io.github.geotimeline.event;

import java.util.Objects;

/**
 * One detail that a kind of event may have: its name, what it holds, and on which side of the event it stands.
 *
 * <pre>{@code
 * EventType.MISSILE_TEST.fields().get(0);   // Field[name=by, kind=ACTORS, side=ACTOR]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param name the name, that of the record's component
 * @param kind what it holds
 * @param side the side on which those whom it names stand
 * @see EventType#fields()
 */
public record Field(String name, Kind kind, Side side) {

    /** What a detail holds. */
    public enum Kind {

        /** Any number of actors. */
        ACTORS,

        /** Any number of texts. */
        TEXTS,

        /** One text; where several are told, the first. */
        TEXT,

        /** A number with or without a unit. */
        QUANTITY,

        /** A place. */
        PLACE
    }

    /** Where those whom a detail names stand in the event. */
    public enum Side {

        /** They do it; all parties of a reciprocal event, such as a meeting, do. */
        ACTOR,

        /** It is done to them. A place stands for its country, where no actor is named on this side. */
        RECIPIENT,

        /** They are on neither side. */
        NONE
    }

    /** Checks that nothing is missing. */
    public Field {
        DetailName.check(name);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(side, "side");
    }

    static Field actors(String name) {
        return new Field(name, Kind.ACTORS, Side.ACTOR);
    }

    static Field recipients(String name) {
        return new Field(name, Kind.ACTORS, Side.RECIPIENT);
    }

    static Field texts(String name) {
        return new Field(name, Kind.TEXTS, Side.NONE);
    }

    static Field text(String name) {
        return new Field(name, Kind.TEXT, Side.NONE);
    }

    static Field quantity(String name) {
        return new Field(name, Kind.QUANTITY, Side.NONE);
    }

    static Field place(String name) {
        return new Field(name, Kind.PLACE, Side.NONE);
    }

    static Field recipientPlace(String name) {
        return new Field(name, Kind.PLACE, Side.RECIPIENT);
    }
}
