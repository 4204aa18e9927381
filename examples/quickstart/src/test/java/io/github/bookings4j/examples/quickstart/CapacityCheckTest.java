package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bookings are made where there are rooms enough, and checked against fewer: to the check that is a violation. */
class CapacityCheckTest {

    private static final By STAFF = By.staff("anna");
    private static final Instant MAY_1 = Instant.parse("2016-05-01T14:00:00Z");

    private Instant now = Instant.parse("2016-04-01T12:00:00Z");
    private final Bookings bookings = Bookings.builder()
            .store(new InMemoryBookingStore())
            .services(new HotelCatalog(Map.of("city-A", 10)))
            .clock(() -> now)
            .build();

    @Test
    void findsMoreBookingsThanRooms() {
        book(MAY_1);
        Instant second = now;
        book(MAY_1.plus(Duration.ofHours(20)));

        assertThat(check(1).violations()).containsExactly(new CapacityCheck.Violation("city-A", second, 2, 1));
    }

    @Test
    void passesWhereThereAreAsManyRooms() {
        book(MAY_1);
        book(MAY_1);

        assertThat(check(2).passed()).isTrue();
    }

    @Test
    void countsCleaningAsUseButNothingAfterIt() {
        book(MAY_1);
        book(MAY_1.plus(Duration.ofHours(21)));
        assertThat(check(1).passed()).isTrue();

        book(MAY_1.plus(Duration.ofHours(41)));
        assertThat(check(1).passed()).isFalse();
    }

    @Test
    void findsWhatWasWrongOnlyUntilOneCancelled() {
        Booking first = book(MAY_1);
        book(MAY_1);
        bookings.cancel(first.id(), STAFF);

        assertThat(check(1).passed()).isFalse();
    }

    @Test
    void letsARoomBeSoldAgainThatANoShowLeft() {
        Booking missed = book(MAY_1);
        now = MAY_1;
        bookings.noShow(missed.id(), STAFF);
        book(MAY_1.plus(Duration.ofHours(1)));

        assertThat(check(1).passed()).isTrue();
    }

    private Booking book(Instant start) {
        Booking booking = bookings.create(BookingRequest.forService("city-A/PT20H")
                .startingAt(start)
                .customer(Customer.named("Grace"))
                .build());
        now = now.plusSeconds(60);
        return booking;
    }

    private CapacityCheck check(int rooms) {
        return CapacityCheck.of(StoredBookings.in(bookings), Map.of("city-A", rooms));
    }
}
