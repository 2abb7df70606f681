package io.github.geotimeline.examples;

/** The arguments of a program are wrong; the message says how. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
