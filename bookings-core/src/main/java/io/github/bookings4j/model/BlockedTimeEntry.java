package io.github.bookings4j.model;

import java.util.List;

/**
 * What entering a blocked time gave.
 *
 * @param blockedTime as it is stored
 * @param covered the active bookings whose busy time it touches, by start; none of them was cancelled
 */
public record BlockedTimeEntry(BlockedTime blockedTime, List<Booking> covered) {

    /** Copies the list. */
    public BlockedTimeEntry {
        Require.present("blockedTime", blockedTime);
        covered = List.copyOf(Require.present("covered", covered));
    }
}
