package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.NOW;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bookings are counted by status, within what the spec says; limits and the duplicate guard rely on it. */
abstract class CountTopic extends StoreTopic {

    private static final CountSpec DAY = CountSpec.startingIn(TimeRange.of(monday("00:00"), Duration.ofDays(1)), NOW);

    CountTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void everyStatusIsCountedByItself() {
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        cancelled(stored(StoredBookings.at("12:00")));
        stored(StoredBookings.at("13:00").status(BookingStatus.NO_SHOW));
        assertThat(count(DAY, BookingStatus.CONFIRMED)).isEqualTo(2);
        assertThat(count(DAY, BookingStatus.CANCELLED)).isEqualTo(1);
        assertThat(count(DAY, BookingStatus.NO_SHOW)).isEqualTo(1);
        assertThat(count(DAY, BookingStatus.COMPLETED)).isZero();
    }

    @Test
    void aSpecWithoutConditionsCountsAll() {
        stored(StoredBookings.at("10:00"));
        stored(hold("11:00", NOW.minusSeconds(1)));
        CountSpec all = new CountSpec(
                Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(total(all)).isEqualTo(2);
    }

    @Test
    void theRangeOfStartsHasItsStartAndNotItsEnd() {
        stored(StoredBookings.at("09:00"));
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertThat(total(CountSpec.startingIn(TimeRange.of(monday("10:00"), monday("11:00")), NOW)))
                .isEqualTo(1);
    }

    @Test
    void onlyTheServiceIsCountedThatIsAskedFor() {
        stored(StoredBookings.at("10:00").service("haircut"));
        stored(StoredBookings.at("11:00").service("Haircut"));
        assertThat(total(DAY.service("haircut"))).isEqualTo(1);
    }

    @Test
    void aBookingOnAnyOfTheResourcesIsCountedOnce() {
        stored(StoredBookings.at("10:00").resources(ResourceSet.of("anna", "room-1")));
        stored(StoredBookings.on("ben", "10:00"));
        cancelled(stored(StoredBookings.at("11:00")));
        assertThat(total(DAY.resources(Set.of("anna", "room-1")))).isEqualTo(2);
        assertThat(total(DAY.resources(Set.of("room-1")))).isEqualTo(1);
        assertThat(total(DAY.resources(Set.of("room-2")))).isZero();
    }

    @Test
    void aCustomerIsCountedByReference() {
        stored(StoredBookings.at("10:00").customer(Customer.of("u1").email("a@example.org")));
        stored(StoredBookings.at("11:00").customer(Customer.of("U1").email("a@example.org")));
        stored(StoredBookings.at("12:00").customer(Customer.named("u1")));
        assertThat(total(DAY.customer(key(Customer.of("u1"))))).isEqualTo(1);
    }

    @Test
    void aCustomerIsCountedByEmailWhateverItsCase() {
        stored(StoredBookings.at("10:00").customer(Customer.named("A").email("Ada@Example.org")));
        stored(StoredBookings.at("11:00").customer(Customer.of("u1").email("ada@example.ORG")));
        stored(StoredBookings.at("12:00").customer(Customer.named("A").email("ada@example.com")));
        assertThat(total(DAY.customer(key(Customer.named("Ada").email("ADA@example.org")))))
                .isEqualTo(2);
    }

    @Test
    void aHoldIsCountedUntilItExpires() {
        stored(hold("10:00", NOW));
        stored(hold("11:00", NOW.plusNanos(1_000)));
        stored(StoredBookings.at("12:00").status(BookingStatus.PENDING));
        assertThat(count(DAY, BookingStatus.PENDING)).isEqualTo(2);
        CountSpec allHolds = new CountSpec(
                DAY.startsIn(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(count(allHolds, BookingStatus.PENDING)).isEqualTo(3);
    }

    @Test
    void aBookingIsNotCountedAgainstItself() {
        Booking booking = stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertThat(total(DAY.except(Optional.of(booking.id())))).isEqualTo(1);
    }

    private static BookingBuilder hold(String time, Instant expiresAt) {
        return StoredBookings.at(time).status(BookingStatus.PENDING).expiresAt(Optional.of(expiresAt));
    }

    private static CustomerKey key(Customer customer) {
        return customer.key().orElseThrow();
    }

    private long total(CountSpec spec) {
        return counts(spec).values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(CountSpec spec, BookingStatus status) {
        return counts(spec).getOrDefault(status, 0L);
    }

    private Map<BookingStatus, Long> counts(CountSpec spec) {
        return reads.count(spec);
    }
}
