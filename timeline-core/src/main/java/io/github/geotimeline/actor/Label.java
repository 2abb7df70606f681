package io.github.geotimeline.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a phrase is to the entry of a gazetteer file that it stands in: said by its column or by the word before it. */
enum Label {
    CODE,
    NAME,
    OFFICE,
    TERM,
    ADJECTIVE,
    PERSON,
    PEOPLE,
    CAPITAL,
    SEAT,
    HOME;

    private static final List<Label> VALUES = List.of(values());

    private final String word = name().toLowerCase(Locale.ROOT);

    static Optional<Label> of(String word) {
        for (Label label : VALUES) {
            if (label.word.equals(word)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }
}
