package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R6: what staff and system may overrule, by name. */
class OverrideTest {

    /** A host of many rules: nothing is on offer, and Monday's only booking, Grace's at noon, is past being changed. */
    private final Host host = Host.wired(
            wiring -> wiring.slots(query -> List.of())
                    .duplicateGuard(Duration.ofMinutes(90))
                    .rule(new MembersOnly()),
            haircut());

    private final Booking noon = host.book(request("12:00").by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)));

    @Nested
    class ABooking {

        @ParameterizedTest
        @EnumSource(names = {"IN_PAST", "BOOKING_NOTICE", "HORIZON", "BOOKING_LIMIT", "DUPLICATE", "BLOCKED"})
        void isMadeAgainstTheRule(Rule rule) {
            BookingRequest.Builder request = against(rule);
            By by = STAFF.overriding(Rule.SLOT_NOT_OFFERED);

            assertThat(host.explain(request.by(by))).containsExactly(rule);
            Booking booking = host.book(request.by(by.overriding(rule)));
            assertThat(host.lastEvent(booking).overrides()).containsExactlyInAnyOrder("SLOT_NOT_OFFERED", rule.name());
        }

        @Test
        void isMadeAtATimeThatIsNotOnOffer() {
            assertThat(host.explain(request("15:00").by(STAFF))).containsExactly(Rule.SLOT_NOT_OFFERED);
            assertThat(host.lastEvent(noon).overrides()).containsExactly("SLOT_NOT_OFFERED");
        }

        @Test
        void isMadeAgainstTheHostsOwnRules() {
            By by = STAFF.overriding(Rule.SLOT_NOT_OFFERED).overridingHostRule("MEMBERS_ONLY");
            Booking booking = host.book(request("15:00").customer(ADA).by(by));
            assertThat(host.lastEvent(booking).overrides())
                    .containsExactlyInAnyOrder("SLOT_NOT_OFFERED", "MEMBERS_ONLY");
        }

        @Test
        void isMadeBySystemToo() {
            Booking booking = host.book(request("15:00").by(By.system().overriding(Rule.SLOT_NOT_OFFERED)));
            assertThat(host.lastEvent(booking).overrides()).containsExactly("SLOT_NOT_OFFERED");
        }
    }

    @Nested
    class Afterwards {

        private final Booking strict;

        Afterwards() {
            host.offers(haircut().changePolicy(new ChangePolicy(false, Duration.ofDays(1), false, Duration.ofDays(1))));
            strict = host.book(request("15:00").by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)));
        }

        @Test
        void aBookingIsCancelledAgainstItsTerms() {
            By by = STAFF.overriding(Rule.CANCELLATION_NOT_ALLOWED, Rule.CHANGE_NOTICE);
            host.bookings().cancel(strict.id(), by);
            assertThat(host.lastEvent(strict).overrides())
                    .containsExactlyInAnyOrder("CANCELLATION_NOT_ALLOWED", "CHANGE_NOTICE");
        }

        @Test
        void aBookingIsMovedAgainstItsTerms() {
            By by = STAFF.overriding(Rule.RESCHEDULE_NOT_ALLOWED, Rule.CHANGE_NOTICE, Rule.SLOT_NOT_OFFERED);
            host.bookings().reschedule(RescheduleRequest.of(strict.id(), at("17:00"), by));
            assertThat(host.lastEvent(strict).overrides())
                    .containsExactlyInAnyOrder("RESCHEDULE_NOT_ALLOWED", "CHANGE_NOTICE", "SLOT_NOT_OFFERED");
        }

        @Test
        void whatIsNotNamedStillRefuses() {
            assertThat(refusalsOf(() -> host.bookings().cancel(strict.id(), STAFF.overriding(Rule.CHANGE_NOTICE))))
                    .containsExactly(Rule.CANCELLATION_NOT_ALLOWED);
        }
    }

    @Test
    void anOverrideThatWasNotNeededIsNotRecorded() {
        Booking booking = host.book(request("15:00").by(STAFF.overriding(Rule.SLOT_NOT_OFFERED, Rule.IN_PAST)));
        assertThat(host.lastEvent(booking).overrides()).containsExactly("SLOT_NOT_OFFERED");
    }

    /** A request that only this rule refuses, besides SLOT_NOT_OFFERED. */
    private BookingRequest.Builder against(Rule rule) {
        switch (rule) {
            case IN_PAST -> {
                return request("07:00");
            }
            case BOOKING_NOTICE -> host.offers(haircut().bookingNotice(Duration.ofDays(1)));
            case HORIZON -> host.offers(haircut().horizon(Horizon.elapsedDays(0)));
            case BOOKING_LIMIT -> host.offers(haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            case DUPLICATE -> {
                return request("13:00");
            }
            case BLOCKED -> host.bookings().blockedTimes().add("anna", between("14:00", "18:00"));
            default -> throw new IllegalArgumentException("no request against " + rule);
        }
        return request("15:00");
    }

    private static final class MembersOnly implements BookingRule {

        @Override
        public String code() {
            return "MEMBERS_ONLY";
        }

        @Override
        public Optional<Rejection> check(BookingAttempt attempt) {
            return attempt.customer().equals(ADA)
                    ? Optional.of(Rejection.byHost(code(), "become a member", Map.of()))
                    : Optional.empty();
        }
    }
}
