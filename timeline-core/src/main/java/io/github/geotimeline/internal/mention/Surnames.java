package io.github.geotimeline.internal.mention;

import io.github.geotimeline.actor.Gazetteer;
import io.github.geotimeline.actor.Office;
import io.github.geotimeline.actor.Person;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The office holders of a gazetteer by surname, for texts that name them without their first name. Immutable. */
public final class Surnames {

    private final Gazetteer gazetteer;

    /** Finds the office holders of a gazetteer. */
    public Surnames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The one person of this surname in office on a day; without a day, the only one there ever was. Nobody if there are
     * several who do not speak for the same side.
     */
    public Optional<Person> holder(String surname, Optional<LocalDate> day) {
        Person holder = null;
        for (Person person : gazetteer.holdersBySurname(surname)) {
            if (day.isEmpty() || person.office().get().heldOn(day.get())) {
                if (holder != null && !holder.code().equals(person.code())) {
                    return Optional.empty();
                }
                holder = holder == null ? person : holder;
            }
        }
        return Optional.ofNullable(holder);
    }

    /**
     * The person of this surname who held an office of this title, be it before or after the day: whose term lies closest to it;
     * without a day, one of those there were. Nobody if those equally close do not speak for the same side.
     */
    public Optional<Person> holder(String surname, String title, Optional<LocalDate> day) {
        Person closest = null;
        long least = Long.MAX_VALUE;
        for (Person person : gazetteer.holdersBySurname(surname)) {
            Office office = person.office().get();
            if (!office.title().equalsIgnoreCase(title)) {
                continue;
            }
            long distance = day.map(from -> distance(office, from)).orElse(0L);
            boolean split = distance == least && !closest.code().equals(person.code());
            if (split) {
                return Optional.empty();
            }
            closest = distance < least ? person : closest;
            least = Math.min(distance, least);
        }
        return Optional.ofNullable(closest);
    }

    private static long distance(Office office, LocalDate day) {
        if (office.heldOn(day)) {
            return 0;
        }
        return day.isBefore(office.from())
                ? ChronoUnit.DAYS.between(day, office.from())
                : ChronoUnit.DAYS.between(office.until().get(), day);
    }
}
