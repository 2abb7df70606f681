package io.github.geotimeline.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /**
     * Tells whether standard error goes to a terminal. Java only knows of a console, which it has none of as soon as the
     * input or the output is redirected, as those of a batch program are; so where the system has a name for the stream, that
     * decides.
     */
    static boolean isStandardError() {
        Path stream = Path.of("/dev/stderr");
        if (!Files.exists(stream, LinkOption.NOFOLLOW_LINKS)) {
            return System.console() != null;
        }
        try {
            String device = stream.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }
}
