package io.github.bookings4j.testkit;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.BookingBuilder;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Bookings that leave no field at its default, or that fill each to the brim. */
final class FullBooking {

    private FullBooking() {}

    /** Every part is set, and no two parts of one type are equal. */
    static BookingBuilder builder() {
        return StoredBookings.at("10:00")
                .service("massage")
                .sold(terms())
                .resources(ResourceSet.of("zoe", "room-2", "anna"))
                .zone(ZoneId.of("Asia/Kathmandu"))
                .status(BookingStatus.PENDING)
                .expiresAt(Optional.of(Instant.parse("2030-01-02T03:04:05.678901Z")))
                .customer(new Customer(
                        Optional.of("user-7"),
                        Optional.of("Ada Lovelace"),
                        Optional.of("Ada@Example.org"),
                        Optional.of("+44 (0)20 7946-0000")))
                .partySize(3)
                .units(2)
                .notes(new Notes("By the window, please", "Was late twice"))
                .metadata(Map.of("channel", "web", "campaign", "spring", "empty", ""))
                .externalReference(Optional.of("pi_3Nk"))
                .series(Optional.of("every Tuesday"))
                .idempotencyKey(Optional.of("key-1"))
                .requestHash(Optional.of("0a1b2c"))
                .createdBy(Actor.staff("eve"))
                .createdAt(Instant.parse("2029-12-31T23:59:59.999999Z"))
                .updatedAt(Instant.parse("2030-01-01T00:00:00.000001Z"))
                .icsSequence(4);
    }

    /** As long as the values allow, in characters that are two code units wide where any are allowed. */
    static BookingBuilder brimful() {
        return builder()
                .service(letters(64))
                .resources(new ResourceSet(IntStream.range(0, 20)
                        .mapToObj(i -> String.format(Locale.ROOT, "%02d", i) + letters(62))
                        .toList()))
                .customer(new Customer(
                        Optional.of(letters(128)),
                        Optional.of("\uD83D\uDC87".repeat(100)),
                        Optional.of(letters(300) + "@" + letters(19)),
                        Optional.of("9".repeat(50))))
                .notes(new Notes("\uD83D\uDC87".repeat(5_000), "\u00FC".repeat(10_000)))
                .metadata(metadata())
                .partySize(1_000_000)
                .units(1_000_000)
                .externalReference(Optional.of(letters(128)))
                .series(Optional.of(letters(64)))
                .idempotencyKey(Optional.of(letters(128)))
                .createdBy(Actor.staff(letters(128)));
    }

    static String letters(int count) {
        return "\u00E9".repeat(count);
    }

    private static ServiceSnapshot terms() {
        return new ServiceSnapshot(
                "Hot stone massage",
                Duration.ofMinutes(50),
                Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10)),
                Capacity.units(9),
                Price.fixed(Money.of("49.90", "EUR")).eachPerson(),
                List.of(
                        new BookedAddOn("oil", "Oil", Duration.ZERO, Price.from(Money.of("3", "EUR"))),
                        new BookedAddOn("feet", "Feet", Duration.ofSeconds(601), Price.free())),
                new ChangePolicy(false, Duration.ofHours(24), true, Duration.ofMinutes(90)),
                true);
    }

    private static Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            metadata.put(String.format(Locale.ROOT, "%02d", i) + letters(62), "\uD83D\uDC87".repeat(500));
        }
        return metadata;
    }
}
