package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Bookings, and changes of them as the core writes them. Everything is on one day and told apart by a number. */
final class Sample {

    private static final String DAY = "2026-03-02T";
    private static final Instant MADE = Instant.parse("2026-02-01T08:00:00Z");

    private Sample() {}

    /** A confirmed hour with anna at ten, without buffers. */
    static BookingBuilder booking(int number) {
        return Booking.builder()
                .id(id(number))
                .reference(new BookingReference(String.format(Locale.ROOT, "BK-2026-7F3K-9QXM-%04d", number)))
                .service("haircut")
                .sold(sold(Buffers.none(), Capacity.exclusive()))
                .resources(ResourceSet.of("anna"))
                .zone(ZoneOffset.UTC)
                .time(between("10:00", "11:00"))
                .customer(Customer.named("Grace Hopper").email("grace@example.org"))
                .createdAt(MADE)
                .updatedAt(MADE);
    }

    static Booking on(String resource, int number, String start, String end) {
        return booking(number)
                .resources(ResourceSet.of(resource))
                .time(between(start, end))
                .build();
    }

    static Booking hold(int number, String start, String end, String expiresAt) {
        return booking(number)
                .time(between(start, end))
                .status(BookingStatus.PENDING)
                .expiresAt(Optional.of(at(expiresAt)))
                .build();
    }

    static BookingId id(int number) {
        return BookingId.of(new UUID(0x0195_5555_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    /** The other way round. */
    static int number(Booking booking) {
        return (int) booking.id().value().getLeastSignificantBits();
    }

    static ServiceSnapshot sold(Buffers buffers, Capacity capacity) {
        return new ServiceSnapshot(
                "Haircut",
                Duration.ofHours(1),
                buffers,
                capacity,
                Price.free(),
                List.of(),
                ChangePolicy.always(),
                false);
    }

    static Instant at(String time) {
        return Instant.parse(DAY + time + ":00Z");
    }

    static TimeRange between(String start, String end) {
        return TimeRange.of(at(start), at(end));
    }

    static TimeRange wholeDay() {
        return TimeRange.of(at("00:00"), Duration.ofDays(1));
    }

    static BookingBuilder cancelled(BookingBuilder booking) {
        return booking.status(BookingStatus.CANCELLED)
                .expiresAt(Optional.empty())
                .cancelledHow(Optional.of(CancelledHow.BY_CUSTOMER));
    }

    static BlockedTime blocked(int number, String resource, String start, String end) {
        return new BlockedTime(new UUID(0, number), resource, between(start, end), Optional.empty(), Optional.empty());
    }

    static BookingChange making(Booking booking) {
        return change(Optional.empty(), booking, BookingEventType.CREATED);
    }

    static BookingChange changing(Booking before, UnaryOperator<BookingBuilder> how) {
        Booking after =
                how.apply(before.toBuilder().version(before.version() + 1)).build();
        return change(Optional.of(before), after, BookingEventType.CHANGED);
    }

    static BookingChange erasing(Booking before) {
        BookingChange change = changing(before, booking -> booking.customer(Customer.none()));
        return new BookingChange(
                change.before(),
                change.after(),
                false,
                List.of(),
                Set.of(),
                true,
                event(change.before(), change.after(), BookingEventType.ERASED));
    }

    static BookingChange displacing(BookingChange change, Booking... holds) {
        return new BookingChange(
                change.before(),
                change.after(),
                change.releases(),
                change.takes(),
                Set.copyOf(List.of(holds).stream().map(Booking::id).toList()),
                change.erasesHistory(),
                change.event());
    }

    static List<Allocation> allocations(Booking booking) {
        return booking.resources().ids().stream()
                .filter(resource -> booking.status().isActive())
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

    private static BookingChange change(Optional<Booking> before, Booking after, BookingEventType type) {
        List<Allocation> had = before.map(Sample::allocations).orElse(List.of());
        List<Allocation> has = allocations(after);
        boolean moves = !had.equals(has);
        return new BookingChange(
                before,
                after,
                moves && !had.isEmpty(),
                moves ? has : List.of(),
                Set.of(),
                false,
                event(before, after, type));
    }

    private static BookingEvent event(Optional<Booking> before, Booking after, BookingEventType type) {
        return new BookingEvent(
                new UUID(after.version(), after.id().value().getLeastSignificantBits()),
                OptionalLong.empty(),
                after.tenant(),
                after.id(),
                after.version(),
                after.icsSequence(),
                type,
                Actor.customer("c-42"),
                MADE,
                before.map(Booking::state),
                after.state(),
                Optional.of("because"),
                Set.of(),
                Set.of());
    }
}
