package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.WriteResult;
import java.util.Optional;

/** Everything that one tenant has. Nothing here knows of another tenant, so nothing can leak to one. */
final class TenantData {

    final BookingTable bookings = new BookingTable();
    final AllocationTable allocations = new AllocationTable();
    final BlockedTimeTable blockedTimes = new BlockedTimeTable();
    final EventLog events = new EventLog();

    /** All checks come before the first change: what is refused has changed nothing. */
    WriteResult write(BookingChange change, UndoLog undo) {
        Optional<Booking> stored = bookings.get(new BookingKey.Id(change.after().id()));
        if (change.before().isPresent() && !isCurrent(change.before().get(), stored)) {
            return WriteResult.STALE;
        }
        boolean exists = change.before().isEmpty() && stored.isPresent();
        if (exists || bookings.hasKeyOfAnother(change.after())) {
            return WriteResult.DUPLICATE;
        }
        if (allocations.isTaken(change)) {
            return WriteResult.OVERLAPS;
        }
        if (!change.takes().isEmpty()
                && !change.releases()
                && allocations.has(change.after().id())) {
            throw new IllegalStateException(
                    "takes: the booking has allocations already, which this change must release");
        }
        apply(change, undo);
        return WriteResult.WRITTEN;
    }

    private void apply(BookingChange change, UndoLog undo) {
        bookings.put(change.after(), undo);
        if (change.releases()) {
            allocations.removeOf(change.after().id(), undo);
        }
        allocations.removeDisplaced(change, undo);
        change.takes().forEach(allocation -> allocations.add(allocation, undo));
        if (change.erasesHistory()) {
            events.erase(change.after().id(), undo);
        }
        events.append(change.event(), undo);
    }

    private static boolean isCurrent(Booking read, Optional<Booking> stored) {
        return stored.isPresent() && stored.get().version() == read.version();
    }
}
