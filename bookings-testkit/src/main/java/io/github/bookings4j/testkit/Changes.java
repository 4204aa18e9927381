package io.github.bookings4j.testkit;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Changes as commands write them, for tests that speak to a store directly. */
final class Changes {

    private Changes() {}

    /** Makes that booking. */
    static BookingChange making(Booking booking) {
        return change(Optional.empty(), booking, event(Optional.empty(), booking, BookingEventType.CREATED));
    }

    /** Turns the one into the other, which gets the next version. */
    static BookingChange of(Booking before, Booking after, BookingEventType type) {
        Booking next = after.toBuilder().version(before.version() + 1).build();
        return change(Optional.of(before), next, event(Optional.of(before), next, type));
    }

    /** The same, also taking away the allocations of these expired holds. */
    static BookingChange displacing(BookingChange change, BookingId... holds) {
        return new BookingChange(
                change.before(),
                change.after(),
                change.releases(),
                change.takes(),
                Set.of(holds),
                change.erasesHistory(),
                change.event());
    }

    /** The same with another event. */
    static BookingChange recording(BookingChange change, BookingEvent event) {
        return new BookingChange(
                change.before(),
                change.after(),
                change.releases(),
                change.takes(),
                change.displaced(),
                change.erasesHistory(),
                event);
    }

    /** The same event by a member of staff, for a reason: what erasing blanks. */
    static BookingEvent because(BookingEvent event, String staff, String reason) {
        return new BookingEvent(
                event.id(),
                event.position(),
                event.tenant(),
                event.booking(),
                event.version(),
                event.icsSequence(),
                event.type(),
                Actor.staff(staff),
                event.at(),
                event.before(),
                event.after(),
                Optional.of(reason),
                event.overrides(),
                event.fields());
    }

    /** The same, blanking the events before it. */
    static BookingChange erasing(BookingChange change) {
        return new BookingChange(
                change.before(),
                change.after(),
                change.releases(),
                change.takes(),
                change.displaced(),
                true,
                change.event());
    }

    /** What a command locks for such changes. */
    static Set<LockKey> locks(BookingChange... changes) {
        Set<LockKey> keys = new HashSet<>();
        for (BookingChange change : changes) {
            change.before().ifPresent(before -> before.resources().ids().forEach(id -> keys.add(LockKey.calendar(id))));
            change.after().resources().ids().forEach(id -> keys.add(LockKey.calendar(id)));
            change.after().idempotencyKey().ifPresent(key -> keys.add(LockKey.idempotency(key)));
        }
        return keys;
    }

    /** Locks what a command locks for such changes. */
    static void lock(BookingTx tx, BookingChange... changes) {
        Duration longest = Arrays.stream(changes)
                .flatMap(change -> change.takes().stream())
                .map(allocation -> allocation.busy().duration())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        tx.lock(locks(changes), longest);
    }

    /** What an active booking takes; a sitting of its own. */
    static List<Allocation> allocations(Booking booking) {
        if (!booking.status().isActive()) {
            return List.of();
        }
        return booking.resources().ids().stream()
                .map(resource -> new Allocation(
                        booking.id(),
                        resource,
                        booking.id().value(),
                        booking.time(),
                        booking.busyTime(),
                        booking.units(),
                        booking.sold().capacity(),
                        booking.expiresAt()))
                .toList();
    }

    /** An event of the system's that says what has become of a booking. */
    static BookingEvent event(Optional<Booking> before, Booking after, BookingEventType type) {
        return new BookingEvent(
                UUID.randomUUID(),
                OptionalLong.empty(),
                after.tenant(),
                after.id(),
                after.version(),
                after.icsSequence(),
                type,
                Actor.system(),
                after.updatedAt(),
                before.map(Booking::state),
                after.state(),
                Optional.empty(),
                Set.of(),
                Set.of());
    }

    private static BookingChange change(Optional<Booking> before, Booking after, BookingEvent event) {
        List<Allocation> had = before.map(Changes::allocations).orElse(List.of());
        List<Allocation> has = allocations(after);
        boolean moves = !had.equals(has);
        return new BookingChange(
                before, after, moves && !had.isEmpty(), moves ? has : List.of(), Set.of(), false, event);
    }
}
