package io.github.geotimeline.actor;

import java.util.ArrayList;
import java.util.List;

/** Collects the readings of one phrase. */
final class Readings {

    private final List<GazetteerException.Fault> faults;
    private final List<Name> names = new ArrayList<>(1);
    private int usual;

    Readings(List<GazetteerException.Fault> faults) {
        this.faults = faults;
    }

    /** Adds a reading, unless it is there already; two usual ones that contradict each other are a fault. */
    void add(Name name, Line line) {
        for (Name other : names) {
            if (isSame(name, other)) {
                return;
            }
        }
        if (name.weak()) {
            names.add(name);
        } else {
            checkUsual(name, line);
            names.add(usual++, name);
        }
    }

    // Identity, because the names of one entry share their actor and place.
    private static boolean isSame(Name name, Name other) {
        return name.form() == other.form() && name.actor() == other.actor() && name.place() == other.place();
    }

    // Someone who writes a file learns of a clash from the file, and not from a wrong country in a timeline.
    private void checkUsual(Name name, Line line) {
        for (Name other : names) {
            if (clash(name, other)) {
                faults.add(line.fault(
                        "\"" + name.phrase() + "\" for " + meaning(name) + " and for " + meaning(other),
                        "? after all but the usual reading of a phrase"));
                return;
            }
        }
    }

    private static boolean clash(Name name, Name other) {
        return !other.weak()
                && name.form() != Form.OFFICE_HOLDER
                && other.form() != Form.OFFICE_HOLDER
                && !meaning(name).equals(meaning(other));
    }

    private static String meaning(Name name) {
        return name.actor().isPresent() ? name.actor().get().code() : "no country";
    }

    /** The readings, the usual ones before the weak ones, else in the order in which they were added. */
    List<Name> usualFirst() {
        return List.copyOf(names);
    }
}
