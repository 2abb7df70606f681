package io.github.geotimeline.examples;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a program reads and writes.
 *
 * @param in what it reads if no argument names a file
 * @param out its result, in UTF-8; flushed when it has ended
 * @param err what it has to say about its run
 * @param isWatched whether a person is looking at {@code err}, and likes to see how far a long run is
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean isWatched) {}
