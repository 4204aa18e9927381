package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.OpenHost.MONDAY;
import static io.github.bookings4j.OpenHost.starts;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R29: what is on offer is what would be accepted. Anna and Ben are there from 09:00 to 12:00; it is 08:00. */
class AvailableSlotsTest {

    private final Host host = OpenHost.with();

    @Nested
    class AStart {

        @Test
        void isOnOfferWhereNothingIsInTheWay() {
            assertThat(starts(host, OpenHost.haircut())).containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void isNotOnceItIsTaken() {
            host.book("10:00");
            assertThat(starts(host, OpenHost.haircut())).containsExactly("09:00", "11:00");
        }

        @Test
        void isNotWhereBuffersWouldMeet() {
            host.offers(haircut().buffers(Duration.ofMinutes(5), Duration.ZERO));
            host.book("10:00");
            assertThat(starts(host, OpenHost.haircut())).isEmpty();
        }

        @Test
        void isAgainOnceAHoldHasExpired() {
            host.hold("10:00");
            assertThat(starts(host, OpenHost.haircut())).containsExactly("09:00", "11:00");
            host.timePasses(Duration.ofMinutes(10));
            assertThat(starts(host, OpenHost.haircut())).containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void isNotWhereTimeIsBlocked() {
            host.bookings().blockedTimes().add("anna", between("10:30", "10:45"));
            assertThat(starts(host, OpenHost.haircut())).containsExactly("09:00", "11:00");
        }

        @Test
        void isNotOnceItHasPassed() {
            host.timeIs("09:30");
            assertThat(starts(host, OpenHost.haircut())).containsExactly("10:00", "11:00");
        }

        @Test
        void isNotWithinTheNotice() {
            host.offers(haircut().bookingNotice(Duration.ofHours(2)));
            assertThat(starts(host, OpenHost.haircut())).containsExactly("10:00", "11:00");
        }

        @Test
        void isNotBeyondTheHorizon() {
            host.offers(haircut().horizon(Horizon.calendarDays(0)));
            assertThat(host.bookings().availableSlots(OpenHost.haircut().between(at("00:00"), at("2026-03-05T00:00"))))
                    .extracting(Slot::start)
                    .containsExactly(at("09:00"), at("10:00"), at("11:00"));
        }

        @Test
        void isNotOnADayThatHasReachedItsLimit() {
            host.offers(haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            host.book("2026-03-03T10:00");
            assertThat(host.bookings().availableSlots(OpenHost.haircut().between(at("00:00"), at("2026-03-05T00:00"))))
                    .extracting(Slot::start)
                    .containsExactly(
                            at("09:00"),
                            at("10:00"),
                            at("11:00"),
                            at("2026-03-04T09:00"),
                            at("2026-03-04T10:00"),
                            at("2026-03-04T11:00"));
        }

        @Test
        void isNotNearABookingOfTheSameCustomer() {
            Host guarded = OpenHost.wired(wiring -> wiring.duplicateGuard(Duration.ofHours(1)));
            guarded.book("09:00");
            assertThat(starts(guarded, OpenHost.haircut().customer(GRACE))).containsExactly("11:00");
            assertThat(starts(guarded, OpenHost.haircut().customer(ADA))).containsExactly("10:00", "11:00");
        }

        @Test
        void isNotWhereTheHostsOwnRuleRefuses() {
            Host picky = OpenHost.wired(wiring -> wiring.rule(new NotAtTen()));
            assertThat(starts(picky, OpenHost.haircut())).containsExactly("09:00", "11:00");
        }

        @Test
        void isForStaffWhoOverrideWhatIsInTheWay() {
            host.bookings().blockedTimes().add("anna", between("10:30", "10:45"));
            assertThat(starts(host, OpenHost.haircut().by(STAFF.overriding(Rule.BLOCKED))))
                    .containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void leavesRoomForTheAddOns() {
            host.offers(haircut().addOns(AddOn.of("beard").lasting(Duration.ofMinutes(30))));
            assertThat(starts(host, OpenHost.haircut().addOn("beard"))).containsExactly("09:00", "10:00");
        }

        @Test
        void thatIsNotOnOfferIsRefusedWithTheReasonOfTheEngine() {
            Rejection rejection = host.rejection(request("12:00"));
            assertThat(rejection.rule()).isEqualTo(Rule.SLOT_NOT_OFFERED);
            assertThat(rejection.message()).isEqualTo("2026-03-02T12:00:00Z is not on offer: anna is closed");
            assertThat(rejection.resources()).contains(ResourceSet.of("anna"));
            assertThat(rejection.details()).isEqualTo(new RejectionDetails.NotOffered("anna is closed"));
        }
    }

    @Nested
    class NothingIsOnOffer {

        @Test
        void ofAServiceThatThereIsNot() {
            assertThat(refusalsOf(() -> starts(host, SlotQuery.forService("shave"))))
                    .containsExactly(Rule.UNKNOWN_SERVICE);
        }

        @Test
        void byAResourceThatThereIsNot() {
            assertThat(refusalsOf(
                            () -> starts(host, SlotQuery.forService("haircut").provider("nobody"))))
                    .containsExactly(Rule.UNKNOWN_RESOURCE);
        }

        @Test
        void withAnAddOnThatThereIsNot() {
            assertThat(refusalsOf(() -> starts(host, OpenHost.haircut().addOn("beard"))))
                    .containsExactly(Rule.INVALID_ADDON);
        }

        @Test
        void withoutAnEngine() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> starts(new Host(), OpenHost.haircut()))
                    .withMessageContaining("slots(...)");
        }

        @Test
        void inARangeThatIsShorterThanTheAppointment() {
            assertThat(host.bookings().availableSlots(OpenHost.haircut().in(between("09:00", "09:59"))))
                    .isEmpty();
        }
    }

    @Nested
    class ACustomerOfTheirOwn {

        @Test
        void seesTheirOwnLimits() {
            host.offers(
                    haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1).per(BookingLimit.Scope.CUSTOMER)));
            host.book("10:00");
            assertThat(host.bookings()
                            .as(Actor.customer("c-1"))
                            .availableSlots(OpenHost.haircut().in(MONDAY)))
                    .isEmpty();
            assertThat(host.bookings()
                            .as(Actor.customer("c-2"))
                            .availableSlots(OpenHost.haircut().in(MONDAY)))
                    .hasSize(2);
        }

