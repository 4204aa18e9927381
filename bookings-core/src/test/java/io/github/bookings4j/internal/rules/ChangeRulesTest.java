package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R5: whether and until when a booking may be cancelled or moved. */
class ChangeRulesTest {

    private static final Duration NONE = Duration.ZERO;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Nested
    class Cancelling {

        private final Booking booking = sold(new ChangePolicy(true, HOUR, true, TWO_HOURS));

        @Test
        void isAllowedUntilExactlyTheNotice() {
            assertThat(cancelling(booking, "09:00")).isEmpty();
        }

        @Test
        void isTooLateAMicrosecondAfter() {
            assertThat(cancelling(booking, "09:00:00.000001")).containsExactly(Rule.CHANGE_NOTICE);
        }

        @Test
        void isAllowedUntilTheEndWithoutNotice() {
            assertThat(cancelling(sold(ChangePolicy.always()), "11:00")).isEmpty();
        }

        @Test
        void isTooLateAfterTheEndWithoutNotice() {
            assertThat(cancelling(sold(ChangePolicy.always()), "11:00:00.000001"))
                    .containsExactly(Rule.CHANGE_NOTICE);
        }

        @Test
        void isNotAllowedWhereItWasSoldSo() {
            assertThat(cancelling(sold(new ChangePolicy(false, NONE, true, NONE)), "08:00"))
                    .containsExactly(Rule.CANCELLATION_NOT_ALLOWED);
        }

        @Test
        void isRefusedForBothReasonsTogether() {
            assertThat(cancelling(sold(new ChangePolicy(false, HOUR, true, NONE)), "09:30"))
                    .containsExactly(Rule.CANCELLATION_NOT_ALLOWED, Rule.CHANGE_NOTICE);
        }

        @Test
        void isAlwaysAllowedForAHold() {
            Host host = new Host(haircut().changePolicy(new ChangePolicy(false, HOUR, false, HOUR)));
            assertThat(cancelling(host.hold("10:00"), "09:30")).isEmpty();
        }

        @Test
        void saysUntilWhenItWasPossible() {
            assertThat(ChangeRules.cancelling(booking, at("09:30")).get(0).details())
                    .isEqualTo(new RejectionDetails.Deadline(at("09:00")));
        }

        private static List<Rule> cancelling(Booking booking, String now) {
            return rules(ChangeRules.cancelling(booking, at(now)));
        }
    }

    @Nested
    class Moving {

        private final Booking booking = sold(new ChangePolicy(true, HOUR, true, TWO_HOURS));

        @Test
        void isAllowedUntilExactlyTheNotice() {
            assertThat(moving(booking, "08:00")).isEmpty();
        }

        @Test
        void isTooLateAMicrosecondAfter() {
            assertThat(moving(booking, "08:00:00.000001")).containsExactly(Rule.CHANGE_NOTICE);
        }

        @Test
        void isAllowedUntilTheEndWithoutNotice() {
            assertThat(moving(sold(ChangePolicy.always()), "11:00")).isEmpty();
        }

        @Test
        void isNotAllowedWhereItWasSoldSo() {
            assertThat(moving(sold(new ChangePolicy(true, NONE, false, NONE)), "08:00"))
                    .containsExactly(Rule.RESCHEDULE_NOT_ALLOWED);
        }

        @Test
        void isRefusedForBothReasonsTogether() {
            assertThat(moving(sold(new ChangePolicy(true, NONE, false, HOUR)), "09:30"))
                    .containsExactly(Rule.RESCHEDULE_NOT_ALLOWED, Rule.CHANGE_NOTICE);
        }

        private static List<Rule> moving(Booking booking, String now) {
            return rules(ChangeRules.moving(booking, at(now)));
        }
    }

    private static Booking sold(ChangePolicy policy) {
        return new Host(haircut().changePolicy(policy)).book("10:00");
    }
}
