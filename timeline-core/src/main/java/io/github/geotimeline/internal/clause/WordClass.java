package io.github.geotimeline.internal.clause;

/** What a word can be, as the lexicon knows it; most words can be more than one. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    /** A pronoun that a base form does not agree with as its subject: "turned it back". */
    OBJECTIVE,
    /** A pronoun that is no subject of any verb: "promised him oil". */
    ACCUSATIVE,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    THAT,
    WHETHER,
    MODAL,
    BE,
    HAVE,
    DO,
    TO,
    NEGATION,
    NUMBER,
    /** A word before a number that makes it less exact: "about", "more than". */
    APPROXIMATOR,
    ADJECTIVE,
    ADVERB,
    /** The base form of a verb. */
    BASE,
    /** The third person of a verb. */
    THIRD,
    /** The past tense of a verb. */
    PAST,
    /** The past participle of a verb. */
    PARTICIPLE,
    /** The -ing form of a verb. */
    ING,
    /** A noun in the singular. */
    SINGULAR,
    /** A noun in the plural. */
    PLURAL,
    /** A noun for people or a body that can act. */
    PERSON,
    /** A noun for an official or a body of the state. */
    GOVERNMENT,
    /** A noun for soldiers, police, and what they fight with. */
    MILITARY,
    /** A noun for those who fight a government. */
    REBEL,
    /** A noun for people who hold no office. */
    CIVILIAN,
    /** A noun for a company or a medium. */
    BUSINESS,
    /** A noun for a party or the opposition. */
    PARTY,
    /** A noun for the holder of an office who stands for the country. */
    LEADER,
    /** A noun for a place or a site. */
    SITE,
    /** A noun for what happens. */
    EVENT,
    /** A noun for a vehicle, a vessel, an aircraft or a weapon. */
    HARDWARE,
    /** A noun for what is written or agreed. */
    DOCUMENT,
    /** A word of sport, entertainment or business, in whose clause nothing political happens. */
    OFF_TOPIC,
    /** A noun that only says how much or what part there is of what follows it: "group of", "tons of". */
    QUANTIFIER,
    /** A given name. */
    GIVEN_NAME,
    /** A verb of saying, with a that-clause or a quotation. */
    SAYING,
    /** A verb with a complement about its subject's own act, or a noun with one about its owner's. */
    OWN_ACT,
    /** A verb with an object and an infinitive about what the object is to do. */
    OTHERS_ACT,
    /** A verb with an object and a base form without "to" about what the object is to do. */
    LETTING,
    /** A verb that takes two objects, so that its participle may have one: "a country offered aid". */
    DITRANSITIVE,
    /** A verb that says what something is called or taken for: "what it called a provocation". */
    NAMING,
    /** A verb that people do where they are at home: "rebels operating in Chad". */
    SETTLED,
    /** A verb whose participle behind a hyphen says whose something is: "the US-led coalition". */
    LEADING,
    /** A noun for someone of another side than whoever's it is: "Russia's enemies". */
    OPPOSITE;

    long bit() {
        return 1L << ordinal();
    }
}
