package io.github.geotimeline.actor;

import java.util.List;
import java.util.Objects;

/**
 * Says everything that is wrong with the files given to a {@link Gazetteer.Builder}: each fault with its file, its line,
 * what was found there and what was expected.
 *
 * <pre>{@code
 * try {
 *     Gazetteer.builder().with(Path.of("actors.txt")).build();
 * } catch (GazetteerException e) {
 *     e.faults().forEach(fault -> System.err.println(fault.file() + ":" + fault.line() + ": " + fault.found()));
 * }
 * }</pre>
 */
public final class GazetteerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Not serialised: the message says the same.
    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param file the name of the file
     * @param line the number of the line, from 1
     * @param text the line as it stands in the file
     * @param found what is wrong with it
     * @param expected what should be there instead
     */
    public record Fault(String file, int line, String text, String found, String expected) {

        /** Checks that nothing is null. */
        public Fault {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(expected, "expected");
        }

        @Override
        public String toString() {
            return file + ":" + line + ": found " + found + ", expected " + expected + ", in: " + text;
        }
    }

    GazetteerException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** Returns the faults in the order of the files and lines; empty only on an exception that was deserialised. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(List<Fault> faults) {
        StringBuilder message = new StringBuilder();
        message.append(faults.size())
                .append(faults.size() == 1 ? " fault" : " faults")
                .append(" in the gazetteer");
        faults.forEach(fault -> message.append('\n').append(fault));
        return message.toString();
    }
}
