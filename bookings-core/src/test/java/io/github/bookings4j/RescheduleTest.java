package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: moving a booking. */
class RescheduleTest {

    private static final AddOn BEARD = AddOn.of("beard").lasting(Duration.ofMinutes(15));
    private static final AddOn WASH = AddOn.of("wash").lasting(Duration.ofMinutes(5));
    private final Host host = new Host(haircut().addOns(BEARD, WASH));
    private final Booking booking = host.book(request("10:00").addOn("beard"));

    @Nested
    class AMovedBooking {

        @Test
        void keepsItsIdAndItsReference() {
            assertThat(host.move(booking, "12:00"))
                    .extracting(Booking::id, Booking::reference)
                    .containsExactly(booking.id(), booking.reference());
        }

        @Test
        void takesTheNewTime() {
            host.move(booking, "12:00");
            assertThat(host.explain(request("13:00"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void freesTheOldTime() {
            host.move(booking, "12:00");
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void isNotInItsOwnWay() {
            assertThat(host.move(booking, "10:30").time()).isEqualTo(between("10:30", "11:45"));
        }

        @Test
        void doesNotOverlapAnother() {
            host.book(request("12:00").customer(ADA));
            assertThat(refusalsOf(() -> host.move(booking, "12:30"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void staysWhereItIsIfItIsRefused() {
            host.book(request("12:00").customer(ADA));
            refusalsOf(() -> host.move(booking, "12:30"));
            assertThat(host.get(booking)).isEqualTo(booking);
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
        }
    }

    @Nested
    class ToTheSameStart {

        @Test
        void changesNothing() {
            assertThat(host.move(booking, "10:00")).isEqualTo(booking);
            assertThat(host.events(booking)).hasSize(1);
        }

        @Test
        void changesNothingWhereItsResourcesWouldDo() {
            assertThat(reschedule(to("10:00").anyOf(ResourceSet.of("ben"), ResourceSet.of("anna"))))
                    .isEqualTo(booking);
        }

        @Test
        void changesNothingWhereItHasTheseAddOns() {
            assertThat(reschedule(to("10:00").addOns(List.of("beard")))).isEqualTo(booking);
        }

        @Test
        void isAMoveWhereTheResourcesAreOthers() {
            assertThat(reschedule(to("10:00").provider("ben")).resources()).isEqualTo(ResourceSet.of("ben"));
        }

        @Test
        void isAMoveWhereTheAddOnsAreOthers() {
            assertThat(reschedule(to("10:00").addOns(List.of("wash"))).end()).isEqualTo(at("11:05"));
        }
    }

    private RescheduleRequest to(String start) {
        return RescheduleRequest.of(booking.id(), at(start), BY_GRACE);
    }

    private Booking reschedule(RescheduleRequest request) {
        return host.bookings().reschedule(request);
    }
}
