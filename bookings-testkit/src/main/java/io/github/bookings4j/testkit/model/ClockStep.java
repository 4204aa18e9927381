package io.github.bookings4j.testkit.model;

import java.time.Instant;

/**
 * Time passes, for both tenants.
 *
 * @param to what time it is then
 */
record ClockStep(Instant to) implements Step {

    @Override
    public void play(Side side) {
        side.clock().set(to);
    }

    @Override
    public String toString() {
        return "it is " + to;
    }
}
