package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Refusals.refusalsOf;
import static io.github.bookings4j.Refusals.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R4: nothing has taken place before its start. */
class TooEarlyRuleTest {

    private final Host host = new Host();
    private final Booking booking = host.book("10:00");

    @Test
    void completingIsRefusedUntilTheStart() {
        host.timeIs("09:59:59.999999");
        assertThat(refusalsOf(() -> host.bookings().complete(booking.id(), STAFF)))
                .containsExactly(Rule.TOO_EARLY);
    }

    @Test
    void completingIsAcceptedFromTheStartOn() {
        host.timeIs("10:00");
        assertThat(refusalsOf(() -> host.bookings().complete(booking.id(), STAFF)))
                .isEmpty();
    }

    @Test
    void noShowIsRefusedUntilTheStart() {
        host.timeIs("09:59:59.999999");
        assertThat(refusalsOf(() -> host.bookings().noShow(booking.id(), STAFF)))
                .containsExactly(Rule.TOO_EARLY);
    }

    @Test
    void noShowIsAcceptedFromTheStartOn() {
        host.timeIs("10:00");
        assertThat(refusalsOf(() -> host.bookings().noShow(booking.id(), STAFF)))
                .isEmpty();
    }

    @Test
    void theRefusalSaysFromWhenOn() {
        assertThat(rejectionOf(() -> host.bookings().complete(booking.id(), STAFF))
                        .details())
                .isEqualTo(new RejectionDetails.StartBounds(Optional.of(at("10:00")), Optional.empty()));
    }
}
