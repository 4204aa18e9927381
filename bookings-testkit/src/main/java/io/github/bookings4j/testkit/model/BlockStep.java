package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTimeEntry;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Enters a blocked time, by itself or from another calendar.
 *
 * @param resource on which resource
 * @param time when
 * @param externalId its id in the other calendar
 */
record BlockStep(String resource, TimeRange time, Optional<String> externalId) implements Step {

    @Override
    public void play(Side side) {
        BlockedTimeEntry entry = externalId
                .map(id -> side.bookings().blockedTimes().sync(resource, id, time))
                .orElseGet(() -> side.bookings().blockedTimes().add(resource, time));
        Model model = side.model();
        assertThat(entry.covered().stream().map(Booking::id).toList())
                .as("bookings covered by the blocked time")
                .containsExactlyInAnyOrderElementsOf(covered(model));
        model.blocks.removeIf(block -> externalId.isPresent()
                && block.externalId().equals(externalId)
                && block.resource().equals(resource));
        model.blocks.add(new ModelBlock(entry.blockedTime().id(), resource, time, externalId));
    }

    private List<BookingId> covered(Model model) {
        Instant now = model.now();
        return model.bookings.stream()
                .filter(booking -> booking.isLive(now) && booking.takes(resource))
                .filter(booking ->
                        booking.busyStart().isBefore(time.end()) && time.start().isBefore(booking.busyEnd()))
                .map(booking -> booking.id.orElseThrow())
                .toList();
    }

    @Override
    public String toString() {
        return "block " + resource + " " + time
                + externalId.map(id -> " as " + id).orElse("");
    }
}
