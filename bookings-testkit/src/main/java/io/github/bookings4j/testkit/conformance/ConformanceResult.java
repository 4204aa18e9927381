package io.github.bookings4j.testkit.conformance;

/**
 * What became of a case.
 *
 * @param of the case
 * @param verdict how it went
 * @param message why it failed or was skipped; empty if it passed
 */
public record ConformanceResult(ConformanceCase of, Verdict verdict, String message) {

    /** How a case went. */
    public enum Verdict {
        /** Every expectation was met. */
        PASSED,
        /** An expectation was not met, or the case could not be read or brought about. */
        FAILED,
        /** The runner does not know cases of that kind. */
        SKIPPED
    }

    static ConformanceResult passed(ConformanceCase of) {
        return new ConformanceResult(of, Verdict.PASSED, "");
    }

    static ConformanceResult failed(ConformanceCase of, String message) {
        return new ConformanceResult(of, Verdict.FAILED, message);
    }

    static ConformanceResult skipped(ConformanceCase of) {
        return new ConformanceResult(of, Verdict.SKIPPED, "cases of kind " + of.kind() + " are not run");
    }

    @Override
    public String toString() {
        return verdict + " " + of + (message.isEmpty() ? "" : ": " + message);
    }
}
