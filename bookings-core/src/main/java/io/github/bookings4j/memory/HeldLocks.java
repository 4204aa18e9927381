package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a transaction has locked. This store needs no locks of its own, since it runs one transaction after the other; it
 * insists on them so that who forgets one learns it here and not from two bookings at one time in a database.
 */
final class HeldLocks {

    private final Set<LockKey> keys = new HashSet<>();

    void add(Collection<LockKey> more) {
        keys.addAll(more);
    }

    void requireFor(BookingChange change) {
        if (!touchesCalendars(change)) {
            return;
        }
        Stream.concat(change.before().stream(), Stream.of(change.after()))
                .flatMap(booking -> booking.resources().ids().stream())
                .forEach(this::requireCalendar);
    }

    void requireCalendar(String resource) {
        LockKey key = LockKey.calendar(resource);
        if (!keys.contains(key)) {
            throw new IllegalStateException(
                    "calendar " + resource + " is not locked: call lock() with " + key + " before writing to it");
        }
    }

    private static boolean touchesCalendars(BookingChange change) {
        Optional<BookingStatus> statusBefore = change.before().map(Booking::status);
        return change.releases()
                || !change.takes().isEmpty()
                || !statusBefore.equals(Optional.of(change.after().status()));
    }
}
