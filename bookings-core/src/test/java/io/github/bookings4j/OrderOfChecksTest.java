package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Refusals.refusalsOf;
import static io.github.bookings4j.Refusals.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R2: not found, nothing to do, stale, transition, policy: the earlier of two hides the later. */
class OrderOfChecksTest {

    private final Host host =
            new Host(haircut().changePolicy(new ChangePolicy(false, Duration.ZERO, true, Duration.ZERO)));
    private final Booking booking = host.book("10:00");

    @Test
    void notFoundComesBeforeAnyVersion() {
        assertThat(cancel(BookingId.of(UUID.randomUUID()), BY_GRACE.ifVersion(7)))
                .isEqualTo(Rule.NOT_FOUND);
    }

    @Test
    void nothingToDoComesBeforeStale() {
        assertThat(refusalsOf(() -> host.bookings().confirm(booking.id(), STAFF.ifVersion(7))))
                .isEmpty();
    }

    @Test
    void nothingToDoComesBeforeTheTransition() {
        assertThat(refusalsOf(() -> host.bookings().confirm(booking.id(), BY_GRACE)))
                .isEmpty();
    }

    @Test
    void staleComesBeforeTheTransition() {
        complete();
        assertThat(cancel(booking.id(), STAFF.ifVersion(1))).isEqualTo(Rule.STALE);
    }

    @Test
    void staleComesBeforeThePolicy() {
        assertThat(cancel(booking.id(), BY_GRACE.ifVersion(7))).isEqualTo(Rule.STALE);
    }

    @Test
    void theTransitionComesBeforeThePolicy() {
        complete();
        assertThat(cancel(booking.id(), STAFF)).isEqualTo(Rule.INVALID_TRANSITION);
    }

    @Test
    void thePolicyComesLast() {
        assertThat(cancel(booking.id(), BY_GRACE)).isEqualTo(Rule.CANCELLATION_NOT_ALLOWED);
    }

    @Test
    void theTransitionComesBeforeTooEarly() {
        assertThat(rejectionOf(() -> host.bookings().noShow(booking.id(), BY_GRACE))
                        .rule())
                .isEqualTo(Rule.INVALID_TRANSITION);
    }

    @Test
    void theRightVersionIsNotStale() {
        assertThat(refusalsOf(() -> host.bookings()
                        .cancel(booking.id(), STAFF.ifVersion(1).overriding(Rule.CANCELLATION_NOT_ALLOWED))))
                .isEmpty();
    }

    @Test
    void staleSaysBothVersions() {
        assertThat(rejectionOf(() -> host.bookings().cancel(booking.id(), BY_GRACE.ifVersion(7)))
                        .details())
                .isEqualTo(new RejectionDetails.Versions(7, 1));
    }

    private void complete() {
        host.timeIs("10:30");
        host.bookings().complete(booking.id(), STAFF);
    }

    private Rule cancel(BookingId id, By by) {
        return rejectionOf(() -> host.bookings().cancel(id, by)).rule();
    }
}
