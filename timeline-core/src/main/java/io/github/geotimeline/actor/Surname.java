package io.github.geotimeline.actor;

import java.util.Set;

/** Which part of a name is the surname. */
final class Surname {

    /** Where the surname comes first. */
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM", "KHM", "HKG", "SGP");

    private Surname() {}

    /** The surname of someone who holds an office of the country or organisation with the code; a lone name is its own. */
    static String of(String name, String code) {
        return SURNAME_FIRST.contains(code) ? name.substring(0, end(name)) : name.substring(name.lastIndexOf(' ') + 1);
    }

    private static int end(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name.length() : space;
    }
}
