package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.NOW;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The starts of what a count would count, sorted; a look for free slots relies on it. */
abstract class StartsTopic extends StoreTopic {

    private static final CountSpec DAY = CountSpec.startingIn(TimeRange.of(monday("00:00"), Duration.ofDays(1)), NOW);

    StartsTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void startsComeSortedAndAsOftenAsThereAreBookings() {
        stored(StoredBookings.on("anna", "11:00"));
        stored(StoredBookings.on("ben", "09:00"));
        stored(StoredBookings.on("ben", "11:00"));
        stored(StoredBookings.on("anna", "10:00"));
        assertStarts(DAY, "09:00", "10:00", "11:00", "11:00");
    }

    @Test
    void onlyTheStatusesCountThatAreAskedFor() {
        stored(StoredBookings.at("09:00").status(BookingStatus.COMPLETED));
        cancelled(stored(StoredBookings.at("10:00")));
        stored(StoredBookings.at("11:00"));
        assertThat(reads.starts(DAY, Set.of(BookingStatus.COMPLETED, BookingStatus.CANCELLED)))
                .containsExactly(monday("09:00"), monday("10:00"));
    }

    @Test
    void theRangeHasItsStartAndNotItsEnd() {
        stored(StoredBookings.at("09:00"));
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertStarts(CountSpec.startingIn(TimeRange.of(monday("10:00"), monday("11:00")), NOW), "10:00");
    }

    @Test
    void anotherServiceIsLeftOut() {
        stored(StoredBookings.at("10:00").service("haircut"));
        stored(StoredBookings.at("11:00").service("Haircut"));
        assertStarts(DAY.service("haircut"), "10:00");
    }

    @Test
    void aBookingOnSeveralOfTheResourcesIsThereOnce() {
        stored(StoredBookings.at("10:00").resources(ResourceSet.of("anna", "room-1", "room-2")));
        stored(StoredBookings.on("ben", "11:00"));
        assertStarts(DAY.resources(Set.of("anna", "room-1", "room-2")), "10:00");
        assertStarts(DAY.resources(Set.of("room-2")), "10:00");
    }

    @Test
    void anotherCustomerIsLeftOut() {
        stored(StoredBookings.at("10:00").customer(Customer.of("u1")));
        stored(StoredBookings.at("11:00").customer(Customer.of("u2")));
        assertStarts(DAY.customer(Customer.of("u1").key().orElseThrow()), "10:00");
    }

    @Test
    void anEmailAddressIsTheSameWhateverItsCase() {
        stored(StoredBookings.at("10:00").customer(Customer.named("A").email("Ada@Example.org")));
        stored(StoredBookings.at("11:00").customer(Customer.named("A").email("ada@example.org.uk")));
        assertStarts(
                DAY.customer(
                        Customer.named("Ada").email("ada@EXAMPLE.org").key().orElseThrow()),
                "10:00");
    }

    @Test
    void anExpiredHoldIsLeftOut() {
        stored(hold("10:00", NOW));
        stored(hold("11:00", NOW.plusNanos(1_000)));
        assertStarts(DAY, "11:00");
    }

    @Test
    void aBookingIsNotAmongThemThatIsExcepted() {
        Booking booking = stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertStarts(DAY.except(Optional.of(booking.id())), "11:00");
    }

    @Test
    void aTransactionSeesWhatItHasWritten() {
        Booking booking = StoredBookings.at("10:00").build();
        inTransaction(tx -> {
            Changes.lock(tx, Changes.making(booking));
            tx.write(Changes.making(booking));
            assertThat(tx.starts(DAY, Set.of(BookingStatus.CONFIRMED))).containsExactly(booking.start());
        });
    }

    private static BookingBuilder hold(String time, Instant expiresAt) {
        return StoredBookings.at(time).status(BookingStatus.PENDING).expiresAt(Optional.of(expiresAt));
    }

    private void assertStarts(CountSpec spec, String... times) {
        assertThat(reads.starts(spec, Set.of(BookingStatus.values())))
                .containsExactlyElementsOf(
                        Stream.of(times).map(TestTimes::monday).toList());
    }
}
