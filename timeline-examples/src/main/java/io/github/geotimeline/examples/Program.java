package io.github.geotimeline.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One of the programs, each of which shows one use of the library. */
@FunctionalInterface
interface Program {

    /** The exit status if all went well. */
    int DONE = 0;

    /** The exit status if the input, or a part of it, could not be read. */
    int FAILED = 1;

    /**
     * Runs the program and returns its exit status.
     *
     * @throws UsageException if the arguments are wrong
     * @throws IOException if a file cannot be read
     * @throws UncheckedIOException if a file cannot be read, or is not UTF-8
     */
    int run(List<String> arguments, Streams streams) throws IOException;
}
