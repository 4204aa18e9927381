package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bookings with nothing but what they must have, and with everything. */
final class Samples {

    static final Instant TEN = Instant.parse("2030-01-07T10:00:00.000001Z");

    private Samples() {}

    static Booking bare() {
        return Booking.builder()
                .id(BookingId.of(new UUID(1, 2)))
                .reference(new BookingReference("BK-2030-7F3K-9QXM-2ABC"))
                .service("haircut")
                .sold(new ServiceSnapshot(
                        "Haircut",
                        Duration.ofMinutes(30),
                        Buffers.none(),
                        Capacity.exclusive(),
                        Price.free(),
                        List.of(),
                        ChangePolicy.always(),
                        false))
                .resources(ResourceSet.of("anna"))
                .zone(ZoneId.of("UTC"))
                .time(TimeRange.of(TEN, Duration.ofMinutes(30)))
                .createdAt(TEN)
                .updatedAt(TEN)
                .build();
    }

    static Booking full() {
        return bare().toBuilder()
                .tenant(Tenant.of("acme"))
                .sold(new ServiceSnapshot(
                        "Hot stone massage",
                        Duration.ofMinutes(50),
                        Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10)),
                        Capacity.units(9),
                        Price.fixed(Money.of("49.90", "EUR")).eachPerson(),
                        List.of(
                                new BookedAddOn("oil", "Oil", Duration.ZERO, Price.from(Money.of("3", "EUR"))),
                                new BookedAddOn("feet", "Feet", Duration.ofSeconds(601), Price.free())),
                        new ChangePolicy(false, Duration.ofHours(24), true, Duration.ofMinutes(90)),
                        true))
                .resources(ResourceSet.of("zoe", "room-2", "anna"))
                .zone(ZoneId.of("Asia/Kathmandu"))
                .status(BookingStatus.PENDING)
                .expiresAt(Optional.of(TEN.plusSeconds(600)))
                .customer(new Customer(
                        Optional.of("user-7"),
                        Optional.of("Ada Lovelace"),
                        Optional.of("Ada@Example.org"),
                        Optional.of("+44 20")))
                .partySize(3)
                .units(2)
                .notes(new Notes("By the window", "Was late twice"))
                .metadata(Map.of("channel", "web", "campaign", "spring \"30\"", "empty", ""))
                .externalReference(Optional.of("pi_3Nk"))
                .series(Optional.of("every Tuesday"))
                .idempotencyKey(Optional.of("key-1"))
                .requestHash(Optional.of("0a1b2c"))
                .createdBy(Actor.staff("eve"))
                .version(7)
                .icsSequence(4)
                .build();
    }
}
