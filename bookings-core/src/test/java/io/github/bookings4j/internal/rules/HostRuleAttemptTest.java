package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.spi.BookingAttempt;
import io.github.bookings4j.spi.BookingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R20: what a host's rule gets to see. */
class HostRuleAttemptTest {

    private final List<BookingAttempt> seen = new ArrayList<>();

    /** Grace is a member, Ada is not. */
    private final BookingRule membersOnly = new HostsOwn("MEMBERS_ONLY", "MEMBERS_ONLY");

    private final Host host = Host.wired(wiring -> wiring.rule(membersOnly));

    @Nested
    class ARuleSees {

        @Test
        void whatIsAskedFor() {
            host.book("10:00");
            assertThat(seen.get(0))
                    .extracting(BookingAttempt::time, BookingAttempt::partySize, BookingAttempt::customer)
                    .containsExactly(between("10:00", "11:00"), 1, GRACE);
        }

        @Test
        void whoAsksAndWhen() {
            host.book("10:00");
            assertThat(seen.get(0))
                    .extracting(BookingAttempt::actor, BookingAttempt::now)
                    .containsExactly(BY_GRACE.actor(), host.now());
        }

        @Test
        void theServiceAndItsResources() {
            host.book("10:00");
            assertThat(seen.get(0).service().id()).isEqualTo("haircut");
            assertThat(seen.get(0).resources()).containsExactly(Resource.of("anna", "UTC"));
        }

        @Test
        void noBookingWhereOneIsMade() {
            host.book("10:00");
            assertThat(seen.get(0).existing()).isEmpty();
        }

        @Test
        void theBookingThatIsMoved() {
            Booking booking = host.book("10:00");
            seen.clear();
            host.move(booking, "12:00");
            assertThat(seen.get(0).existing()).contains(booking);
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
