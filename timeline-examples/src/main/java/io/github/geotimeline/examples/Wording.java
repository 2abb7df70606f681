package io.github.geotimeline.examples;

import io.github.geotimeline.actor.Actor;
import io.github.geotimeline.actor.Group;
import io.github.geotimeline.actor.Person;
import io.github.geotimeline.actor.Place;
import io.github.geotimeline.event.Details;
import io.github.geotimeline.event.Event;
import io.github.geotimeline.event.EventType;
import io.github.geotimeline.event.Field;
import io.github.geotimeline.event.Intent;
import io.github.geotimeline.event.Observation;
import io.github.geotimeline.event.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Events in words. */
final class Wording {

    private static final int LONGEST_DETAIL = 76;

    private static final String QUOTE = "quote";

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Wording() {}

    /** For example {@code missile test}. */
    static String kind(Event event) {
        return words(event.occurrence().facts().kind());
    }

    /** Who to whom, where, whether it has happened, and who says so. */
    static String headline(Event event) {
        StringBuilder line = new StringBuilder(names(doers(event)));
        if (!event.recipients().isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append("\u2192 ").append(names(event.recipients()));
        }
        place(event)
                .ifPresent(place ->
                        line.append(line.isEmpty() ? "" : ", ").append("in ").append(place));
        line.append(status(event));
        claimants(event)
                .ifPresent(claimant -> line.append(line.isEmpty() ? "" : ", ")
                        .append("according to ")
                        .append(claimant));
        return line.toString();
    }

    /** What the event has beyond that, one line each. */
    static List<String> details(Event event) {
        List<String> lines = new ArrayList<>();
        Details details = event.occurrence().facts().details();
        for (String name : names(event.type(), details)) {
            if (name.equals(QUOTE)) {
                lines.add("\u201C" + shortened(value(details, name)) + "\u201D");
            } else if (!isInHeadline(event, name)) {
                lines.add(words(name) + ": " + shortened(value(details, name)));
            }
        }
        event.disagreements().forEach(disagreement -> lines.add("disputed: " + disagreement));
        if (sources(event) > 1) {
            lines.add("told by " + sources(event) + " sources");
        }
        return lines;
    }

    /** How many articles tell it. */
    static long sources(Event event) {
        return event.observations().stream().map(Observation::source).distinct().count();
    }

    private static boolean isInHeadline(Event event, String name) {
        Details details = event.occurrence().facts().details();
        List<Actor> shown = new ArrayList<>(doers(event));
        shown.addAll(event.recipients());
        boolean actors = !details.actors(name).isEmpty() && shown.containsAll(details.actors(name));
        boolean place = details.place(name)
                .filter(where -> where.equals(event.place().orElse(null))
                        || shown.stream().anyMatch(actor -> actor.name().equals(where.name())))
                .isPresent();
        return actors || place;
    }

    /** The first of the fields that name those who do it: an agreement's parties before those who sign it. */
    private static List<Actor> doers(Event event) {
        Details details = event.occurrence().facts().details();
        return event.type().fields().stream()
                .filter(field -> field.side() == Field.Side.ACTOR)
                .map(field -> details.actors(field.name()))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElseGet(event::actors);
    }

    private static Optional<String> place(Event event) {
        List<String> named = event.recipients().stream().map(Actor::name).toList();
        return event.place().map(Place::name).filter(name -> !named.contains(name));
    }

    private static String status(Event event) {
        Intent intent = event.occurrence().facts().intent();
        boolean open = event.status() == Status.SCHEDULED || event.status() == Status.POSSIBLE;
        String mark = event.status() == Status.OCCURRED
                ? ""
                : ", " + lower(event.status().name());
        return mark + (open && intent != Intent.NONE ? ", " + lower(intent.name()) : "");
    }

    /** Those who claim it, unless a telling vouches for it. */
    private static Optional<String> claimants(Event event) {
        List<Actor> claimants = event.observations().stream()
                .map(Observation::attributedTo)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean vouched = event.observations().stream()
                .anyMatch(told -> told.attributedTo().isEmpty());
        return vouched ? Optional.empty() : Optional.of(names(claimants));
    }

    private static List<String> names(EventType type, Details details) {
        List<String> known = type.fields().stream().map(Field::name).toList();
        List<String> names = new ArrayList<>(known);
        names.retainAll(details.names());
        details.names().stream().filter(name -> !known.contains(name)).forEach(names::add);
        return names;
    }

    private static String value(Details details, String name) {
        if (!details.actors(name).isEmpty()) {
            return names(details.actors(name));
        }
        return details.quantity(name)
                .map(Object::toString)
                .or(() -> details.place(name).map(Place::name))
                .orElseGet(() -> String.join("; ", details.texts(name)));
    }

    private static String names(List<Actor> actors) {
        List<String> names = actors.stream().map(Wording::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** For example {@code Takeshi Iwaya (JPN)}, {@code the army (MLI)}; "Danish soldiers" need no code beside them. */
    private static String name(Actor actor) {
        boolean placed = actor instanceof Person person && person.of().isPresent()
                || actor instanceof Group group && group.of().isPresent() && !namesSomebody(group.name());
        return placed ? actor.name() + " (" + actor.code() + ")" : actor.name();
    }

    private static boolean namesSomebody(String name) {
        return name.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_DETAIL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_DETAIL);
        return line.substring(0, space > 0 ? space : LONGEST_DETAIL) + " \u2026";
    }

    private static String words(String name) {
        return lower(HUMP.matcher(name).replaceAll(" "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
