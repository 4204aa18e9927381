package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Whether bookings can stand beside each other. Says the same as the library's own rules (R7, R8, buffers adding up) in
 * another way: pair by pair, and instant by instant.
 *
 * @param active what takes up time
 */
record Occupation(List<Booking> active) {

    static Occupation of(List<Booking> bookings, Instant now) {
        return new Occupation(
                bookings.stream().filter(booking -> booking.isActive(now)).toList());
    }

    void isPossible() {
        for (Booking one : active) {
            for (Booking other : active) {
                if (!one.id().equals(other.id()) && shareAResource(one, other)) {
                    assertThat(canBeTogether(one, other))
                            .as("%s beside %s", one, other)
                            .isTrue();
                }
            }
            one.resources().ids().forEach(resource -> fits(presentAtStartOf(one, resource)));
        }
    }

    /** Use is highest at an instant at which somebody's busy time begins. */
    private static void fits(List<Booking> present) {
        int units = present.stream().mapToInt(Booking::units).sum();
        assertThat(present)
                .as("beside each other, with %d units in use", units)
                .allMatch(each -> each.sold().capacity().kind() == Capacity.Kind.EXCLUSIVE
                        || units <= each.sold().capacity().size());
    }

    private static boolean shareAResource(Booking one, Booking other) {
        return one.resources().ids().stream().anyMatch(other.resources().ids()::contains);
    }

    private static boolean canBeTogether(Booking one, Booking other) {
        return !one.busyTime().overlaps(other.busyTime()) || isSitting(one, other) || isPool(one, other);
    }

    private static boolean isSitting(Booking one, Booking other) {
        return are(Capacity.Kind.SEATS, one, other)
                && one.service().equals(other.service())
                && one.start().equals(other.start())
                && Set.copyOf(one.resources().ids())
                        .equals(Set.copyOf(other.resources().ids()));
    }

    private static boolean isPool(Booking one, Booking other) {
        return are(Capacity.Kind.UNITS, one, other);
    }

    private static boolean are(Capacity.Kind kind, Booking one, Booking other) {
        return one.sold().capacity().kind() == kind && other.sold().capacity().kind() == kind;
    }

    private List<Booking> presentAtStartOf(Booking booking, String resource) {
        return active.stream()
                .filter(each -> each.resources().ids().contains(resource))
                .filter(each -> each.busyTime().contains(booking.busyTime().start()))
                .toList();
    }
}
