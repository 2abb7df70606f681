package io.github.geotimeline.actor;

import static io.github.geotimeline.actor.Label.ADJECTIVE;
import static io.github.geotimeline.actor.Label.CAPITAL;
import static io.github.geotimeline.actor.Label.CODE;
import static io.github.geotimeline.actor.Label.HOME;
import static io.github.geotimeline.actor.Label.NAME;
import static io.github.geotimeline.actor.Label.OFFICE;
import static io.github.geotimeline.actor.Label.PEOPLE;
import static io.github.geotimeline.actor.Label.PERSON;
import static io.github.geotimeline.actor.Label.SEAT;
import static io.github.geotimeline.actor.Label.TERM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a gazetteer file: which columns its lines begin with, and which labelled fields may follow. */
enum Section {
    COUNTRIES("[countries]", List.of(CODE, NAME), List.of(NAME, ADJECTIVE, PERSON, PEOPLE, CAPITAL, SEAT)),
    FORMER_STATES(
            "[former states]", List.of(NAME, CODE, TERM), List.of(NAME, ADJECTIVE, PERSON, PEOPLE, CAPITAL, SEAT)),
    ORGANISATIONS("[organisations]", List.of(CODE, NAME), List.of(NAME, ADJECTIVE, PERSON, PEOPLE, SEAT, HOME)),
    GROUPS("[groups]", List.of(NAME, CODE), List.of(NAME, ADJECTIVE, PERSON, PEOPLE)),
    PLACES("[places]", List.of(NAME, CODE), List.of(NAME, ADJECTIVE, PERSON, PEOPLE)),
    OFFICES("[offices]", List.of(CODE, OFFICE, NAME, TERM), List.of());

    private static final List<Section> VALUES = List.of(values());

    private final String header;
    private final List<Label> columns;
    private final List<Label> labels;

    Section(String header, List<Label> columns, List<Label> labels) {
        this.header = header;
        this.columns = columns;
        this.labels = labels;
    }

    /** Returns the section with the header, brackets included. */
    static Optional<Section> headed(String header) {
        for (Section section : VALUES) {
            if (section.header.equals(header)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    static String headers() {
        return VALUES.stream().map(section -> section.header).collect(Collectors.joining(", "));
    }

    List<Label> columns() {
        return columns;
    }

    /** Tells whether the first column is a code that the line gives to what it is about. */
    boolean definesCodes() {
        return this == COUNTRIES || this == ORGANISATIONS;
    }

    /** Tells whether phrases with the label are names of what the line is about. */
    boolean isName(Label label) {
        return switch (label) {
            case NAME, ADJECTIVE, PERSON, PEOPLE, CAPITAL, SEAT -> true;
            case CODE -> this == ORGANISATIONS;
            case OFFICE, TERM, HOME -> false;
        };
    }

    boolean allows(Label label) {
        return labels.contains(label);
    }

    /** Says for a message what a line begins with. */
    String expectedColumns() {
        return columns.stream().map(Label::word).collect(Collectors.joining(" | "));
    }

    /** Says for a message what may stand behind the columns. */
    String expectedLabels() {
        return labels.isEmpty()
                ? "no further column"
                : "a label, one of " + labels.stream().map(Label::word).collect(Collectors.joining(", "));
    }
}
