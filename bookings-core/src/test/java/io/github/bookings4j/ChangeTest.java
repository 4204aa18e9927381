package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: changing add-ons, party size or units in place. */
class ChangeTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)), AddOn.of("wash"));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class AddOns {

        @Test
        void lengthenTheAppointment() {
            assertThat(change(of(booking).addOns(List.of("beard"))).end()).isEqualTo(at("11:15"));
        }

        @Test
        void shortenItAgain() {
            change(of(booking).addOns(List.of("beard")));
            assertThat(change(of(booking).addOns(List.of())).end()).isEqualTo(at("11:00"));
        }

        @Test
        void areRefusedWhereTheTimeAfterIsTaken() {
            host.book(request("11:00").customer(ADA));
            assertThat(refusalsOf(() -> change(of(booking).addOns(List.of("beard")))))
                    .containsExactly(Rule.OVERLAP);
        }

        @Test
        void areRefusedWhereTheTimeAfterIsBlocked() {
            host.bookings().blockedTimes().add("anna", between("11:00", "12:00"));
            assertThat(refusalsOf(() -> change(of(booking).addOns(List.of("beard")))))
                    .containsExactly(Rule.BLOCKED);
        }

        @Test
        void thatTakeNoTimeAreAcceptedInsideABlockedTime() {
            host.bookings().blockedTimes().add("anna", between("10:00", "12:00"));
            assertThat(refusalsOf(() -> change(of(booking).addOns(List.of("wash")))))
                    .isEmpty();
        }

        @Test
        void mustBeOnOffer() {
            assertThat(refusalsOf(() -> change(of(booking).addOns(List.of("perm")))))
                    .containsExactly(Rule.INVALID_ADDON);
        }
    }

    @Nested
    class AChange {

        @Test
        void keepsTheStart() {
            assertThat(change(of(booking).partySize(2)).time()).isEqualTo(booking.time());
        }

        @Test
        void isRecordedAsSuch() {
            change(of(booking).partySize(2));
            assertThat(host.lastEvent(booking).type()).isEqualTo(BookingEventType.CHANGED);
        }

        @Test
        void ofNothingIsNotRecorded() {
            assertThat(change(of(booking).partySize(1).units(1).addOns(List.of())))
                    .isEqualTo(booking);
            assertThat(host.events(booking)).hasSize(1);
        }

        @Test
        void mayBeMadeDuringTheAppointment() {
            host.timeIs("10:30");
            assertThat(refusalsOf(() -> change(of(booking).addOns(List.of("beard")))))
                    .isEmpty();
        }

        @Test
        void isBoundByTheTermsOfMoving() {
            host.offers(salon().changePolicy(new ChangePolicy(true, Duration.ZERO, false, Duration.ZERO)));
            Booking fixed = host.book("14:00");
            assertThat(refusalsOf(() -> change(of(fixed).partySize(2)))).containsExactly(Rule.RESCHEDULE_NOT_ALLOWED);
        }

        @Test
        void isExplainedWithoutTrying() {
            host.book(request("11:00").customer(ADA));
            var longer = of(booking).addOns(List.of("beard"));
            assertThat(Refusals.rules(host.bookings().explain(longer))).containsExactly(Rule.OVERLAP);
            assertThat(host.bookings().explain(of(booking).partySize(2))).isEmpty();
            assertThat(host.get(booking)).isEqualTo(booking);
        }

        @Test
        void isForActiveBookings() {
            host.bookings().cancel(booking.id(), BY_GRACE);
            assertThat(refusalsOf(() -> change(of(booking).partySize(2)))).containsExactly(Rule.INVALID_TRANSITION);
        }
    }

    private static ChangeRequest of(Booking booking) {
        return ChangeRequest.of(booking.id(), BY_GRACE);
    }

    private Booking change(ChangeRequest request) {
        return host.bookings().change(request);
    }
}
