package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes a row becomes the same value again. */
class RowsTest {

    private static final Tenant ACME = Tenant.of("acme");

    static Stream<Booking> bookings() {
        return Stream.of(Samples.bare(), Samples.full());
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void aBooking(Booking booking) {
        assertThat(BookingTable.read(
                        MapRow.of(BookingTable.TABLE, booking),
                        AddOnTable.of(booking).stream()
                                .map(entry -> AddOnTable.read(MapRow.of(AddOnTable.TABLE, entry)))
                                .toList(),
                        ResourceTable.of(booking).stream()
                                .map(entry ->
                                        MapRow.of(ResourceTable.TABLE, entry).get(ResourceTable.RESOURCE))
                                .toList()))
                .isEqualTo(booking);
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void aBookingSaysHowManyOtherRowsItHas(Booking booking) {
        MapRow row = MapRow.of(BookingTable.TABLE, booking);
        assertThat(row.get(BookingTable.ADD_ONS))
                .isEqualTo(AddOnTable.of(booking).size());
        assertThat(row.get(BookingTable.MORE_RESOURCES))
                .isEqualTo(ResourceTable.of(booking).size());
    }

    @Test
    void whatIsDerivedFromABooking() {
        Booking booking = Samples.full();
        assertThat(BookingTable.BUSY_END.of(booking))
                .isEqualTo(booking.busyTime().end());
        assertThat(BookingTable.CUSTOMER_EMAIL_KEY.of(booking)).isEqualTo("ada@example.org");
        assertThat(BookingTable.CUSTOMER_EMAIL_KEY.of(Samples.bare())).isNull();
    }

    @ParameterizedTest
    @MethodSource("bookings")
    void anAllocation(Booking booking) {
        Allocation allocation = new Allocation(
                booking.id(),
                "anna",
                new UUID(3, 4),
                booking.time(),
                booking.busyTime(),
                booking.units(),
                booking.sold().capacity(),
                booking.expiresAt());
        AllocationTable.Entry entry = new AllocationTable.Entry(ACME, allocation);
        assertThat(AllocationTable.read(MapRow.of(AllocationTable.TABLE, entry)))
                .isEqualTo(allocation);
        assertThat(AllocationTable.CALENDAR.of(entry)).isEqualTo(CalendarId.of(ACME, "anna"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEvent(BookingEvent event) {
        assertThat(EventTable.read(MapRow.of(EventTable.TABLE, event))).isEqualTo(event);
    }

    static Stream<BookingEvent> events() {
        Booking full = Samples.full();
        BookingEvent created = new BookingEvent(
                new UUID(5, 6),
                OptionalLong.empty(),
                full.tenant(),
                full.id(),
                1,
                0,
                BookingEventType.CREATED,
                Actor.system(),
                Samples.TEN,
                Optional.empty(),
                full.state(),
                Optional.empty(),
                Set.of(),
                Set.of());
        BookingEvent edited = new BookingEvent(
                new UUID(5, 7),
                OptionalLong.of(12),
                full.tenant(),
                full.id(),
                2,
                3,
                BookingEventType.EDITED,
                Actor.customer("ada"),
                Samples.TEN,
                Optional.of(full.state()),
                full.state(),
                Optional.of("because"),
                Set.of("BLOCKED", "host.members"),
                Set.of("metadata", "customer.name"));
        return Stream.of(created, edited);
    }

    @Test
    void aBlockedTime() {
        TimeRange time = TimeRange.of(Samples.TEN, Duration.ofHours(1));
        BlockedTime bare = new BlockedTime(new UUID(7, 8), "anna", time, Optional.empty(), Optional.empty());
        BlockedTime full = new BlockedTime(new UUID(7, 9), "anna", time, Optional.of("Lunch"), Optional.of("uid-1"));
        for (BlockedTime blockedTime : new BlockedTime[] {bare, full}) {
            BlockedTimeTable.Entry entry = new BlockedTimeTable.Entry(ACME, blockedTime);
            assertThat(BlockedTimeTable.read(MapRow.of(BlockedTimeTable.TABLE, entry)))
                    .isEqualTo(blockedTime);
            assertThat(BlockedTimeTable.CALENDAR.of(entry)).isEqualTo(CalendarId.of(ACME, "anna"));
        }
    }

    @Test
    void aNullThatMustNotBeThereIsNamed() {
        MapRow row = MapRow.of(BookingTable.TABLE, Samples.bare());
        row.values().put("service", null);
        assertThatIllegalStateException()
                .isThrownBy(() -> row.get(BookingTable.SERVICE))
                .withMessageContaining("column service");
    }
}
