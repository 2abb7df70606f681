package io.github.geotimeline.actor;

import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Knows countries, organisations, groups, office holders and places by the names that news gives them.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.standard();
 * gazetteer.country("JPN");                                 // Optional[Japan]
 * gazetteer.find("Pyongyang").get(0).actor();               // Optional[North Korea]
 * gazetteer.find("Britons").get(0).form();                  // PEOPLE
 * gazetteer.holders("Volodymyr Zelensky").get(0).office();   // Optional[president of Ukraine]
 * }</pre>
 *
 * <p>An application adds to it from UTF-8 text, one entry a line under the header of its section; {@code #} begins a
 * comment line:
 *
 * <pre>{@code
 * [places]
 * Port Sudan | SDN | name: Bur Sudan
 * [organisations]
 * MRC | Mekong River Commission | seat: Vientiane?
 * [groups]
 * Kachin | MMR | adjective: Kachin | people: Kachins
 * [countries]
 * JPN | Japan | adjective: Japanese | person: Japanese | people: Japanese | capital: Tokyo
 * [former states]
 * Upper Volta | BFA | 1958-12-11..1984-08-04 | adjective: Upper Voltan
 * [offices]
 * JPN | foreign minister | Takeshi Iwaya; Iwaya Takeshi | 2024-10-01..2025-10-21
 * }</pre>
 *
 * <p>A line of {@code [countries]} or {@code [organisations]} defines its code, and all others refer to one; {@code -}
 * is the code of what belongs to nobody. Phrases stand between semicolons, behind one of the labels {@code name},
 * {@code adjective}, {@code person}, {@code people}, {@code capital}, {@code seat}; {@code home} is the code of the
 * country that an organisation is at home in. A {@code ?} after a phrase marks a reading that needs support from its
 * context: every reading but the usual one of an ambiguous phrase, and all of a phrase that is an everyday word too. A
 * phrase with marks on its letters is also known without them.
 *
 * <p>Immutable and thread-safe. Phrases are compared as they are written, capitals included.
 */
public final class Gazetteer {

    private final ActorTable actors;
    private final NameIndex names;

    private Gazetteer(ActorTable actors, NameIndex names) {
        this.actors = actors;
        this.names = names;
    }

    /** Returns the stock gazetteer, which is loaded on first use. */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** Returns a builder that begins with the stock gazetteer. */
    public static Builder builder() {
        return new Builder();
    }

    private static final class Standard {
        private static final Gazetteer INSTANCE = builder().build();
    }

    /** Returns the country with the ISO 3166-1 alpha-3 code. */
    public Optional<Country> country(String code) {
        return actor(code).filter(Country.class::isInstance).map(Country.class::cast);
    }

    /** Returns the country or organisation with the code. */
    public Optional<Actor> actor(String code) {
        return actors.actor(Objects.requireNonNull(code, "code"));
    }

    /** Returns the country that an organisation operates from, if it has one: Hezbollah's is Lebanon. */
    public Optional<Country> home(Organisation organisation) {
        return actors.home(Objects.requireNonNull(organisation, "organisation").code());
    }

    /** Returns all countries, in the order of their codes. */
    public List<Country> countries() {
        return actors.sorted(Country.class);
    }

    /** Returns all organisations, in the order of their codes. */
    public List<Organisation> organisations() {
        return actors.sorted(Organisation.class);
    }

    /** Returns the readings of the phrase, the usual ones before the {@linkplain Name#weak weak} ones; empty if unknown. */
    public List<Name> find(String phrase) {
        return names.find(Objects.requireNonNull(phrase, "phrase"));
    }

    /** Returns every phrase that has a reading, in no particular order. */
    public Set<String> phrases() {
        return names.phrases();
    }

    /**
     * Returns the phrases that begin with the word, which is in lower case and without accents; a word has all that it begins
     * with in Latin letters and digits, so that "u" begins "U.S." and "un" does not begin "United Nations".
     */
    public List<String> phrasesBeginningWith(String word) {
        return names.phrasesBeginningWith(Objects.requireNonNull(word, "word"));
    }

    /** Returns the person once for each term in office that is known under the name; empty if there is none. */
    public List<Person> holders(String name) {
        List<Person> holders = new ArrayList<>();
        addHolders(Objects.requireNonNull(name, "name"), holders);
        return Collections.unmodifiableList(holders);
    }

    /**
     * Returns the persons with the surname, once for each term in office and each spelling of the name; empty if there is
     * none. The surname is the last word of a name, but the first in China, Korea and others that put it there.
     */
    public List<Person> holdersBySurname(String surname) {
        List<Person> holders = new ArrayList<>();
        for (String name : names.phrasesOf(Objects.requireNonNull(surname, "surname"))) {
            addHolders(name, holders);
        }
        return Collections.unmodifiableList(holders);
    }

    private void addHolders(String name, List<Person> holders) {
        for (Name reading : find(name)) {
            if (reading.form() == Form.OFFICE_HOLDER && reading.actor().get() instanceof Person person) {
                holders.add(person);
            }
        }
    }

    /** Adds an application's own entries to the stock gazetteer. Not thread-safe; what it builds is. */
    public static final class Builder {

        private final List<String> files = new ArrayList<>();
        private final List<Layer> layers = new ArrayList<>();
        private final List<GazetteerException.Fault> parsing = new ArrayList<>();

        private Builder() {
            layers.add(GazetteerFiles.stock(parsing));
        }

        /**
         * Adds the entries of a UTF-8 file. They win over the stock ones and over what was added before: a phrase that
         * stands in this file means what this file says, and nothing else.
         *
         * @throws UncheckedIOException with the path, if the file cannot be read or is not UTF-8
         */
        public Builder with(Path file) {
            Objects.requireNonNull(file, "file");
            return with(file.toString(), GazetteerFiles.read(file));
        }

        /**
         * Adds the entries that the reader gives, as {@link #with(Path)} does; the reader stays open.
         *
         * @param name what messages call the source
         * @throws UncheckedIOException with the name, if reading fails
         */
        public Builder with(Reader reader, String name) {
            Objects.requireNonNull(reader, "reader");
            Objects.requireNonNull(name, "name");
            return with(name, GazetteerFiles.read(reader, name));
        }

        private Builder with(String name, Utf8 utf8) {
            files.add(name);
            layers.add(new Layer(parsing).add(name, utf8));
            return this;
        }

        /**
         * Builds the gazetteer.
         *
         * @throws GazetteerException with all faults of all files, if there is any
         */
        public Gazetteer build() {
            List<GazetteerException.Fault> faults = new ArrayList<>(parsing);
            ActorTable actors = new ActorTable();
            for (Layer layer : layers) {
                actors.define(layer, faults);
            }
            NameIndex names = new NameIndex(new EntryReader(actors));
            for (int i = layers.size() - 1; i >= 0; i--) {
                names.add(layers.get(i), faults);
            }
            for (Layer added : layers.subList(1, layers.size())) {
                names.check(added, faults);
            }
            if (!faults.isEmpty()) {
                faults.sort(Comparator.comparing((GazetteerException.Fault fault) -> files.indexOf(fault.file()))
                        .thenComparing(GazetteerException.Fault::line));
                throw new GazetteerException(faults);
            }
            return new Gazetteer(actors, names);
        }
    }
}
