package io.github.bookings4j.testkit.conformance;

import java.io.Serial;

/** A case says something that cannot be read or brought about. Its message names the place. */
final class UnusableCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnusableCaseException(String message) {
        super(message);
    }
}
