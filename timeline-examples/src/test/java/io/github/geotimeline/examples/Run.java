package io.github.geotimeline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * What a run of the programs came to.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    /** Runs a program as the command line would, with {@code input} on standard input. */
    static Run of(String input, String... arguments) {
        return of(input, false, arguments);
    }

    /** Runs a program while a person looks at standard error. */
    static Run watched(String input, String... arguments) {
        return of(input, true, arguments);
    }

    private static Run of(String input, boolean isWatched, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                isWatched);
        int status = Main.run(List.of(arguments), streams);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
