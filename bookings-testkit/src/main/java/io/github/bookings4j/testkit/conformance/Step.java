package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingId;
import java.util.List;

/** One command of a case. */
@FunctionalInterface
interface Step {

    /**
     * Gives the command.
     *
     * @param given the ids of the given bookings, as the case lists them
     */
    Outcome take(Stage stage, List<BookingId> given);
}
