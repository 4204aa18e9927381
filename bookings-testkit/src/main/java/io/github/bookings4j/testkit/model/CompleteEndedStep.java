package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.CancelledHow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code completeEnded}, as a host's scheduler calls it.
 *
 * @param before those whose busy time has ended by then; never after now
 * @param limit how many at the most
 */
record CompleteEndedStep(Instant before, int limit) implements Step {

    @Override
    public void play(Side side) {
        Model model = side.model();
        List<Booking> closed = side.bookings().completeEnded(before, limit);
        List<Instant> ends = model.bookings.stream()
                .filter(this::isDue)
                .map(ModelBooking::busyEnd)
                .sorted()
                .limit(limit)
                .toList();
        assertThat(closed.stream().map(booking -> booking.busyTime().end()))
                .as("ends of the busy times that were closed, the earliest first")
                .containsExactlyElementsOf(ends);
        for (Booking booking : closed) {
            ModelBooking known = model.find(booking.id()).orElseThrow();
            assertThat(isDue(known)).as("%s was over", known).isTrue();
            model.record(outcome(known.copy()), By.system(), booking);
        }
    }

    private boolean isDue(ModelBooking booking) {
        boolean open = booking.status == BookingStatus.PENDING || booking.status == BookingStatus.CONFIRMED;
        return open && !booking.busyEnd().isAfter(before);
    }

    private static Expected.Accepted outcome(ModelBooking after) {
        boolean confirmed = after.status == BookingStatus.CONFIRMED;
        after.status = confirmed ? BookingStatus.COMPLETED : BookingStatus.CANCELLED;
        after.how = confirmed ? Optional.empty() : Optional.of(CancelledHow.LAPSED);
        after.expiresAt = Optional.empty();
        return new Expected.Accepted(
                after, confirmed ? BookingEventType.COMPLETED : BookingEventType.CANCELLED, Set.of(), Set.of());
    }

    @Override
    public String toString() {
        return "complete at most " + limit + " that ended by " + before;
    }
}