        @Test
        void cannotLookForNewTimesOfAnothersBooking() {
            Booking booking = host.book("10:00");
            Bookings ada = host.bookings().as(Actor.customer("c-2"));
            assertThat(refusalsOf(() -> ada.availableSlots(
                            SlotQuery.forRescheduling(booking.id()).in(MONDAY))))
                    .containsExactly(Rule.NOT_FOUND);
        }
    }

    @Nested
    class AnEngineOfTheHosts {

        @Test
        void mayAnswerInAnyOrderTwiceAndBeyondTheRange() {
            Host careless = Host.wired(wiring -> wiring.slots(query -> {
                List<Slot> slots = new ArrayList<>(List.of(
                        query.slotAt(at("2026-03-04T09:00")), query.slotAt(at("11:00")), query.slotAt(at("11:00"))));
                slots.add(query.slotAt(at("09:00")));
                Collections.reverse(slots);
                return slots;
            }));
            assertThat(starts(careless, OpenHost.haircut())).containsExactly("09:00", "11:00");
        }

        @Test
        void cannotOfferWhatIsTaken() {
            Host careless = Host.wired(wiring -> wiring.slots(query -> List.of(query.slotAt(at("09:00")))));
            careless.book("09:00");
            assertThat(starts(careless, OpenHost.haircut())).isEmpty();
        }

        @Test
        void mayAnswerToTheNanosecond() {
            Instant odd = at("09:00").plusNanos(999);
            Host careless = Host.wired(wiring -> wiring.slots(
                    query -> List.of(new Slot(List.of(query.resourceSet()), odd, odd.plus(query.duration()), 1, 1))));
            assertThat(starts(careless, OpenHost.haircut())).containsExactly("09:00");
            assertThat(careless.explain(request("09:00"))).isEmpty();
        }
    }

    /** A rule of the host's own. */
    private static final class NotAtTen implements BookingRule {

        @Override
        public String code() {
            return "NOT_AT_TEN";
        }

        @Override
        public Optional<Rejection> check(BookingAttempt attempt) {
            return attempt.time().start().equals(at("10:00"))
                    ? Optional.of(Rejection.byHost(code(), "not at ten", Map.of()))
                    : Optional.empty();
        }
    }
}
