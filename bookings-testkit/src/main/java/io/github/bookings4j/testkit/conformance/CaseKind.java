package io.github.bookings4j.testkit.conformance;

/** A kind of case: how to read one of it. A new kind is a class and a line in {@link CaseKinds}. */
interface CaseKind {

    /** The kind's name in the files. */
    String name();

    /**
     * Reads all of a case, and does nothing yet.
     *
     * @param given what is there
     * @param when what is done; may be one object or a list of them
     * @param then what is expected
     * @throws UnusableCaseException if a part cannot be read
     */
    CaseRun read(Fields given, Value when, Value then);
}
