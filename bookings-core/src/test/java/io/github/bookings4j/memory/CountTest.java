package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.CountSpec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CountTest {

    private static final CountSpec ALL = new CountSpec(
            Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Desk desk = Desk.withEmptyStore();

    @Test
    void isEmptyWhereThereAreNoBookings() {
        assertThat(counted(ALL)).isEmpty();
    }

    @Test
    void isByStatus() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00"));
        desk.make(Sample.on("anna", 2, "11:00", "12:00"));
        desk.make(Sample.hold(3, "12:00", "13:00", "09:00"));
        desk.make(Sample.booking(4).status(BookingStatus.COMPLETED));
        desk.make(Sample.booking(5).status(BookingStatus.NO_SHOW));
        desk.make(Sample.cancelled(Sample.booking(6)));

        assertThat(counted(ALL))
                .isEqualTo(Map.of(
                        BookingStatus.CONFIRMED, 2L,
                        BookingStatus.PENDING, 1L,
                        BookingStatus.COMPLETED, 1L,
                        BookingStatus.NO_SHOW, 1L,
                        BookingStatus.CANCELLED, 1L));
    }

    @Test
    void countsABookingOnceHoweverOftenItChanged() {
        Booking made = desk.make(Sample.booking(1));
        desk.change(desk.change(made, booking -> booking.partySize(2)), Sample::cancelled);

        assertThat(counted(ALL)).isEqualTo(Map.of(BookingStatus.CANCELLED, 1L));
    }

    @Nested
    class OnlyThose {

        @Test
        void thatStartInAHalfOpenRange() {
            desk.make(Sample.on("anna", 1, "09:00", "10:00"));
            desk.make(Sample.on("anna", 2, "10:00", "11:00"));
            desk.make(Sample.on("anna", 3, "11:00", "12:00"));
            desk.make(Sample.on("anna", 4, "12:00", "13:00"));

            assertConfirmed(CountSpec.startingIn(Sample.between("10:00", "12:00"), Sample.at("00:00")), 2);
        }

        @Test
        void ofAService() {
            desk.make(Sample.booking(1).service("massage"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));

            assertConfirmed(ALL.service("massage"), 1);
        }

        @Test
        void withAtLeastOneOfTheResources() {
            desk.make(Sample.booking(1).resources(ResourceSet.of("anna", "room")));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));

            assertConfirmed(ALL.resources(Set.of("room")), 1);
            assertConfirmed(ALL.resources(Set.of("anna", "room")), 1);
            assertConfirmed(ALL.resources(Set.of("ben", "room")), 2);
        }

        @Test
        void ofACustomerByReference() {
            Customer customer = Customer.of("c-1").email("grace@example.org");
            desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder().customer(customer));
            desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().customer(Customer.of("c-2")));

            assertConfirmed(ALL.customer(Customer.of("c-1").key().orElseThrow()), 1);
        }

        @Test
        void ofACustomerByEmailWhateverItsCase() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder()
                    .customer(Customer.none().email("Grace@Example.org")));
            desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder()
                    .customer(Customer.none().email("ada@example.org")));
            desk.make(Sample.on("room", 3, "10:00", "11:00").toBuilder().customer(Customer.none()));

            assertConfirmed(
                    ALL.customer(
                            Customer.none().email("grace@EXAMPLE.org").key().orElseThrow()),
                    1);
        }

        @Test
        void thatAreNotThisOne() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));
            desk.make(Sample.on("room", 3, "10:00", "11:00"));

            assertConfirmed(ALL.except(Optional.of(Sample.id(1))), 2);
        }

        private void assertConfirmed(CountSpec spec, long count) {
            assertThat(counted(spec)).isEqualTo(Map.of(BookingStatus.CONFIRMED, count));
        }
    }

    @Nested
    class Live {

        @Test
        void leavesOutHoldsThatHaveExpiredByThen() {
            desk.make(Sample.hold(1, "10:00", "11:00", "08:59"));
            desk.make(Sample.hold(2, "11:00", "12:00", "09:00"));
            desk.make(Sample.hold(3, "12:00", "13:00", "09:01"));

            assertThat(counted(liveAt("09:00"))).isEqualTo(Map.of(BookingStatus.PENDING, 1L));
        }

        @Test
        void keepsRequestsThatWaitForApproval() {
            desk.make(Sample.booking(1).status(BookingStatus.PENDING));

            assertThat(counted(liveAt("09:00"))).isEqualTo(Map.of(BookingStatus.PENDING, 1L));
        }

        @Test
        void isNotAskedForUnlessAnInstantIsGiven() {
            desk.make(Sample.hold(1, "10:00", "11:00", "08:59"));

            assertThat(counted(ALL)).isEqualTo(Map.of(BookingStatus.PENDING, 1L));
        }

        private static CountSpec liveAt(String time) {
            return CountSpec.startingIn(Sample.wholeDay(), Sample.at(time));
        }
    }

    private Map<BookingStatus, Long> counted(CountSpec spec) {
        return desk.read(reads -> reads.count(spec));
    }
}
