package io.github.geotimeline.actor;

/**
 * A line of a gazetteer file with an entry, not yet cut.
 *
 * @param section the section that it stands in
 * @param file the name of the file
 * @param number the number of the line, from 1
 * @param utf8 what stands in the file
 * @param start where the line begins there
 * @param end where it ends there
 */
record Line(Section section, String file, int number, Utf8 utf8, int start, int end) {

    String text() {
        return utf8.text(start, end);
    }

    /** What stands before the first bar: the code, in most sections. */
    String firstColumn() {
        return utf8.text(start, utf8.dropBlanks(start, utf8.indexOf('|', start, end)));
    }

    GazetteerException.Fault fault(String found, String expected) {
        return new GazetteerException.Fault(file, number, text(), found, expected);
    }
}
