package io.github.geotimeline.actor;

import java.util.ArrayList;
import java.util.List;

/** The entries of one layer of a gazetteer: of all stock files, or of one file that is added to them. */
final class Layer {

    private final List<GazetteerException.Fault> faults;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> definitions = new ArrayList<>();

    private Section section;
    private boolean lost;
    private int length;

    Layer(List<GazetteerException.Fault> faults) {
        this.faults = faults;
    }

    /** Adds the lines of a file; those that stand in no section are faults. */
    Layer add(String file, Utf8 utf8) {
        section = null;
        lost = false;
        length += utf8.length();
        int number = 1;
        for (int start = 0; start < utf8.length(); number++) {
            int end = utf8.indexOf('\n', start, utf8.length());
            int from = utf8.skipBlanks(start, end);
            int to = utf8.dropBlanks(from, end);
            if (from < to && utf8.at(from) != '#') {
                add(file, number, utf8, from, to);
            }
            start = end + 1;
        }
        return this;
    }

    private void add(String file, int number, Utf8 utf8, int start, int end) {
        if (utf8.at(start) == '[') {
            String header = utf8.text(start, end);
            section = Section.headed(header).orElse(null);
            lost = section == null;
            if (lost) {
                fault(file, number, header, "section " + header, "one of " + Section.headers());
            }
        } else if (section != null) {
            add(new Line(section, file, number, utf8, start, end));
        } else if (!lost) {
            lost = true;
            String expected = "one of " + Section.headers() + " above it";
            fault(file, number, utf8.text(start, end), "an entry outside any section", expected);
        }
    }

    private void add(Line line) {
        lines.add(line);
        if (line.section().definesCodes()) {
            definitions.add(line);
        }
    }

    private void fault(String file, int number, String line, String found, String expected) {
        faults.add(new GazetteerException.Fault(file, number, line, found, expected));
    }

    /** All lines with an entry. */
    List<Line> lines() {
        return lines;
    }

    /** The number of bytes in all its files. */
    int length() {
        return length;
    }

    /** Those that define the code of a country or organisation. */
    List<Line> definitions() {
        return definitions;
    }
}
