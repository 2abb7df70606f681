package io.github.geotimeline.actor;

import io.github.geotimeline.actor.Entry.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns entries into the names that they give, each section in its own way. Stateless, so safe for use by many threads. */
final class EntryReader {

    /** Stands in the code column for what is no country's. */
    private static final String NOBODY = "-";

    private final ActorTable actors;

    EntryReader(ActorTable actors) {
        this.actors = actors;
    }

    /** Returns the names that an entry gives; none if something is wrong with it, which is added to the faults. */
    List<Name> read(Entry entry, List<GazetteerException.Fault> faults) {
        return switch (entry.line().section()) {
            case COUNTRIES -> country(entry);
            case FORMER_STATES -> formerState(entry, faults);
            case ORGANISATIONS -> names(entry, Form.ORGANISATION, Subject.of(actors.actor(entry.text(Label.CODE))));
            case GROUPS -> group(entry, faults);
            case PLACES -> place(entry, faults);
            case OFFICES -> officeHolder(entry, faults);
        };
    }

    private List<Name> country(Entry entry) {
        return actors.actor(entry.text(Label.CODE)).orElse(null) instanceof Country country
                ? names(entry, Form.NAME, Subject.of(country, Term.ALWAYS))
                : List.of();
    }

    private List<Name> formerState(Entry entry, List<GazetteerException.Fault> faults) {
        Optional<Country> country = country(entry, faults);
        Optional<Term> term = term(entry, faults);
        return country.isPresent() && term.isPresent()
                ? names(entry, Form.NAME, Subject.of(country.get(), term.get()))
                : List.of();
    }

    private List<Name> group(Entry entry, List<GazetteerException.Fault> faults) {
        Optional<Actor> of = isNobodys(entry) ? Optional.empty() : actor(entry, faults);
        return names(entry, Form.GROUP, Subject.of(Optional.of(new Group(entry.text(Label.NAME), of))));
    }

    private List<Name> place(Entry entry, List<GazetteerException.Fault> faults) {
        Optional<Country> country = isNobodys(entry) ? Optional.empty() : country(entry, faults);
        Optional<Actor> actor = country.isPresent() ? Optional.of(country.get()) : Optional.empty();
        Place place = new Place(entry.text(Label.NAME), country);
        return names(entry, Form.PLACE, new Subject(actor, Optional.of(place), Term.ALWAYS));
    }

    private static boolean isNobodys(Entry entry) {
        return entry.text(Label.CODE).equals(NOBODY);
    }

    private List<Name> officeHolder(Entry entry, List<GazetteerException.Fault> faults) {
        Optional<Actor> of = actor(entry, faults);
        Optional<Term> term = term(entry, faults);
        if (term.isPresent() && term.get().from().isEmpty()) {
            faults.add(entry.line().fault("a term without a beginning", "the day, month or year that it began"));
        } else if (of.isPresent() && term.isPresent()) {
            Office office = new Office(
                    entry.text(Label.OFFICE),
                    of.get(),
                    term.get().from().get(),
                    term.get().until());
            Person person = new Person(entry.text(Label.NAME), Optional.of(office), of);
            return names(entry, Form.OFFICE_HOLDER, new Subject(Optional.of(person), Optional.empty(), term.get()));
        }
        return List.of();
    }

    private Optional<Country> country(Entry entry, List<GazetteerException.Fault> faults) {
        String code = entry.text(Label.CODE);
        Optional<Country> country = actors.country(code);
        if (country.isEmpty()) {
            faults.add(entry.line().fault("code " + code, "the code of a country"));
        }
        return country;
    }

    private Optional<Actor> actor(Entry entry, List<GazetteerException.Fault> faults) {
        String code = entry.text(Label.CODE);
        Optional<Actor> actor = actors.actor(code);
        if (actor.isEmpty()) {
            faults.add(entry.line().fault("code " + code, "the code of a country or an organisation"));
        }
        return actor;
    }

    private static Optional<Term> term(Entry entry, List<GazetteerException.Fault> faults) {
        String text = entry.text(Label.TERM);
        Optional<Term> term = Term.parse(text);
        if (term.isEmpty()) {
            String expected = "from..until as days, months or years of ISO 8601, in this order";
            faults.add(entry.line().fault("\"" + text + "\"", expected));
        }
        return term;
    }

    private static List<Name> names(Entry entry, Form own, Subject subject) {
        List<Name> names = new ArrayList<>();
        for (Phrase phrase : entry.phrases()) {
            switch (phrase.label()) {
                case NAME -> add(phrase, own, subject, names);
                case CODE -> {
                    if (entry.line().section().isName(Label.CODE)) {
                        add(phrase, own, subject, names);
                    }
                }
                case ADJECTIVE -> add(phrase, Form.ADJECTIVE, subject, names);
                case PERSON -> add(phrase, Form.PERSON, subject, names);
                case PEOPLE -> add(phrase, Form.PEOPLE, subject, names);
                case CAPITAL -> add(phrase, Form.CAPITAL, subject.at(phrase), names);
                case SEAT -> add(phrase, Form.SEAT, subject.at(phrase), names);
                case HOME, OFFICE, TERM -> {} // nobody's name
            }
        }
        return names;
    }

    private static void add(Phrase phrase, Form form, Subject subject, List<Name> names) {
        Term term = subject.term();
        for (String spelling : PlainSpelling.both(phrase.text())) {
            names.add(new Name(
                    spelling, form, subject.actor(), subject.place(), phrase.weak(), term.from(), term.until()));
        }
    }

    /** What the phrases of one entry stand for. */
    private record Subject(Optional<Actor> actor, Optional<Place> place, Term term) {

        static Subject of(Country country, Term term) {
            Place place = new Place(country.name(), Optional.of(country));
            return new Subject(Optional.of(country), Optional.of(place), term);
        }

        static Subject of(Optional<Actor> actor) {
            return new Subject(actor, Optional.empty(), Term.ALWAYS);
        }

        /** The same actor, at a place of its own in the country; what has no country has no such place. */
        Subject at(Phrase phrase) {
            return place.isEmpty()
                    ? this
                    : new Subject(
                            actor,
                            Optional.of(new Place(phrase.text(), place.get().country())),
                            term);
        }
    }
}
