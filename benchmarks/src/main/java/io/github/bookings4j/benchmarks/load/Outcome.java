package io.github.bookings4j.benchmarks.load;

/**
 * What became of many attempts.
 *
 * @param attempts how many
 * @param accepted of these
 * @param seconds how long it took
 */
public record Outcome(long attempts, long accepted, double seconds) {

    /** Attempts a second. */
    public double rate() {
        return attempts / seconds;
    }
}
