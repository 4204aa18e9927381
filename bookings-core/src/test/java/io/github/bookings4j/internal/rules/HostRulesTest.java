package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.rejectionsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.Host;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R20: the host's own rules take part. */
class HostRulesTest {

    private final List<BookingAttempt> seen = new ArrayList<>();

    /** Grace is a member, Ada is not. */
    private final BookingRule membersOnly = new HostsOwn("MEMBERS_ONLY", "MEMBERS_ONLY");

    private final Host host = Host.wired(wiring -> wiring.rule(membersOnly));

    @Test
    void whoTheRuleAcceptsMayBook() {
        assertThat(host.explain(request("10:00").customer(GRACE))).isEmpty();
    }

    @Test
    void whoTheRuleRefusesMayNot() {
        assertThat(host.explain(request("10:00").customer(ADA))).containsExactly(Rule.HOST_RULE);
    }

    @Test
    void theRefusalHasTheRulesOwnCode() {
        assertThat(host.rejection(request("10:00").customer(ADA)).code()).isEqualTo("MEMBERS_ONLY");
    }

    @Test
    void theRefusalHasTheRulesOwnFacts() {
        assertThat(host.rejection(request("10:00").customer(ADA)).details())
                .isEqualTo(new RejectionDetails.Values(Map.of("plan", "none")));
    }

    @Test
    void severalRulesRefuseTogether() {
        Host strict = Host.wired(wiring -> wiring.rule(membersOnly).rule(new HostsOwn("PREPAY", "PREPAY")));
        assertThat(strict.bookings().explain(request("10:00").customer(ADA).build()))
                .extracting(Rejection::code)
                .containsExactly("MEMBERS_ONLY", "PREPAY");
    }

    @Test
    void theyStandBesideTheLibrarysOwn() {
        assertThat(host.explain(request("07:00").customer(ADA))).containsExactly(Rule.IN_PAST, Rule.HOST_RULE);
    }

    @Test
    void theyAreAskedWhenABookingIsMoved() {
        Booking booking = host.book("10:00");
        host.bookings().edit(EditRequest.of(booking.id(), BY_GRACE).customer(ADA));
        assertThat(rejectionsOf(() -> host.move(booking, "12:00")))
                .extracting(Rejection::code)
                .containsExactly("MEMBERS_ONLY");
    }

    @Test
    void theyAreAskedWhenABookingIsChanged() {
        Booking booking = host.book("10:00");
        host.offers(haircut().maxPartySize(2));
        host.bookings().edit(EditRequest.of(booking.id(), BY_GRACE).customer(ADA));
        var change = ChangeRequest.of(booking.id(), BY_GRACE).partySize(2);
        assertThat(rejectionsOf(() -> host.bookings().change(change)))
                .extracting(Rejection::code)
                .containsExactly("MEMBERS_ONLY");
    }

    @Nested
    class ARuleThatIsMiswritten {

        @Test
        void mayNotTakeTheNameOfOneOfTheLibrarys() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bookings.builder().rule(new HostsOwn("OVERLAP", "OVERLAP")))
                    .withMessageStartingWith("code:");
        }

        @Test
        void mayNotAnswerUnderAnothersCode() {
            Host confused = Host.wired(wiring -> wiring.rule(new HostsOwn("MEMBERS_ONLY", "PREPAY")));
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> confused.book(request("10:00").customer(ADA)))
                    .withMessageContaining("MEMBERS_ONLY")
                    .withMessageContaining("PREPAY");
        }
    }

    private final class HostsOwn implements BookingRule {

        private final String code;
        private final String answer;

        HostsOwn(String code, String answer) {
            this.code = code;
            this.answer = answer;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Optional<Rejection> check(BookingAttempt attempt) {
            seen.add(attempt);
            return attempt.customer().equals(GRACE)
                    ? Optional.empty()
                    : Optional.of(Rejection.byHost(answer, "become a member", Map.of("plan", "none")));
        }
    }
}
