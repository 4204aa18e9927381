package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.rejectionsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R19: a refusal has all its reasons, and explain has the same without trying. */
class ExplainTest {

    private final Host host = Host.wired(wiring -> wiring.duplicateGuard(Duration.ofHours(1)));

    /** Requests of which each fails in its own way, or does not. */
    static Stream<BookingRequest.Builder> requests() {
        return Stream.of(
                request("15:00"),
                request("10:30"),
                request("11:00"),
                request("07:00").partySize(9),
                request("12:30").addOn("perm"),
                request("2026-05-01T10:00"),
                anywhere("10:30"),
                anywhere("10:30").anyProvider("anna", "ben", "bne"),
                anywhere("10:30").provider("anna", "ben"),
                request("10:30").customer(ADA).holdFor(Duration.ofMinutes(5)),
                BookingRequest.forService("shave").startingAt(Host.at("10:00")).customer(GRACE));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void explainIsWhatCreateRefuses(BookingRequest.Builder request) {
        crowd();
        List<Rejection> explained = host.bookings().explain(request.build());
        assertThat(rejectionsOf(() -> host.book(request))).isEqualTo(explained);
    }

    @Test
    void allRulesThatFailAreNamedAtOnce() {
        host.bookings().blockedTimes().add("anna", between("10:00", "11:00"));
        host.book(request("10:30").by(STAFF.overriding(Rule.BLOCKED)));
        host.offers(haircut()
                .bookingNotice(Duration.ofHours(5))
                .horizon(Horizon.elapsedDays(0))
                .limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
        assertThat(host.explain(request("10:15").partySize(2).addOn("perm")))
                .containsExactlyInAnyOrder(
                        Rule.INVALID_ADDON,
                        Rule.BOOKING_NOTICE,
                        Rule.HORIZON,
                        Rule.PARTY_SIZE_NOT_ALLOWED,
                        Rule.OVERLAP,
                        Rule.BLOCKED,
                        Rule.BOOKING_LIMIT,
                        Rule.DUPLICATE);
    }

    @Test
    void explainWritesNothing() {
        host.bookings().explain(request("10:00").build());
        assertThat(host.bookings().eventsAfter(0, 10)).isEmpty();
        assertThat(host.explain(request("10:00"))).isEmpty();
    }

    @Nested
    class ARefusal {

        @Test
        void holdsNothingOfOtherCustomers() {
            host.book(request("10:00")
                    .customer(ADA)
                    .customerNote("allergic")
                    .internalNote("pays late")
                    .externalReference("pay-1"));
            String said = rejectionsOf(() -> host.book("10:00")).toString();
            assertThat(said).doesNotContain("Ada", "ada@", "c-2", "allergic", "pays late", "pay-1");
        }

        @Test
        void doesNotNameTheOtherBooking() {
            var other = host.book("10:00");
            String said = rejectionsOf(() -> host.book("10:00")).toString();
            assertThat(said)
                    .doesNotContain(other.id().toString(), other.reference().toString());
        }

        @Test
        void isReadableAsAnException() {
            BookingRejectedException refusal = new BookingRejectedException(
                    List.of(host.rejection(request("07:00")), Rejection.of(Rule.OVERLAP, "anna is taken")));
            assertThat(refusal)
                    .hasMessage("IN_PAST: the start 2026-03-02T07:00:00Z has passed; OVERLAP: anna is taken");
            assertThat(refusal.has(Rule.OVERLAP)).isTrue();
            assertThat(refusal.has(Rule.HELD)).isFalse();
        }
    }

    /** Anna is taken at ten and blocked at noon, Ben holds at eleven, and nobody can be had after March. */
    private void crowd() {
        host.offers(haircut().horizon(Horizon.calendarDays(29)).capacity(Capacity.exclusive()));
        host.book("10:00");
        host.book(anywhere("11:00").provider("ben").customer(ADA).holdFor(Duration.ofMinutes(5)));
        host.bookings().blockedTimes().add("anna", between("12:00", "13:00"));
    }
}
