package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import java.util.List;
import java.util.Optional;

/** A command that answers with one booking: explained, given, compared, noted. */
interface BookingStep extends Step {

    Caller caller();

    Expected expected(Model model);

    Booking run(Bookings bookings);

    /** What the library says beforehand; empty if it cannot be asked. */
    default Optional<List<Rejection>> explain(Bookings bookings) {
        return Optional.empty();
    }

    @Override
    default void play(Side side) {
        Bookings bookings = caller().on(side);
        Expected expected = expected(side.model());
        Optional<List<Rejection>> explained = explain(bookings);
        Actual actual = Actual.of(() -> run(bookings));
        explained.ifPresent(rejections -> assertThat(Actual.codes(rejections))
                .as("explain before the command, which came to: %s", actual)
                .isEqualTo(actual.codes()));
        compare(side.model(), expected, actual);
    }

    private void compare(Model model, Expected expected, Actual actual) {
        if (expected instanceof Expected.Refused refused) {
            assertThat(actual.codes()).as("refusal; it was %s", actual).isEqualTo(refused.codes());
        } else if (expected instanceof Expected.Unusable) {
            assertThat(actual.unusable())
                    .as("IllegalArgumentException; it was %s", actual)
                    .isNotEmpty();
        } else if (expected instanceof Expected.Nothing nothing) {
            Booking booking = booking(actual);
            assertThat(Optional.of(booking.id())).as("the same booking").isEqualTo(nothing.same().id);
            assertThat(booking.version())
                    .as("version of a booking that stays as it is")
                    .isEqualTo(nothing.same().version());
        } else if (expected instanceof Expected.Accepted accepted) {
            model.record(accepted, caller().by(), booking(actual));
        }
    }

    private static Booking booking(Actual actual) {
        assertThat(actual.booking()).as("acceptance; it was %s", actual).isPresent();
        return actual.booking().orElseThrow();
    }
}
