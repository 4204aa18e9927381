package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.Refusals;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R14: not before now and the notice. */
class BookingNoticeRuleTest {

    private final Host host = new Host(haircut().bookingNotice(Duration.ofHours(2)));

    @Test
    void aStartExactlyTheNoticeAheadIsAllowed() {
        assertThat(host.explain(request("10:00"))).isEmpty();
    }

    @Test
    void aStartOneMicrosecondNearerIsTooNear() {
        assertThat(host.explain(request("09:59:59.999999"))).containsExactly(Rule.BOOKING_NOTICE);
    }

    @Test
    void aStartRightNowIsTooNear() {
        assertThat(host.explain(request("08:00"))).containsExactly(Rule.BOOKING_NOTICE);
    }

    @Test
    void aStartThatHasPassedIsNotCalledTooNearAsWell() {
        assertThat(host.explain(request("07:59:59.999999"))).containsExactly(Rule.IN_PAST);
    }

    @Test
    void theRefusalSaysTheFirstStartThatIsAllowed() {
        assertThat(host.rejection(request("09:00")).details())
                .isEqualTo(new RejectionDetails.StartBounds(Optional.of(at("10:00")), Optional.empty()));
    }

    @Test
    void aMoveIsBoundByTheNoticeOfToday() {
        var booking = host.book("15:00");
        assertThat(Refusals.refusalsOf(() -> host.move(booking, "09:00"))).containsExactly(Rule.BOOKING_NOTICE);
    }
}
