package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** R7 and R8, read from the stored bookings alone. */
record NoDoubleBooking(BufferRule bufferRule, Instant now) {

    void check(List<Booking> all) {
        List<Booking> active = all.stream().filter(this::isActive).toList();
        for (Booking a : active) {
            for (Booking b : active) {
                if (a.id().toString().compareTo(b.id().toString()) < 0
                        && a.resources().ids().stream().anyMatch(b.resources().ids()::contains)) {
                    assertThat((isPool(a) && isPool(b)) || isOneSitting(a, b) || areApart(a, b))
                            .as("%s %s and %s %s are both booked", a.service(), a.time(), b.service(), b.time())
                            .isTrue();
                }
            }
            seatsSuffice(a, active);
            a.resources().ids().forEach(resource -> unitsSuffice(a, resource, active));
        }
    }

    private boolean isActive(Booking booking) {
        boolean open = booking.status() == BookingStatus.PENDING || booking.status() == BookingStatus.CONFIRMED;
        return open && booking.expiresAt().map(now::isBefore).orElse(true);
    }

    private boolean areApart(Booking a, Booking b) {
        if (bufferRule == BufferRule.SUM || isPool(a) || isPool(b)) {
            return isBefore(a.busyTime(), b.busyTime()) || isBefore(b.busyTime(), a.busyTime());
        }
        return (isBefore(a.busyTime(), b.time()) || isBefore(b.time(), a.busyTime()))
                && (isBefore(b.busyTime(), a.time()) || isBefore(a.time(), b.busyTime()));
    }

    private static boolean isBefore(TimeRange first, TimeRange second) {
        return !first.end().isAfter(second.start());
    }

    private static boolean isOneSitting(Booking a, Booking b) {
        return a.sold().capacity().kind() == Capacity.Kind.SEATS
                && a.service().equals(b.service())
                && a.start().equals(b.start())
                && Set.copyOf(a.resources().ids())
                        .equals(Set.copyOf(b.resources().ids()));
    }

    private static void seatsSuffice(Booking a, List<Booking> active) {
        if (a.sold().capacity().kind() == Capacity.Kind.SEATS) {
            int people = active.stream()
                    .filter(b -> isOneSitting(a, b))
                    .mapToInt(Booking::partySize)
                    .sum();
            assertThat(people)
                    .as("people in one sitting")
                    .isLessThanOrEqualTo(a.sold().capacity().size());
        }
    }

    /** Use only grows where a busy time begins, so it is enough to look there. */
    private static void unitsSuffice(Booking a, String resource, List<Booking> active) {
        if (isPool(a)) {
            Instant at = a.busyTime().start();
            List<Booking> present = active.stream()
                    .filter(b -> isPool(b) && b.resources().ids().contains(resource))
                    .filter(b -> !at.isBefore(b.busyTime().start())
                            && at.isBefore(b.busyTime().end()))
                    .toList();
            int smallest = present.stream()
                    .mapToInt(b -> b.sold().capacity().size())
                    .min()
                    .orElseThrow();
            assertThat(present.stream().mapToInt(Booking::units).sum())
                    .as("units in use of %s at %s", resource, at)
                    .isLessThanOrEqualTo(smallest);
        }
    }

    private static boolean isPool(Booking booking) {
        return booking.sold().capacity().kind() == Capacity.Kind.UNITS;
    }
}
