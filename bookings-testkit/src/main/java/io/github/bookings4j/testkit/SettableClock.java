package io.github.bookings4j.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told to move, in either direction. Safe for use by several threads. */
public final class SettableClock implements InstantSource {

    private Instant now;

    private SettableClock(Instant now) {
        this.now = now;
    }

    /** A clock that shows that instant. */
    public static SettableClock at(Instant now) {
        return new SettableClock(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** From now on it shows that instant, which may be earlier. */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /** From now on it shows that much more; less if the duration is negative. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
