package io.github.geotimeline.internal.merge;

import io.github.geotimeline.event.Disagreement;
import io.github.geotimeline.event.Quantity;
import java.util.List;
import java.util.OptionalLong;

/** Several tellings of how many. */
final class Quantities {

    private Quantities() {}

    /** The strongest number, narrowed by those that it allows; those that it excludes are disputed. */
    static Quantity combine(Ballot<Quantity> told, String field, List<Disagreement> disagreements) {
        List<Quantity> ranked = told.ranked();
        Quantity combined = ranked.get(0);
        boolean disputed = false;
        for (Quantity next : ranked) {
            if (areCompatible(combined, next)) {
                combined = narrow(combined, next);
            } else {
                disputed = true;
            }
        }
        if (disputed) {
            disagreements.add(told.disagreement(field));
        }
        return combined;
    }

    /** A rounded number allows a tenth more or less. */
    private static boolean areCompatible(Quantity left, Quantity right) {
        boolean sameUnit =
                left.unit().isEmpty() || right.unit().isEmpty() || left.unit().equals(right.unit());
        return sameUnit && lowest(left) <= highest(right) && lowest(right) <= highest(left);
    }

    private static long lowest(Quantity told) {
        return told.approximate() ? told.atLeast() - told.atLeast() / 10 : told.atLeast();
    }

    private static long highest(Quantity told) {
        long most = told.atMost().orElse(Long.MAX_VALUE);
        return told.approximate() && most < Long.MAX_VALUE / 2 ? most + most / 10 : most;
    }

    private static Quantity narrow(Quantity left, Quantity right) {
        long least = Math.max(left.atLeast(), right.atLeast());
        long most =
                Math.min(left.atMost().orElse(Long.MAX_VALUE), right.atMost().orElse(Long.MAX_VALUE));
        Quantity exact = left.approximate() ? right : left;
        OptionalLong atMost = most == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(most);
        boolean overlap = least <= most && left.approximate() == right.approximate();
        return new Quantity(
                overlap ? least : exact.atLeast(),
                overlap ? atMost : exact.atMost(),
                left.unit().or(right::unit),
                left.approximate() && right.approximate());
    }
}
