package io.github.geotimeline.actor;

import java.util.List;

/** Cuts lines into their phrases: all of them at every start, so without an object for a phrase. */
final class LineCutter {

    private static final char BAR = '|';
    private static final char SEMICOLON = ';';
    private static final char COLON = ':';
    private static final char WEAK = '?';

    /** Where nothing ends, because something is wrong. */
    private static final int FAULT = -1;

    /** Gets the phrases of a line, from left to right. */
    interface Sink {

        /** Takes a phrase that stands between two places of the line's file, perhaps marked as weak behind. */
        void phrase(Line line, Label label, int start, int end, boolean weak);
    }

    private final Sink sink;
    private final List<GazetteerException.Fault> faults;

    LineCutter(Sink sink, List<GazetteerException.Fault> faults) {
        this.sink = sink;
        this.faults = faults;
    }

    /** Hands on the phrases of a line; stops and adds a fault where something is wrong. */
    void cut(Line line) {
        List<Label> columns = line.section().columns();
        int part = 0;
        for (int start = line.start(); start <= line.end(); part++) {
            int end = part < columns.size() ? phrases(line, columns.get(part), start) : field(line, start);
            if (end == FAULT) {
                return;
            }
            start = end + 1;
        }
        if (part < columns.size()) {
            String found = part + " of " + columns.size() + " columns";
            faults.add(line.fault(found, line.section().expectedColumns()));
        }
    }

    private int field(Line line, int start) {
        Utf8 utf8 = line.utf8();
        int from = utf8.skipBlanks(start, line.end());
        int colon = utf8.indexOf(COLON, BAR, from, line.end());
        boolean labelled = colon < line.end() && utf8.at(colon) == COLON;
        Label label = labelled ? Label.of(utf8.text(from, colon)).orElse(null) : null;
        if (label == null || !line.section().allows(label)) {
            int end = utf8.indexOf(BAR, from, line.end());
            String found = utf8.text(from, utf8.dropBlanks(from, end));
            faults.add(line.fault("\"" + found + "\"", line.section().expectedLabels()));
            return FAULT;
        }
        return phrases(line, label, colon + 1);
    }

    /**
     * Hands on the phrases between semicolons, up to the bar whose place it returns, or to the end of the line; what is empty
     * between two of them is left out.
     */
    private int phrases(Line line, Label label, int start) {
        Utf8 utf8 = line.utf8();
        boolean any = false;
        int end = start - 1;
        do {
            int from = utf8.skipBlanks(end + 1, line.end());
            end = utf8.indexOf(SEMICOLON, BAR, from, line.end());
            int to = utf8.dropBlanks(from, end);
            if (from < to) {
                boolean weak = to - from > 1 && utf8.at(to - 1) == WEAK;
                sink.phrase(line, label, from, weak ? to - 1 : to, weak);
                any = true;
            }
        } while (end < line.end() && utf8.at(end) == SEMICOLON);
        if (!any) {
            faults.add(line.fault("no " + label.word(), "at least one phrase"));
        }
        return any ? end : FAULT;
    }
}
