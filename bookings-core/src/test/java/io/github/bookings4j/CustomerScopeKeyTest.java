package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.EditRequest;
import org.junit.jupiter.api.Test;

/** R18, R23: a repeated request does not hand a customer a booking that is another's by now. */
class CustomerScopeKeyTest {

    private final Host host = new Host();
    private final Bookings graces = host.bookings().as(Actor.customer("c-1"));
    private final Booking booking =
            graces.create(request("10:00").idempotencyKey("k-1").build());

    @Test
    void aRepeatedRequestGivesTheCustomersOwnBooking() {
        assertThat(graces.create(
                        request("10:00").idempotencyKey("k-1").by(BY_GRACE).build()))
                .isEqualTo(booking);
    }

    @Test
    void aRepeatedRequestDoesNotGiveAnothers() {
        host.bookings().edit(EditRequest.of(booking.id(), STAFF).customer(ADA));
        assertThat(refusalsOf(() ->
                        graces.create(request("10:00").idempotencyKey("k-1").build())))
                .isNotEmpty();
    }
}
