package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8, R11: changing how much of a shared capacity a booking takes. */
class ChangeUnitsTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)), AddOn.of("wash"));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class TheParty {

        @Test
        void mayGrow() {
            assertThat(change(of(booking).partySize(4)).partySize()).isEqualTo(4);
        }

        @Test
        void mayNotGrowBeyondWhatTheServiceAllows() {
            assertThat(refusalsOf(() -> change(of(booking).partySize(5)))).containsExactly(Rule.PARTY_SIZE_NOT_ALLOWED);
        }

        @Test
        void takesMoreSeats() {
            Booking seats = onSeats(2, 1);
            assertThat(change(of(seats).partySize(3)).units()).isEqualTo(3);
        }

        @Test
        void mayNotGrowBeyondTheSeatsThatAreLeft() {
            Booking seats = onSeats(2, 1);
            assertThat(refusalsOf(() -> change(of(seats).partySize(4)))).containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void mayShrinkThoughTheSeatsWereLowered() {
            Booking seats = onSeats(3, 1);
            host.offers(salon().capacity(Capacity.seats(2)));
            assertThat(change(of(seats).partySize(2)).units()).isEqualTo(2);
        }

        private Booking onSeats(int party, int others) {
            host.offers(salon().capacity(Capacity.seats(4)));
            host.book(request("14:00").customer(ADA).partySize(others));
            return host.book(request("14:00").partySize(party));
        }
    }

    @Nested
    class Units {

        private final Booking pool;

        Units() {
            host.offers(salon().capacity(Capacity.units(3)));
            host.book(request("14:00").customer(ADA));
            pool = host.book("14:00");
        }

        @Test
        void mayGrowAsFarAsThePoolGoes() {
            assertThat(change(of(pool).units(2)).units()).isEqualTo(2);
        }

        @Test
        void mayNotGrowFurther() {
            assertThat(refusalsOf(() -> change(of(pool).units(3)))).containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void areFreeOnceTheyAreGivenBack() {
            change(of(pool).units(2));
            change(of(pool).units(1));
            assertThat(host.explain(request("14:00"))).isEmpty();
        }
    }

    private static ChangeRequest of(Booking booking) {
        return ChangeRequest.of(booking.id(), BY_GRACE);
    }

    private Booking change(ChangeRequest request) {
        return host.bookings().change(request);
    }
}
