package io.github.geotimeline.actor;

/** In what way a phrase of the {@link Gazetteer} stands for its actor or place. */
public enum Form {
    /** A country by a name of its own: "Japan", "the Soviet Union". */
    NAME,
    /** An adjective: "Japanese", "Chechen". */
    ADJECTIVE,
    /** One member of a people or group: "Briton", "Houthi". */
    PERSON,
    /** A people, or the members of a group: "Britons", "Houthis". */
    PEOPLE,
    /** A capital, which also stands in for its government: "Pyongyang". */
    CAPITAL,
    /** A seat of government or a headquarters that stands in for who sits there: "the Kremlin", "Downing Street". */
    SEAT,
    /** Any other place: a city, a province, a sea. */
    PLACE,
    /** An international or armed organisation: "NATO", "Hezbollah". */
    ORGANISATION,
    /** A party, a public body, a people without a state of its own: "Likud", "the Knesset", "Kurds". */
    GROUP,
    /** A person by name, for one term in office. */
    OFFICE_HOLDER
}
