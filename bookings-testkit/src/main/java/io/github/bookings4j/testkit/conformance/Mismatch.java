package io.github.bookings4j.testkit.conformance;

import java.util.List;
import java.util.Objects;

/**
 * An expectation that was not met.
 *
 * @param what which
 * @param expected what the case says
 * @param actual what there was
 */
record Mismatch(String what, String expected, String actual) {

    /** None if the two are equal. */
    static List<Mismatch> between(String what, Object expected, Object actual) {
        return Objects.equals(expected, actual)
                ? List.of()
                : List.of(new Mismatch(what, String.valueOf(expected), String.valueOf(actual)));
    }

    /** The same, as part of something larger. */
    Mismatch within(String prefix) {
        return new Mismatch(prefix + what, expected, actual);
    }

    @Override
    public String toString() {
        return what + ": expected " + expected + ", was " + actual;
    }
}
