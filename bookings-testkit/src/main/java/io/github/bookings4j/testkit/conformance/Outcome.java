package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a command.
 *
 * @param rejections why it was refused; empty if it was accepted
 * @param before the booking before it; absent where there was none
 * @param after the booking after it; absent where there is none
 * @param added the events that the command wrote, of all bookings
 */
record Outcome(
        List<Rejection> rejections, Optional<Booking> before, Optional<Booking> after, List<BookingEvent> added) {

    boolean accepted() {
        return rejections.isEmpty();
    }

    /** The codes of the refusal, each once. */
    Set<String> codes() {
        return rejections.stream().map(Rejection::code).collect(Collectors.toSet());
    }

    /** For people. */
    String inWords() {
        return accepted()
                ? "accepted"
                : "refused: "
                        + rejections.stream()
                                .map(Rejection::toString)
                                .distinct()
                                .collect(Collectors.joining("; "));
    }
}
