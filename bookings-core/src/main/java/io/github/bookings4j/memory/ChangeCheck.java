package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a database would refuse by its keys, or what would let a booking slip into another tenant: changes whose parts do not
 * belong together.
 *
 * @param tenant whose data it is
 */
record ChangeCheck(Tenant tenant) {

    void requireConsistent(BookingChange change) {
        Booking after = change.after();
        BookingEvent event = change.event();
        require(after.tenant().equals(tenant), "after: must be the transaction's tenant's");
        require(event.tenant().equals(tenant), "event: must be the transaction's tenant's");
        require(event.booking().equals(after.id()), "event: must be about the booking that is written");
        require(event.version() == after.version(), "event: must have the version of the booking that is written");
        change.before().ifPresent(before -> requireSuccession(before, after));
        requireOwn(change.takes(), after);
    }

    private static void requireSuccession(Booking before, Booking after) {
        require(before.id().equals(after.id()), "after: must be the same booking as before");
        require(before.version() < after.version(), "after: must have a later version than before");
    }

    private static void requireOwn(List<Allocation> takes, Booking after) {
        Set<String> resources = new HashSet<>();
        for (Allocation allocation : takes) {
            String resource = allocation.resource();
            require(allocation.booking().equals(after.id()), "takes: must be of the booking that is written");
            require(after.resources().ids().contains(resource), "takes: must be on the booking's resources");
            require(resources.add(resource), "takes: must be one for each resource at the most");
        }
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }
}
