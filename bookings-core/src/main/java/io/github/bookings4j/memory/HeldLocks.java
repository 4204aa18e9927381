package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
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
    private Duration longest = Duration.ZERO;

    void add(Collection<LockKey> more, Duration width) {
        keys.addAll(more);
        longest = width.compareTo(longest) > 0 ? width : longest;
    }

    void requireFor(BookingChange change) {
        change.takes().forEach(this::requireWidth);
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

    private void requireWidth(Allocation allocation) {
        if (allocation.busy().duration().compareTo(longest) > 0) {
            throw new IllegalStateException(
                    "a busy time of " + allocation.busy().duration() + " is longer than lock() was told, " + longest);
        }
    }

    private static boolean touchesCalendars(BookingChange change) {
        Optional<BookingStatus> statusBefore = change.before().map(Booking::status);
        return change.releases()
                || !change.takes().isEmpty()
                || !statusBefore.equals(Optional.of(change.after().status()));
    }
}
