package io.github.geotimeline.time;

import java.util.Optional;

/** What stands at one end of an EDTF interval. */
sealed interface Boundary permits DateForm, Boundary.Endless {

    String text();

    /** The first day that this allows when it starts an interval, or {@link Days#NO_EARLIEST}. */
    long earliest();

    /** The last day that this allows when it ends an interval, or {@link Days#NO_LATEST}. */
    long latest();

    /** The date, if there is one. */
    Optional<DateForm> date();

    /** An end without a date. */
    enum Endless implements Boundary {
        /** There is no end, or none is known of. */
        OPEN(".."),
        /** There is an end, which is not known. */
        UNKNOWN("");

        private final String text;

        Endless(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public long earliest() {
            return Days.NO_EARLIEST;
        }

        @Override
        public long latest() {
            return Days.NO_LATEST;
        }

        @Override
        public Optional<DateForm> date() {
            return Optional.empty();
        }
    }
}
