package io.github.geotimeline.internal.frame;

import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Plover;
import io.github.geotimeline.event.PloverCategory;
import io.github.geotimeline.event.QuadClass;
import java.util.Optional;

/** What kinds of events have in common for a reader: which consist in words, which are done at home, which hurt. */
final class Kinds {

    private Kinds() {}

    /** The first field of a kind that holds actors of a side. */
    static Optional<String> role(EventType type, Field.Side side) {
        for (Field field : type.fields()) {
            if (field.kind() == Field.Kind.ACTORS && field.side() == side) {
                return Optional.of(field.name());
            }
        }
        return Optional.empty();
    }

    /** Whether events of the kind consist in words alone. */
    static boolean isSpoken(EventType type) {
        return type.plover().map(Kinds::isSpoken).orElse(false);
    }

    private static boolean isSpoken(Plover plover) {
        return switch (plover.category().quadClass()) {
            case VERBAL_COOPERATION, VERBAL_CONFLICT -> plover.category() != PloverCategory.CONSULT;
            case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> false;
        };
    }

    /** Who condemns, praises or investigates an event tells that it happened. */
    static boolean isComment(EventType type) {
        return switch (type) {
            case CONDEMNATION, ENDORSEMENT, INVESTIGATION, STATEMENT -> true;
            default -> false;
        };
    }

    /** "Will investigate the massacre", "to protest the killings": whatever is still to come, the event that it is about is not. */
    static boolean isAboutWhatHappened(EventType type) {
        return type == EventType.INVESTIGATION || type == EventType.CONDEMNATION || type == EventType.PROTEST;
    }

    /** "Demanded a withdrawal", "agreed on a visit": what such an act is about need never happen. */
    static boolean isIrrealis(EventType type) {
        return switch (type) {
            case REQUEST, THREAT, REJECTION, AGREEMENT_REACHED, CONCESSION -> true;
            default -> false;
        };
    }

    /** Kinds of acts that people do where they are at home. */
    static boolean isFromWithin(EventType type) {
        return switch (type) {
            case PROTEST, RESTRICTION, ARREST, CONVICTION, CONCESSION, RESIGNATION, SURRENDER -> true;
            default -> false;
        };
    }

    /** Kinds of acts that those who are named without a country do where they live: "gunmen killed two tourists in Niger". */
    static boolean isLocal(EventType type) {
        return switch (type) {
            case ATTACK, ABDUCTION, SEIZURE, TERRITORY_TAKEN, COUP, DISARMAMENT, CEASEFIRE -> true;
            default -> false;
        };
    }

    /** Whether whoever is named without a country is likely of the actor's own: the opposition that a president arrests. */
    static boolean isDomestic(EventType type) {
        return switch (type) {
            case OFFICIAL_VISIT, MEETING, PHONE_CALL, AID_PROVIDED, ACCESSION, TREATY_WITHDRAWAL, INVESTIGATION ->
                false;
            default -> true;
        };
    }

    /** Whether acts of the kind are against someone, in words or in deeds. */
    static boolean isHostile(EventType type) {
        QuadClass quad =
                type.plover().map(plover -> plover.category().quadClass()).orElse(null);
        return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.MATERIAL_CONFLICT;
    }
}
