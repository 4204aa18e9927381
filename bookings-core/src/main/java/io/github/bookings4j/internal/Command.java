package io.github.bookings4j.internal;

import io.github.bookings4j.model.Booking;
import java.time.Instant;

/** A command on an existing booking: what it would do to what there is. */
public interface Command {

    /** R2: whether it has happened already, so that it succeeds without changing anything. */
    boolean isDone(Booking booking);

    /** What to do, as far as it can be said without locks. */
    Plan plan(Booking booking, Instant now);
}
